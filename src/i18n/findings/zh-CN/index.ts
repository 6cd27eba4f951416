import type { FindingSentences } from "../sentences";
import { arithmetic } from "./arithmetic";
import { codes } from "./codes";
import { execution } from "./execution";
import { form } from "./form";
import { targets } from "./targets";
import { ties } from "./ties";

/** Findings in Chinese, as a reviewer words them: both figures, their difference, the cells; never which side is wrong. */
export const zhCN: FindingSentences = {
  listSeparator: "、",
  rules: { ...form, ...arithmetic, ...codes, ...ties, ...targets, ...execution },
  notChecked: {
    "no-table": "工作簿里没有这项检查所针对的表",
    "column-missing": "表中没有找到需要的栏目：{columns}",
    "row-missing": "表中没有找到需要的行：{rows}",
    "not-calculated": "公式还没有计算结果，请在 Excel 中打开并保存一次：{cells}",
    "not-filled": "这张表还没有开始填写",
    "not-a-number": "单元格里不是数字，所在的合计没有核对：{cells}",
    "table-missing": "没有认出需要对照的表：{tables}",
    "unit-unknown": "表中没有写明金额单位，无法对照：{tables}",
    "several-tables": "同一种表有几张，分不清哪几张应当互相对照：{tables}",
    "goals-not-projects": "“分项绩效目标”列的不是各张项目绩效目标表的项目，没有与它们对照",
    "total-blank": "合计、小计没有填写，没有核对：{cells}",
    "month-unknown": "没有写明数据截至几月（如“截至9月底”“三季度”），没有与资金支出计划比较：{table}",
    "year-not-over": "数据截至 {month} 月，不按全年的要求判断",
    "plan-missing": "没有找到写明资金支出计划的绩效目标表：{projects}",
    "profile-not-chosen": "没有选定口径，不判断应有哪些表",
  },
};
