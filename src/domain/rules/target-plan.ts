import { amount, compare, isPercentFormat, parseAmount, toText, ZERO } from "../amount";
import type { Amount } from "../amount";
import { formatAt, textAt, toA1, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import { defineTargetRule } from "../validation";
import { addressList, oneLine, places } from "./cells/cell-list";
import { isUncalculated } from "./cells/amount-cells";
import { hasNoIndicators, isUnfilled } from "./targets/indicators";

/** The plan of spending is cumulative: four shares, none falling, the last one 100 %. */
export const targetPlan = defineTargetRule({
  meta: {
    id: "target-plan",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      missing: ["cells"],
      "not-a-share": ["text", "cell"],
      "out-of-range": ["share", "cell"],
      falling: ["share", "cell", "before", "beforeCell"],
      last: ["share", "cell"],
    },
  },

  *check({ table, sheet, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const cells = PLAN.flatMap((key) => table.head.get(key) ?? []);
    const uncalculated = cells.filter((at) => isUncalculated(sheet, at));
    if (uncalculated.length > 0) {
      notChecked("not-calculated", { cells: addressList(uncalculated) });
      return;
    }

    const read = sharesAt(sheet, cells);
    const blank = read.filter(({ kind }) => kind === "blank").map(({ at }) => at);
    const [first] = blank;
    // A form that nobody has gone on with wants everything; that is said once, by another rule.
    if (first !== undefined && !(blank.length === cells.length && hasNoIndicators(table))) {
      yield { messageId: "missing", at: first, data: { cells: addressList(blank) }, related: places(sheet.name, blank.slice(1)) };
    }
    let before: Share | undefined;
    for (const share of read) {
      if (share.kind === "other") yield { messageId: "not-a-share", at: share.at, data: { text: oneLine(textAt(sheet, share.at.row, share.at.column)), cell: toA1(share.at) } };
      if (share.kind !== "share") continue;
      const data = { share: toText(share.value), cell: toA1(share.at) };
      if (compare(share.value, ZERO) < 0 || compare(share.value, WHOLE) > 0) yield { messageId: "out-of-range", at: share.at, data };
      else if (before !== undefined && compare(share.value, before.value) < 0) {
        yield { messageId: "falling", at: share.at, data: { ...data, before: toText(before.value), beforeCell: toA1(before.at) }, related: places(sheet.name, [before.at]) };
      } else if (share === read.at(-1) && cells.length === PLAN.length && compare(share.value, WHOLE) < 0) yield { messageId: "last", at: share.at, data };
      before = share;
    }
  },
});

const PLAN = ["plan-1", "plan-2", "plan-3", "plan-4"] as const;
const WHOLE = amount(100);
const ONE = amount(1);

/** In percent. */
interface Share {
  readonly kind: "share";
  readonly at: CellRef;
  readonly value: Amount;
}

type ReadShare = Share | { readonly kind: "blank" | "other"; readonly at: CellRef };

/** 0.25 is a quarter where the cell shows percent, or where all shares are such parts of 1; elsewhere it is 0.25 %. */
function sharesAt(sheet: Sheet, cells: readonly CellRef[]): readonly ReadShare[] {
  const read = cells.map((at) => shareAt(sheet, at));
  const plain = read.flatMap((share) => (share.kind === "share" && !share.percent ? [share.value] : []));
  const isOfOne = plain.length > 0 && plain.every((value) => compare(value, ONE) <= 0) && plain.some((value) => compare(value, ZERO) > 0);
  return read.map((share) => (share.kind === "share" ? { kind: "share", at: share.at, value: isOfOne && !share.percent ? share.value.times(100) : share.value } : share));
}

type RawShare = (Share & { readonly percent: boolean }) | { readonly kind: "blank" | "other"; readonly at: CellRef };

function shareAt(sheet: Sheet, at: CellRef): RawShare {
  const value = valueAt(sheet, at.row, at.column);
  const sign = typeof value === "string" && /[%％]\s*$/u.test(value);
  const parsed = parseAmount(typeof value === "string" && sign ? value.replace(/[%％]\s*$/u, "") : value);
  if (parsed.kind !== "amount") return { kind: parsed.kind === "blank" || parsed.kind === "dash" ? "blank" : "other", at };
  const isShown = typeof value === "number" && isPercentFormat(formatAt(sheet, at.row, at.column));
  return { kind: "share", at, value: isShown ? parsed.value.times(100) : parsed.value, percent: sign || isShown };
}
