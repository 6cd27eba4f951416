import type { AmountTableSpec, ColumnSpec, SectionSpec } from "../spec";

/** A column of a spec with its place in the sheet. */
export interface PlacedColumn {
  readonly at: number;
  readonly column: ColumnSpec;
}

/** A section with the sheet columns it takes. */
export interface PlacedSection {
  readonly section: SectionSpec;
  readonly columns: readonly PlacedColumn[];
}

/** The sections side by side, from column A on. */
export function placeSections(spec: AmountTableSpec): readonly PlacedSection[] {
  let next = 0;
  return spec.sections.map((section) => ({
    section,
    columns: section.columns.map((column) => ({ at: next++, column })),
  }));
}

/** The sheet column of a key; a spec that names a column it does not have is a bug of the catalogue. */
export function columnOf({ section, columns }: PlacedSection, key: string): number {
  const found = columns.find(({ column }) => column.key === key);
  if (found === undefined) throw new Error(`section ${section.key} has no column ${key}`);
  return found.at;
}

/** Keys and places of the columns that hold figures to be summed. */
export function amountColumns({ columns }: PlacedSection): readonly PlacedColumn[] {
  return columns.filter(({ column }) => column.type === "amount");
}
