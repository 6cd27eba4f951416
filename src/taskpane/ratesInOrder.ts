import type { RatesOfTable } from "../app";
import type { PlannedSum, RateRow } from "../domain/execution";

/** One line of the list of rates. */
export type RateEntry =
  | { readonly kind: "project"; readonly row: RateRow }
  | { readonly kind: "sum"; readonly sum: PlannedSum };

/** The projects in the sheet's order, each unit followed by its 小计, 合计 last; the sheet's own sum rows appear once, as sums. */
export function ratesInOrder({ rows, sums }: Pick<RatesOfTable, "rows" | "sums">): readonly RateEntry[] {
  const sumRows = new Set(sums.map(({ at }) => at.row));
  const projects = rows.filter(({ at }) => !sumRows.has(at.row));
  const groups = [...new Set(projects.map(({ group }) => group))];

  const units = groups.flatMap((group): readonly RateEntry[] => [
    ...projects.filter((row) => row.group === group).map((row) => ({ kind: "project" as const, row })),
    ...sums.filter((sum) => group !== null && sum.group === group).map((sum) => ({ kind: "sum" as const, sum })),
  ]);
  const total = sums.filter(({ group }) => group === null).map((sum) => ({ kind: "sum" as const, sum }));
  return [...units, ...total];
}
