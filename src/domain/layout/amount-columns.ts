import type { AmountUnit } from "../recognition/recognised";
import type { AmountTableSpec, ColumnSpec, SectionSpec } from "../spec";

/** A column of a spec with its place in the sheet. */
export interface PlacedColumn {
  readonly at: number;
  readonly column: ColumnSpec;
  /** In characters; the amounts that a department has in the table's unit fit. */
  readonly width: number;
}

/** A section with the sheet columns it takes. */
export interface PlacedSection {
  readonly section: SectionSpec;
  readonly columns: readonly PlacedColumn[];
}

/** Narrowest columns of amounts: `12,345.67`, `123,456,789.01` and `1,234,567,890.12` in the body's font beside the cell's margins. */
const NARROWEST: Readonly<Record<AmountUnit, number>> = { 亿元: 9, 万元: 9, 千元: 13.5, 元: 15.5 };

/** The sections side by side, from column `left` on. */
export function placeSections(spec: AmountTableSpec, unit: AmountUnit, left: number): readonly PlacedSection[] {
  let next = left;
  return spec.sections.map((section) => ({
    section,
    columns: section.columns.map((column) => ({
      at: next++, column, width: column.type === "amount" ? Math.max(column.width, NARROWEST[unit]) : column.width,
    })),
  }));
}

/** The sheet column of a key; a spec that names a column it does not have is a bug of the catalogue. */
export function columnOf({ section, columns }: PlacedSection, key: string): number {
  const found = columns.find(({ column }) => column.key === key);
  if (found === undefined) throw new Error(`section ${section.key} has no column ${key}`);
  return found.at;
}

/** The sheet column of the codes or of the names. */
export function columnOfType({ section, columns }: PlacedSection, type: "code" | "label"): number {
  const found = columns.find(({ column }) => column.type === type);
  if (found === undefined) throw new Error(`section ${section.key} has no ${type} column`);
  return found.at;
}

/** The sheet column of 序号, where the table has one. */
export function sequenceColumn({ columns }: PlacedSection): number | undefined {
  return columns.find(({ column }) => column.type === "sequence")?.at;
}

/** Width in characters of one of the section's columns. */
export function widthOf({ columns }: PlacedSection, at: number): number {
  return columns.find((placed) => placed.at === at)?.width ?? 0;
}

/** The columns that hold figures to be summed. */
export function amountColumns({ columns }: PlacedSection): readonly PlacedColumn[] {
  return columns.filter(({ column }) => column.type === "amount");
}
