import type { AmountTable } from "../../recognition/recognised";
import { foldText } from "../../text";

/**
 * The tables that belong together: those of one department and year. A workbook with each table once is one set,
 * whatever its tables say they are of; another rule objects to a mistyped department. Where tables stand several times,
 * they are told apart by department and year, else by their order (a whole series after the other). Tables that cannot
 * be told apart stay in one set.
 */
export function tableSets(all: readonly AmountTable[]): readonly (readonly AmountTable[])[] {
  const tables = all.filter((table) => isMeant(table, all));
  if (tables.length === 0) return [];
  if (isSeries(tables)) return [tables];
  return byOwner(tables).flatMap((owned) => (isSeries(owned) ? [owned] : (inSeries(owned) ?? [owned])));
}

/** A table with another title, known by its columns only, is not the one that is meant where another has the title. */
function isMeant(table: AmountTable, all: readonly AmountTable[]): boolean {
  const isNamed = ({ evidence }: AmountTable): boolean => evidence.some(({ kind }) => kind === "title");
  return table.title === null || isNamed(table) || !all.some((other) => other.spec.id === table.spec.id && isNamed(other));
}

/** Whether each table stands once. */
function isSeries(tables: readonly AmountTable[]): boolean {
  return new Set(tables.map(({ spec }) => spec.id)).size === tables.length;
}

/** A table that does not say whose it is belongs to the one before it. */
function byOwner(tables: readonly AmountTable[]): readonly (readonly AmountTable[])[] {
  const sets = new Map<string, AmountTable[]>();
  let [department, year] = ["", ""];
  for (const table of tables) {
    department = table.department === null ? department : nameOf(table.department.value);
    year = table.year === null ? year : String(table.year.value);
    const key = `${year}\n${department}`;
    sets.set(key, [...(sets.get(key) ?? []), table]);
  }
  return [...sets.values()];
}

/** `731张家口市科学技术协会` and `[731] 张家口市科学技术协会` are the same department. */
function nameOf(department: string): string {
  return foldText(department).replace(/^[[(]?\d+[\])]?[-_]?/u, "");
}

/** T1 T2 T3 T1 T2 T3: a series begins with the same table as the first one and has its order; undefined when it is not that clear. */
function inSeries(tables: readonly AmountTable[]): readonly (readonly AmountTable[])[] | undefined {
  const [first] = tables;
  const series: AmountTable[][] = [];
  for (const table of tables) {
    const last = series.at(-1);
    if (last === undefined || table.spec.id === first?.spec.id) series.push([table]);
    else last.push(table);
  }
  const order = tables.map(({ spec }) => spec.id).filter((id, index, ids) => ids.indexOf(id) === index);
  const ranks = series.map((one) => one.map(({ spec }) => order.indexOf(spec.id)));
  const isOrdered = ranks.every((one) => one.every((rank, index) => index === 0 || rank > (one[index - 1] ?? rank)));
  return isOrdered && series.every((one) => one.length > 1) ? series : undefined;
}
