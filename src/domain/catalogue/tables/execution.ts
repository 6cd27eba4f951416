import { defineSection, type AmountTableSpec, type ColumnSpec } from "../../spec";
import { SEQUENCE } from "../columns";

/** Which changes make the 调整预算数 of the 年初预算数, and what is left; many places print some of them. */
const CHANGES = [
  { key: "increase", headers: ["调增数", "调增", "调增金额", "预算调增", "调增预算数", "追加数", "追加预算", "追加预算数"], type: "amount", width: 14, optional: true },
  { key: "decrease", headers: ["调减数", "调减", "调减金额", "预算调减", "调减预算数", "追减数", "追减预算", "追减预算数"], type: "amount", width: 14, optional: true },
  { key: "remainder", headers: ["未执行数", "结余数", "结余", "未支出数", "剩余数", "结余金额", "剩余金额", "未执行金额"], type: "amount", width: 14, optional: true },
] as const satisfies readonly ColumnSpec[];

const COLUMNS = [
  SEQUENCE,
  { key: "unit", headers: ["单位", "单位名称", "预算单位", "所属单位", "实施单位", "项目单位"], type: "text", width: 22, optional: true },
  { key: "project", headers: ["项目", "项目名称", "专项名称"], type: "label", width: 44 },
  { key: "initial", headers: ["年初预算数", "年初预算", "年初安排数"], type: "amount", width: 14, optional: true },
  { key: "adjusted", headers: ["调整预算数", "全年预算数", "调整后预算数", "预算数", "预算金额", "预算安排数", "下达预算数"], type: "amount", width: 14 },
  { key: "executed", headers: ["实际执行数", "执行数", "全年执行数", "实际支出", "实际支出数", "累计支出数", "支出数", "支出金额"], type: "amount", width: 14 },
  { key: "progress", headers: ["支出进度", "执行率", "预算执行率", "执行进度", "支出进度（%）", "执行率（%）", "预算执行率（%）"], type: "rate", width: 12 },
  { key: "completion", headers: ["总体完成率", "完成率", "目标完成率", "总体完成率（%）"], type: "rate", width: 12, optional: true },
  { key: "reason", headers: ["原因说明", "未完成原因", "偏差原因", "偏差原因分析", "偏差原因分析及改进措施", "未执行原因", "结余原因", "支出进度说明", "未完成原因分析", "原因", "备注", "说明"], type: "text", width: 24, optional: true },
] as const satisfies readonly ColumnSpec[];

const ROWS = { kind: "items", groupBy: "unit", item: "project", totalLabels: ["合计", "总计", "总合计", "共计"] } as const;

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
      columns: COLUMNS,
      rows: ROWS,
      identities: [],
    }),
  ],
  alternatives: [
    {
      source: "各地列示预算调整、结余的口径；未见全文印证",
      sections: [defineSection({ key: "main", columns: [...COLUMNS, ...CHANGES], rows: ROWS, identities: [] })],
    },
  ],
  page: "landscape",
};
