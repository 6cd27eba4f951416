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
    },
  },
} satisfies Partial<RuleSentences>;
