import { codeDuplicate } from "./code-duplicate";
import { codeForm } from "./code-form";
import { codeName } from "./code-name";
import { codeOrder } from "./code-order";
import { codeParent } from "./code-parent";
import { hierarchySum } from "./hierarchy-sum";
import { listSum } from "./list-sum";
import { numberCell } from "./number-cell";
import { rateValue } from "./rate-value";
import { rounding } from "./rounding";
import { rowSum } from "./row-sum";
import { targetMandatory } from "./target-mandatory";
import { targetRowComplete } from "./target-row-complete";

/** All rules, in the order in which a report prints what they say about one cell. */
export const rules = [numberCell, rowSum, hierarchySum, listSum, rounding, codeForm, codeParent, codeDuplicate, codeOrder, codeName, targetMandatory, targetRowComplete, rateValue] as const;
