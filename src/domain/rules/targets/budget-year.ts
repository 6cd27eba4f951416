import type { RecognisedTable, TargetTable } from "../../recognition/recognised";
import { rememberedOf } from "../../text";

/** The year of the budget to which a table belongs, and whether something else than the table says so. */
export type BudgetYears = (table: TargetTable) => number | null;

/** Tables of what was executed, and text with years of all kinds, tell nothing of the budget's year. */
const TELLING: ReadonlySet<RecognisedTable["shape"]> = new Set<RecognisedTable["shape"]>(["amounts"]);

/**
 * How the budget year is found: the table states it, else all other tables of the budget agree on one, else most of the
 * years that the target tables name are the same. null when none of these tells.
 */
export const budgetYears: (tables: readonly RecognisedTable[]) => BudgetYears = rememberedOf((tables) => {
  const stated = new Set(tables.flatMap(({ shape, spec, year }) => (year !== null && TELLING.has(shape) && spec.id !== "execution" ? year.value : [])));
  const [agreed, ...others] = stated;
  const known = agreed !== undefined && others.length === 0 ? agreed : mostNamed(tables);
  return (table) => table.year?.value ?? known;
});

const YEAR = /(?<!\d)((?:19|20)\d{2})(?=年|[./-]\d)/gu;

/** The years that the project's goals and indicators name, as often as they do; its own name may hold any year. */
export const yearsNamed: (table: TargetTable) => readonly number[] = rememberedOf(({ indicators }) =>
  indicators.flatMap(({ name, description, value, basis }) => [name, description, value, basis].flatMap((text) => yearsIn(text))));

/** The years in a text such as 2022年 or 2022.12. */
export function yearsIn(text: string): readonly number[] {
  if (!/[1\uff11]\s*[9\uff19]|[2\uff12]\s*[0\uff10]/u.test(text)) return [];
  return Array.from(text.normalize("NFKC").replace(/\s/gu, "").matchAll(YEAR), ([, year]) => Number(year));
}

function mostNamed(tables: readonly RecognisedTable[]): number | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const table of tables) {
    if (table.shape !== "targets") continue;
    for (const year of yearsNamed(table)) counts.set(year, (counts.get(year) ?? 0) + 1);
    all += yearsNamed(table).length;
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && most[1] * 2 > all ? most[0] : null;
}
