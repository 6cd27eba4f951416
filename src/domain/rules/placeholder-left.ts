import { valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { RecognisedTable } from "../recognition/recognised";
import { defineTableRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";

/** What a form says to whoever fills it in is gone from what was filled in. */
export const placeholderLeft = defineTableRule({
  meta: {
    id: "placeholder-left",
    category: "form",
    severity: "warning",
    fixable: "no",
    messages: { left: ["hint", "text", "count", "cells"] },
  },

  *check({ table, sheet }) {
    for (const group of grouped(hintsIn(table, sheet))) {
      const [first, ...others] = group;
      const cells = group.map(({ at }) => at);
      const data = { hint: first.hint, text: first.text, count: String(group.length), cells: addressList(cells) };
      yield { messageId: "left", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)) };
    }
  },
});

interface Hint {
  readonly at: CellRef;
  /** The words that give it away. */
  readonly hint: string;
  readonly text: string;
}

/** What each hint holds something of; most texts hold nothing of it. */
const SUSPICIOUS = /[XxＸｘ×╳✕○◯_＿请例]|某某|减少|下降|处填|处输|此填|此输|待填|待补|^\s*指标(?!\p{Script=Han})/u;

/**
 * Hints as forms print them. Letters and digits around XX make a model or a size of it, 二○○八 is a year, and headings
 * such as 增加（减少） or 比上年增减 are headings.
 */
const HINTS: readonly RegExp[] = [
  /(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9]|[型码号])/u,
  /(?<![A-Za-z0-9])[×╳✕]{2,}/u,
  /(?<![一二三四五六七八九十])[○◯]{2,}(?![一二三四五六七八九十年])/u,
  /(?:19|20)\d?[Xx×]{1,2}(?=年)/u,
  /某某/u,
  /[_]{3,}/u,
  /(?:增加|增长)(?:\(或?|\/)(?:减少|下降)\)?(?=[\d_Xx×%]|万元|元|,)/u,
  /(?<![申提报邀聘])请(?:在此|在这里)?(?:填写|填列|填报|填入|输入|选择|录入|补充)|(?:此处|在此)(?:填写|输入|填入)|(?<![有亟尚仍急等])待(?:填写|填报|补充)/u,
  /^(?:示例|样例|范例)|[(](?:示例|样例|范例)[)]|(?:填写|填报|格式|参考)(?:示例|样例|范例)/u,
  /^指标\d{1,2}:?$/u,
];

/** Words of headings, and a choice to be made everywhere else. */
const CHOICE = /(?:增加|增长)(?:\(或?|\/)(?:减少|下降)\)?/u;
const BODY_HINTS: readonly RegExp[] = [...HINTS, CHOICE];

function hintsIn(table: RecognisedTable, sheet: Sheet): readonly Hint[] {
  const { area } = table;
  const hints: Hint[] = [];
  const body = firstRow(table);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value !== "string" || !SUSPICIOUS.test(value)) continue;
      const text = oneLine(value);
      const hint = hintIn(text, row < body ? HINTS : BODY_HINTS);
      if (hint !== undefined) hints.push({ at: { row, column }, hint, text: shortened(text) });
    }
  }
  return hints;
}

/** The first row below the headings. */
function firstRow(table: RecognisedTable): number {
  if (table.shape !== "amounts") return table.area.top;
  return table.sections.reduce((first, { rows }) => Math.min(first, rows[0]?.row ?? first), table.area.bottom);
}

function hintIn(text: string, hints: readonly RegExp[]): string | undefined {
  const folded = text.normalize("NFKC").replace(/[ \u200b\ufeff]/gu, "");
  for (const hint of hints) {
    const found = hint.exec(folded)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

const LONGEST_TEXT = 40;

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** The same hint, one finding. */
function grouped(hints: readonly Hint[]): readonly (readonly [Hint, ...Hint[]])[] {
  const groups = new Map<string, [Hint, ...Hint[]]>();
  for (const one of hints) {
    const group = groups.get(one.hint);
    if (group === undefined) groups.set(one.hint, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
