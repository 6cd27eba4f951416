import type { RuleSentences } from "../sentences";

/** Sentences of the rules on form, in Chinese. */
export const form = {
  "number-cell": {
    title: "金额单元格应为数字",
    messages: {
      "text-number": "{cells} 的金额是文本（共 {count} 格，如“{text}”），公式求和时会被当作 0",
      "text-unit": "{cells} 的金额“{text}”是文本，并且自带单位“{unit}”，与表头的单位不一致，或者表头没有写单位",
      "not-a-number": "{cells} 应填金额，现在是文字“{text}”",
      date: "{cells} 应填金额，现在是日期“{text}”",
      "excel-error": "{cells} 的公式出错（共 {count} 格）：{text}",
      negative: "{cells} 的金额是负数（共 {count} 格，如“{text}”），这一栏不应有负数",
    },
  },
  "table-present": {
    title: "应有的表齐全",
    messages: { missing: "按口径“{profile}”应有的表，工作簿里缺 {count} 张：{tables}" },
  },
  "table-recognised": {
    title: "像预算表而没有认出的表",
    messages: {
      "columns-missing": "“{block}”（{area}）像“{table}”，但没有找到这些栏目，没有检查：{columns}",
      "rows-differ": "“{block}”（{area}）像“{table}”，但表中各行不是这张表的内容，没有检查",
    },
  },
  "empty-table-note": {
    title: "空表列示",
    messages: {
      missing: "本表没有数据，也没有说明为什么是空表",
      zeros: "本表的数据全部是 0，没有说明是否为空表",
      contradicted: "“{note}”（{cell}）说明本表为空，表中却有 {count} 个数据（{cells}）",
    },
  },
  "year-consistent": {
    title: "年度一致",
    messages: {
      within: "“{table}”的标题写 {titleYear} 年（{titleCell}），表内写 {year} 年（{cell}）",
      between: "“{table}”是 {year} 年（{cell}），“{other}”是 {usual} 年（{otherCell}）",
    },
  },
  "unit-consistent": {
    title: "金额单位一致",
    messages: {
      "not-stated": "“{table}”没有写明金额单位",
      "same-figures": "“{table}”单位是{unit}（{cell}），“{other}”单位是{otherUnit}（{otherCell}），两表的最大数却同为 {figure}",
      "scaled-figures": "“{table}”单位是{unit}，最大数 {figure}（{cell}）；“{other}”单位也是{otherUnit}，最大数 {otherFigure}（{otherCell}）；两数只差一个单位的倍数",
      mixed: "各表的金额单位不同，对照时已换算：{tables}",
    },
  },
  "department-consistent": {
    title: "部门一致",
    messages: { different: "“{table}”的部门是“{department}”（{cell}），“{other}”的部门是“{usual}”（{otherCell}）" },
  },
  "formula-overwritten": {
    title: "公式被数字覆盖",
    messages: {
      same: "{cells} 是填上去的数，同类的合计都是公式（共 {count} 格）；改为公式，数值不变",
      different: "“{label}”一行：{column}（{cell}）是填上去的数 {actual}，同类的合计都是公式，按公式为 {expected}，相差 {difference}",
      unknown: "{cells} 是填上去的数，同类的合计都是公式（共 {count} 格）；公式的结果无法预知，请自行改回",
    },
  },
  "placeholder-left": {
    title: "填写提示已经清除",
    messages: { left: "还留着填写提示“{hint}”（共 {count} 格，如“{text}”）：{cells}" },
  },
} satisfies Partial<RuleSentences>;
