import type { RuleSentences } from "../sentences";

/** Sentences of the rules on classification codes, in Chinese. */
export const codes = {
  "code-form": {
    title: "科目编码的位数",
    messages: { malformed: "{cells} 的科目编码不是 {digits} 位（共 {count} 格）：{codes}" },
  },
  "code-parent": {
    title: "上级科目齐全",
    messages: {
      missing: "表中没有上级科目 {parent}，它的下级科目在 {cells}（共 {count} 行）：{codes}",
      elsewhere: "{code} {label}（{cell}）排在 {above}（{aboveCell}）下面，它的上级科目 {parent} 在 {parentCell}",
    },
  },
  "code-duplicate": {
    title: "科目编码不重复",
    messages: { repeated: "科目编码 {code} 在表中出现 {count} 次（{cells}），名称：{names}" },
  },
  "code-order": {
    title: "科目编码按顺序排列",
    messages: { unordered: "有 {count} 行没有按科目编码从小到大排列（{cells}）：{codes}" },
  },
  "code-name": {
    title: "科目名称与编码一致",
    messages: {
      different: "科目编码 {code} 的名称填“{name}”（{cell}），{years} 年科目表中是“{listed}”",
      unknown: "有 {count} 个科目编码不在所收录的科目表中，名称没有核对（{cells}）：{codes}",
    },
  },
} satisfies Partial<RuleSentences>;
