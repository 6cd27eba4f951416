import { displayWidth } from "./look";

/** What no line of a heading is broken inside of, longer ones first; any other letter may end a line. */
const WORDS = [
  "政府性", "非财政", "中小微", "财政拨款", "一般公共", "国有资本", "经营预算", "附属单位", "上级补助", "财政专户", "政府采购",
  "上解", "上级", "预算", "财政", "拨款", "基金", "结转", "结余", "收入", "支出", "补助", "上缴", "核拨", "资金", "采购", "目录", "序号", "物品", "名称",
  "计量", "单位", "预留", "企业", "份额",
] as const;
const PIECES = new RegExp(`${WORDS.join("|")}|[\\u0021-\\u007e]+年?|.`, "gsu");

/**
 * A heading in lines that fit a column of that width, broken between words and as even as they can be: left to itself
 * a cell breaks where the last letter still fits, and a lone one remains.
 */
export function headingLines(text: string, width: number): readonly string[] {
  const pieces = text.match(PIECES) ?? [];
  const fitted = fill(pieces, width);
  let even = fitted;
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const next = fill(pieces, narrower);
    if (next.length > fitted.length) break;
    even = next;
  }
  return even;
}

function fill(pieces: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? "") + piece;
    if (lines.length > 0 && displayWidth(line) <= width) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines;
}
