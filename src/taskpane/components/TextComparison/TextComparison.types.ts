import type { MoneyUnit } from "../../../domain/amount";
import type { Comparison } from "../../hooks/useComparison";
import type { Selection } from "../../hooks/useSelection";

export interface TextComparisonProps {
  readonly comparison: Comparison;
  /** Of the table's amounts; null when it does not say it. */
  readonly unit: MoneyUnit | null;
  readonly selection: Selection;
}
