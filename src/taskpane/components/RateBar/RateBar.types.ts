import type { Amount } from "../../../domain/amount";

export interface RateBarProps {
  /** Null draws no bar. */
  readonly share: Amount | null;
  /** As a share. */
  readonly threshold: number;
  /** In percent; null draws no mark. */
  readonly plan: Amount | null;
  /** Draws it as what asks for attention. */
  readonly isLow: boolean;
}
