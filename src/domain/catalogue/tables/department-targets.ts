import type { TextTableSpec } from "../../spec";

/** 部门整体绩效目标. */
export const departmentTargets: TextTableSpec = {
  shape: "texts",
  id: "department-targets",
  version: 1,
  title: ["部门整体绩效目标", "部门整体支出绩效目标"],
  source: "张家口市科学技术协会2023年部门预算；秦皇岛市北戴河区、唐山市、遵化市科学技术协会2021、2022、2025年部门预算绩效文本",
  body: {
    kind: "blocks",
    blocks: [
      { key: "overall", headings: ["总体绩效目标", "整体绩效目标"], content: "prose", blankRows: 6 },
      {
        key: "projects",
        headings: ["分项绩效目标"],
        content: "projects",
        fields: [
          { key: "objective", labels: ["绩效目标"] },
          { key: "indicators", labels: ["绩效指标"] },
        ],
        blankProjects: 4,
      },
      { key: "measures", headings: ["工作保障措施", "保障措施", "实现年度发展规划目标的保障措施"], content: "prose", blankRows: 6 },
    ],
  },
  page: "portrait",
};
