import { amount, compare, equals, isPercentFormat, parseAmount, sum, toText } from "../amount";
import type { Amount } from "../amount";
import { formatAt, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { IndicatorRow } from "../recognition/recognised";
import type { Profile } from "../spec";
import { defineTargetRule } from "../validation";
import { isUncalculated } from "./cells/amount-cells";
import { addressList, places } from "./cells/cell-list";
import { isUnfilled } from "./targets/indicators";

/** The weights of the indicators, where the form has them, add up to what the profile gives them. */
export const targetWeights = defineTargetRule({
  meta: {
    id: "target-weights",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      total: ["total", "totals", "cells"],
      blank: [],
    },
  },

  *check({ table, sheet, profile, notChecked }) {
    const column = table.columns.get("weight");
    if (column === undefined) return;
    if (isUnfilled(table)) return notChecked("not-filled", {});
    const cells = table.indicators.map(({ row }): CellRef => ({ row, column }));
    const uncalculated = cells.filter((at) => isUncalculated(sheet, at));
    if (uncalculated.length > 0) return notChecked("not-calculated", { cells: addressList(uncalculated) });

    const filled = table.indicators.filter(({ weight }) => weight !== "").map((row) => ({ row, at: { row: row.row, column } }));
    const weighted = filled.flatMap(({ row, at }): readonly Weighted[] => {
      const weight = weightAt(sheet, at);
      return weight === undefined ? [] : [{ row, at, weight }];
    });
    if (weighted.length < filled.length) {
      const read = new Set(weighted.map(({ row }) => row));
      return notChecked("not-a-number", { cells: addressList(filled.flatMap(({ row, at }) => (read.has(row) ? [] : [at]))) });
    }
    const [first, ...others] = weighted;
    const [blank] = cells;
    if (first === undefined) {
      if (blank !== undefined) yield { messageId: "blank", severity: "info", at: blank, data: {} };
      return;
    }

    const wanted = totalsOf(profile, weighted);
    if (readings(weighted).some((total) => wanted.some((one) => equals(one, total)))) return;
    const total = sum(weighted.map(({ weight }) => weight));
    const data = { total: toText(total), totals: wanted.map(toText).join("\n"), cells: addressList(weighted.map(({ at }) => at)) };
    yield { messageId: "total", at: first.at, data, related: places(sheet.name, others.map(({ at }) => at)), actual: data.total };
  },
});

/** What may stand behind a weight that is typed as text. */
const MARK = /(?:[%％]|分)\s*$/u;

function weightAt(sheet: Sheet, { row, column }: CellRef): Amount | undefined {
  const value = valueAt(sheet, row, column);
  const parsed = parseAmount(typeof value === "string" ? value.replace(MARK, "") : value);
  if (parsed.kind !== "amount") return undefined;
  return typeof value === "number" && isPercentFormat(formatAt(sheet, row, column)) ? parsed.value.times(100) : parsed.value;
}

/** All points of a self-evaluation, or those without the ones it keeps for how much of the budget is spent; as parts of 1 where all weights are. */
function totalsOf({ scoreWeights: { output, benefit, satisfaction, execution } }: Profile, weighted: readonly Weighted[]): readonly Amount[] {
  const indicators = output + benefit + satisfaction;
  const scale = weighted.every(({ weight }) => compare(weight, ONE) <= 0) ? "0.01" : "1";
  return [amount(indicators + execution), amount(indicators)].map((points) => points.times(scale));
}

const ONE = amount(1);

interface Weighted {
  readonly row: IndicatorRow;
  readonly at: CellRef;
  readonly weight: Amount;
}

/** Added up row by row; or once for each level, whose merged cell was filled into each of its rows. */
function readings(weighted: readonly Weighted[]): readonly Amount[] {
  return [sum(weighted.map(({ weight }) => weight)), onceEach(weighted, ({ firstText, secondText }) => `${firstText}\n${secondText}`), onceEach(weighted, ({ firstText }) => firstText)];
}

function onceEach(weighted: readonly Weighted[], levelOf: (row: IndicatorRow) => string): Amount {
  return sum(weighted.filter(({ row, weight }, index) => {
    const above = weighted[index - 1];
    return above === undefined || levelOf(above.row) !== levelOf(row) || !equals(above.weight, weight);
  }).map(({ weight }) => weight));
}
