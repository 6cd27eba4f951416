import { tellingPercent, type Amount } from "../domain/amount";

/** A share as people read rates: `60.70%`, and 100 % only where it is; `none` without one. */
export function shownRate(share: Amount | null, decimals: number, none: string): string {
  return share === null ? none : tellingPercent(share, decimals);
}
