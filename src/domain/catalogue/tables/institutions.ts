import type { TextTableSpec } from "../../spec";

/** 部门机构设置情况. */
export const institutions: TextTableSpec = {
  shape: "texts",
  id: "institutions",
  version: 1,
  title: ["部门机构设置情况", "部门机构设置情况表", "机构设置情况", "机构设置情况表", "所属单位机构设置情况", "部门及所属单位机构设置情况"],
  source: "张家口市科学技术协会2023年部门预算",
  body: {
    kind: "rows",
    columns: [
      { key: "unit", headers: ["单位名称", "机构名称", "单位（机构）名称"], type: "label", width: 36 },
      { key: "nature", headers: ["单位性质", "机构性质"], type: "text", width: 16 },
      { key: "rank", headers: ["单位规格", "机构规格", "单位级别"], type: "text", width: 16 },
      { key: "funding", headers: ["经费保障形式", "经费形式", "经费来源", "经费保障方式"], type: "text", width: 26 },
    ],
    blankRows: 12,
  },
  page: "portrait",
};
