import type { Comparison } from "../../../domain/memory";

export interface ComparisonListsProps {
  readonly comparison: Comparison;
}
