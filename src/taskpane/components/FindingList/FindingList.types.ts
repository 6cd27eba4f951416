import type { Finding } from "../../../domain/validation/finding";
import type { Selection } from "../../hooks/useSelection";
import type { FindingHandling } from "../FindingActions/FindingActions.types";

export interface FindingListProps extends FindingHandling {
  /** In the order in which they are shown; those of one sheet stand together. */
  readonly findings: readonly Finding[];
  readonly selection: Selection;
}
