import { defineSection, type AmountTableSpec } from "../../spec";
import { SEQUENCE } from "../columns";

/** 项目预算执行情况表: one row a project, grouped by unit, each group with its 小计. */
export const execution: AmountTableSpec = {
  shape: "amounts",
  id: "execution",
  version: 1,
  title: ["项目预算执行情况表", "预算执行情况表", "项目支出预算执行情况表", "项目支出执行情况表", "项目预算执行进度表", "预算执行进度表"],
  source: "唐山市科学技术协会2023年度整体绩效自评工作报告",
  sections: [
    defineSection({
      key: "main",
      columns: [
        SEQUENCE,
        { key: "unit", headers: ["单位", "单位名称", "预算单位", "所属单位", "实施单位", "项目单位"], type: "text", width: 22, optional: true },
        { key: "project", headers: ["项目", "项目名称", "专项名称"], type: "label", width: 44 },
        { key: "initial", headers: ["年初预算数", "年初预算", "年初安排数"], type: "amount", width: 14, optional: true },
        { key: "adjusted", headers: ["调整预算数", "全年预算数", "调整后预算数", "预算数", "预算金额", "预算安排数", "下达预算数"], type: "amount", width: 14 },
        { key: "executed", headers: ["实际执行数", "执行数", "全年执行数", "实际支出", "实际支出数", "累计支出数", "支出数", "支出金额"], type: "amount", width: 14 },
        { key: "progress", headers: ["支出进度", "执行率", "预算执行率", "执行进度", "支出进度（%）", "执行率（%）", "预算执行率（%）"], type: "rate", width: 12 },
        { key: "completion", headers: ["总体完成率", "完成率", "目标完成率", "总体完成率（%）"], type: "rate", width: 12, optional: true },
      ],
      rows: { kind: "items", groupBy: "unit", item: "project", totalLabels: ["合计", "总计", "总合计"] },
      identities: [],
    }),
  ],
  page: "landscape",
};
