import type { FindingSentences } from "./sentences";

/** Findings in Chinese, as a reviewer words them: both figures, their difference, the cells; never which side is wrong. */
export const zhCN: FindingSentences = {
  listSeparator: "、",
  rules: {
    "number-cell": {
      title: "金额单元格应为数字",
      messages: {
        "text-number": "{cells} 的金额是文本（共 {count} 格，如“{text}”），公式求和时会被当作 0",
        "text-unit": "{cells} 的金额“{text}”是文本，并且自带单位“{unit}”，与表头的单位不一致，或者表头没有写单位",
        "not-a-number": "{cells} 应填金额，现在是文字“{text}”",
        date: "{cells} 应填金额，现在是日期“{text}”",
        "excel-error": "{cells} 的公式出错（共 {count} 格）：{text}",
      },
    },
    "row-sum": {
      title: "行内各栏相加",
      messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），各栏相加 {expected}（{cells}），相差 {difference}" },
    },
    "hierarchy-sum": {
      title: "类款项逐级相加",
      messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），下级科目相加 {expected}（{cells}），相差 {difference}" },
    },
    "list-sum": {
      title: "合计等于各行之和",
      messages: { mismatch: "“{label}”一行：{column} {actual}（{cell}），各行相加 {expected}（{cells}），相差 {difference}" },
    },
    rounding: {
      title: "尾差",
      messages: {
        one: "“{label}”一行：{column} {actual}（{cell}），各项相加 {expected}，相差 {difference}，在四舍五入的尾差范围内",
        several: "本表有 {count} 处尾差，都在四舍五入的范围内（单元格 表中数 / 相加数（相差））：{cells}",
      },
    },
    "target-mandatory": {
      title: "必设指标",
      messages: {
        missing: "“{first}”下没有“{second}”，这一类至少要有一条",
        "missing-any": "“{first}”下没有指标，下列各类中至少要有一条：{second}",
      },
    },
    "target-row-complete": {
      title: "指标填写完整",
      messages: {
        missing: "指标“{indicator}”没有填写“{column}”",
        "empty-levels": "有 {count} 个非必设的二级指标没有填写：{levels}",
      },
    },
    "rate-value": {
      title: "执行率与金额一致",
      messages: {
        mismatch: "“{label}”执行率填 {stated}（{cell}），按执行数 {executed} ÷ 预算数 {budget} 计算为 {rounded}",
        truncated: "“{label}”执行率填 {stated}（{cell}），是截尾的结果；执行数 {executed} ÷ 预算数 {budget} 四舍五入为 {rounded}",
      },
    },
  },
  notChecked: {
    "no-table": "工作簿里没有这项检查所针对的表",
    "column-missing": "表中没有找到需要的栏目：{columns}",
    "row-missing": "表中没有找到需要的行：{rows}",
    "not-calculated": "公式还没有计算结果，请在 Excel 中打开并保存一次：{cells}",
    "not-filled": "这张表还没有开始填写",
    "not-a-number": "单元格里不是数字，所在的合计没有核对：{cells}",
  },
};
