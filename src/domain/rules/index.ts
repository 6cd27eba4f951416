import { hierarchySum } from "./hierarchy-sum";
import { listSum } from "./list-sum";
import { numberCell } from "./number-cell";
import { rateValue } from "./rate-value";
import { rounding } from "./rounding";
import { rowSum } from "./row-sum";
import { targetMandatory } from "./target-mandatory";
import { targetRowComplete } from "./target-row-complete";

/** All rules, in the order in which a report prints what they say about one cell. */
export const rules = [numberCell, rowSum, hierarchySum, listSum, rounding, targetMandatory, targetRowComplete, rateValue] as const;
