import { amount, compare, toText, ZERO } from "../amount";
import { PLAN_KEYS, planCells, planShares } from "../goals";
import type { PlannedShare } from "../goals";
import { textAt, toA1 } from "../grid";
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
    const cells = planCells(table);
    if (cells.length === 0) return;
    const uncalculated = cells.filter((at) => isUncalculated(sheet, at));
    if (uncalculated.length > 0) {
      notChecked("not-calculated", { cells: addressList(uncalculated) });
      return;
    }

    const read = planShares(sheet, cells);
    const blank = read.filter(({ kind }) => kind === "blank").map(({ at }) => at);
    const [first] = blank;
    // A form that nobody has gone on with wants everything; that is said once, by another rule.
    if (first !== undefined && !(blank.length === cells.length && hasNoIndicators(table))) {
      yield { messageId: "missing", at: first, data: { cells: addressList(blank) }, related: places(sheet.name, blank.slice(1)) };
    }
    let before: PlannedShare | undefined;
    for (const share of read) {
      if (share.kind === "other") yield { messageId: "not-a-share", at: share.at, data: { text: oneLine(textAt(sheet, share.at.row, share.at.column)), cell: toA1(share.at) } };
      if (share.kind !== "share") continue;
      const data = { share: toText(share.value), cell: toA1(share.at) };
      if (compare(share.value, ZERO) < 0 || compare(share.value, WHOLE) > 0) yield { messageId: "out-of-range", at: share.at, data };
      else if (before !== undefined && compare(share.value, before.value) < 0) {
        yield { messageId: "falling", at: share.at, data: { ...data, before: toText(before.value), beforeCell: toA1(before.at) }, related: places(sheet.name, [before.at]) };
      } else if (share === read.at(-1) && cells.length === PLAN_KEYS.length && compare(share.value, WHOLE) < 0) yield { messageId: "last", at: share.at, data };
      before = share;
    }
  },
});

const WHOLE = amount(100);
