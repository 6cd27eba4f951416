import { textAt, type Sheet } from "../grid";
import { nameKey, nameLikeness } from "../projects/name-likeness";
import type { AmountTable, TableRow, TargetTable } from "../recognition/recognised";
import { foldText } from "../text";

/** A project of a table of execution with its target table, and by what they were found to belong together. */
export interface TargetJoin {
  readonly row: TableRow;
  readonly target: TargetTable | null;
  /** Null when there is none; `several`: names alone do not say which belongs to which. */
  readonly by: "code" | "name" | "several" | null;
}

/**
 * The target table of each project of a table of execution: the one whose project code stands in the row, else the one
 * with the same name; tables of another year belong to none. A name that several rows or tables have joins only those of the same unit.
 */
export function joinTargets(table: AmountTable, sheet: Sheet, targets: readonly TargetTable[]): readonly TargetJoin[] {
  const items = table.sections.flatMap(({ rows }) => rows.filter(({ kind }) => kind === "item"));
  const known = targets.filter(({ year }) => year === null || table.year === null || year.value === table.year.value);
  const byCode = new Map(known.flatMap((target) => (target.projectCode === null ? [] : [[foldText(target.projectCode.value).toUpperCase(), target] as const])));
  const rowsOfName = new Map<string, number>();
  for (const { label } of items) rowsOfName.set(nameKey(label), (rowsOfName.get(nameKey(label)) ?? 0) + 1);

  return items.map((row): TargetJoin => {
    const coded = codesIn(row, table, sheet).flatMap((code) => byCode.get(code) ?? [])[0];
    if (coded !== undefined) return { row, target: coded, by: "code" };
    const named = known.filter(({ projectName }) => projectName !== null && nameLikeness(row.label, projectName.value) === "same");
    const [only, ...others] = named;
    if (only === undefined) return { row, target: null, by: null };
    if (others.length === 0 && rowsOfName.get(nameKey(row.label)) === 1) return { row, target: only, by: "name" };
    const [own, ...more] = named.filter(({ department }) => isOfUnit(department?.value ?? "", row.group ?? ""));
    return own !== undefined && more.length === 0 ? { row, target: own, by: "name" } : { row, target: null, by: "several" };
  });
}

/** What the row says besides its figures, as codes are compared. */
function codesIn({ row }: TableRow, { area }: AmountTable, sheet: Sheet): readonly string[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, offset) => foldText(textAt(sheet, row, area.left + offset)).toUpperCase()).filter((text) => text !== "");
}

function isOfUnit(department: string, unit: string): boolean {
  return unit !== "" && foldText(department).includes(foldText(unit));
}
