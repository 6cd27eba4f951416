import { amount, compare, ZERO } from "../amount";
import { foldText } from "../text";
import { upperBound } from "../indicator";
import type { Percentage } from "../indicator";
import { defineTargetRule } from "../validation";
import { readIndicators } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** A share lies between 0 and 100 %. What grows may grow by more. */
export const targetPercentage = defineTargetRule({
  meta: {
    id: "target-percentage",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: { "out-of-range": ["indicator", "value"] },
  },

  *check(context) {
    for (const { at, name, text } of readIndicators(context).filter(isOutOfRange)) yield { messageId: "out-of-range", at, data: { indicator: name, value: text } };
  },
});

function isOutOfRange({ row, value }: ReadIndicator): boolean {
  const share = upperBound(value);
  if (share.kind !== "percentage" || isPossible(share)) return false;
  const isComparison = row.second !== "service-object" && MAY_EXCEED.test(foldText(`${row.name} ${row.description}`));
  return !isComparison || compare(share.number, ZERO) < 0;
}

/** Names of comparisons with another time or another sum: they are no shares of a whole. */
const MAY_EXCEED = /增长|增加|增幅|提高|提升|上升|同比|环比|较上年|比上年|倍|回报|产出比|撬动|带动|超额|偿付|流动比|速动比|入住|周转/u;

const WHOLE = amount(100);

/** More than 100 % is as impossible as 100 % itself exceeded. */
function isPossible({ number, operator }: Percentage): boolean {
  if (compare(number, ZERO) < 0) return false;
  return operator === ">" ? compare(number, WHOLE) < 0 : compare(number, WHOLE) <= 0;
}
