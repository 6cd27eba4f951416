import { isPercentFormat } from "../amount";
import { executionRates } from "../execution";
import { formatAt, formulaAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import { defineWorkbookRule } from "../validation";
import type { Place } from "../validation";
import { addressList } from "./cells/cell-list";

/** All rates of a document are stated with one number of decimals. */
export const rateDecimals = defineWorkbookRule({
  meta: {
    id: "rate-decimals",
    category: "execution",
    severity: "info",
    fixable: "no",
    messages: { mixed: ["decimals", "usual", "count", "values", "cells"] },
  },

  reads: ["execution"],

  *check({ tables, sheetOf }) {
    const stated = tables.flatMap((table) => (table.shape === "amounts" ? executionRates(table, sheetOf(table)).flatMap(({ sheet, at, stated: text }) => (isComputed(sheetOf(table), at) ? [] : statedAt({ sheet, at }, text))) : []));
    const counts = new Map<number, number>();
    for (const { decimals } of stated) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    if (counts.size < 2) return;

    const [usual = 0] = [...counts].sort(([one, many], [other, more]) => more - many || other - one).map(([decimals]) => decimals);
    const odd = stated.filter(({ decimals }) => decimals !== usual);
    const [first, ...others] = odd;
    if (first === undefined) return;
    const sheets = new Set(stated.map(({ place }) => place.sheet));
    const cells = Array.from(sheets, (sheet) => addressList(odd.flatMap(({ place }) => (place.sheet === sheet ? [place.at] : [])), sheets.size > 1 ? sheet : undefined));
    const data = { decimals: [...counts.keys()].sort().join("\n"), usual: String(usual), count: String(odd.length), values: [...new Set(odd.map(({ text }) => text))].join("\n"), cells: cells.filter((list) => list !== "").join("\n") };
    yield { messageId: "mixed", ...first.place, data, related: others.map(({ place }) => place) };
  },
});

interface Stated {
  readonly place: Place;
  readonly text: string;
  readonly decimals: number;
}

/** Of a formula without a format for percent nobody chose the decimals. */
function isComputed(sheet: Sheet, { row, column }: CellRef): boolean {
  return formulaAt(sheet, row, column) !== undefined && !isPercentFormat(formatAt(sheet, row, column));
}

/** 100% and 0% are so to any number of decimals. */
function statedAt(place: Place, text: string | null): readonly Stated[] {
  const [, whole, fraction = ""] = /^(-?\d+)(?:\.(\d+))?%$/u.exec(text?.replaceAll(",", "") ?? "") ?? [];
  if (text === null || whole === undefined || (fraction === "" && ["0", "100"].includes(whole))) return [];
  return [{ place, text, decimals: fraction.length }];
}
