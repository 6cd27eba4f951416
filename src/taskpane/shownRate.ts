import { sharePercent, type Amount } from "../domain/amount";

/** A share as people read rates: `60.70%`; `none` without one. */
export function shownRate(share: Amount | null, decimals: number, none: string): string {
  return share === null ? none : sharePercent(share, decimals);
}
