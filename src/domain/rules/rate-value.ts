import { amount, divide, equals, isPercentFormat, parseAmount, sharePercent } from "../amount";
import { cellStateAt } from "../edits";
import type { CellContent, Fix } from "../edits";
import { executionRates } from "../execution";
import type { RateRow } from "../execution";
import { toA1 } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { Profile } from "../spec";
import { defineAmountRule } from "../validation";
import { amountCells, isUncalculated } from "./cells/amount-cells";
import { addressList, oneLine } from "./cells/cell-list";
import { hasRates } from "./execution/rows";

/** A stated 执行率 is 执行数 ÷ 预算数, rounded to the decimals that it is printed with. */
export const rateValue = defineAmountRule({
  meta: {
    id: "rate-value",
    category: "execution",
    severity: "error",
    fixable: "review",
    messages: {
      mismatch: ["label", "cell", "stated", "rounded", "budget", "executed"],
      truncated: ["label", "cell", "stated", "rounded", "budget", "executed"],
    },
  },

  applies: hasRates,

  *check({ table, sheet, profile, notChecked }) {
    const uncalculated = amountCells(table).filter((at) => isUncalculated(sheet, at));
    if (uncalculated.length > 0) notChecked("not-calculated", { cells: addressList(uncalculated) });
    const unknown = new Set(uncalculated.map(({ row }) => row));

    for (const row of executionRates(table, sheet)) {
      if (unknown.has(row.at.row) || row.stated === null) continue;
      if (row.status !== "mismatch" && row.status !== "truncated") continue;
      const rounded = roundedRate(row, row.stated, profile);
      if (rounded === null) continue;

      const { at, stated, budget, executed } = row;
      const data = { label: oneLine(row.label), cell: toA1(at), stated: oneLine(stated), rounded: rounded.text, budget, executed };
      const fix = writeRate(sheet, at, stated, rounded);
      yield {
        messageId: row.status,
        severity: row.status === "truncated" ? "warning" : "error",
        at,
        data,
        expected: rounded.text,
        actual: stated,
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

/** A rate as it should be stated: with its percent sign, and as the share that a cell in percent holds. */
interface RoundedRate {
  readonly text: string;
  readonly share: number;
  readonly percent: number;
}

function roundedRate({ budget, executed }: RateRow, stated: string, profile: Profile): RoundedRate | null {
  const decimals = /^[-+]?[\d,]*\.?(\d*)%$/.exec(stated)?.[1]?.length ?? profile.rateDecimals;
  const share = divide(amount(executed), amount(budget), decimals + 2);
  if (share === null) return null;
  return { text: sharePercent(share, decimals), share: Number(share.toFixed()), percent: Number(share.times(100).toFixed()) };
}

/** A formula is not overwritten: what it refers to is wrong, and only its author knows what was meant. */
function writeRate(sheet: Sheet, at: CellRef, stated: string, rounded: RoundedRate): Fix | undefined {
  const before = cellStateAt(sheet, at);
  if (typeof before.content === "object") return undefined;

  const content = typeof before.content === "number" ? asFigure(before.content, before.numberFormat, stated, rounded) : rounded.text;
  return { safety: "review", edits: [{ kind: "write", sheet: sheet.name, at, before, after: { content, numberFormat: before.numberFormat } }] };
}

/** In the way in which the cell stated it: 0.963 or 96.3. */
function asFigure(before: number, numberFormat: string, stated: string, rounded: RoundedRate): CellContent {
  if (isPercentFormat(numberFormat)) return rounded.share;
  const points = parseAmount(stated.replace("%", ""));
  return points.kind === "amount" && equals(points.value, amount(before)) ? rounded.percent : rounded.share;
}
