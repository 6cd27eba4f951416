import { textAt } from "../../grid";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable, TableRow, TableSection } from "../../recognition/recognised";
import type { RowsSpec } from "../../spec";

/** A section whose rows go by classification code. */
export interface CodeSection {
  readonly section: TableSection;
  readonly classification: "functional" | "economic";
  /** Columns of the code: one, or one each for 类, 款 and 项; the name's where code and name share a cell. */
  readonly columns: readonly number[];
}

/** A row with a readable code. */
export interface CodedRow {
  readonly row: number;
  readonly code: string;
  readonly label: string;
  /** The cell with the code, or with its lowest part. */
  readonly at: CellRef;
}

/** The sections of a table that go by code. */
export function codeSections(table: AmountTable): readonly CodeSection[] {
  return table.sections.flatMap((section) => {
    const { rows } = section.spec;
    return isByCode(rows) ? [{ section, classification: rows.classification, columns: codeColumns(section) }] : [];
  });
}

/** Whether the table goes by code, or a part of it. */
export function goesByCode(table: AmountTable): boolean {
  return table.sections.some(({ spec }) => isByCode(spec.rows));
}

/** The rows with readable codes, from top to bottom. */
export function codedRows(codes: CodeSection, sheet: Sheet): readonly CodedRow[] {
  return codes.section.rows.flatMap((row) => codedRow(codes, sheet, row) ?? []);
}

/**
 * The same, divided where a row without a code stands between them: a table may list its codes unit by unit, each time
 * from the start.
 */
export function codeBlocks(codes: CodeSection, sheet: Sheet): readonly (readonly CodedRow[])[] {
  const blocks: CodedRow[][] = [[]];
  for (const row of codes.section.rows) {
    const coded = codedRow(codes, sheet, row);
    if (coded === undefined) blocks.push([]);
    else blocks.at(-1)?.push(coded);
  }
  return blocks.filter((block) => block.length > 0);
}

/** The cell with the row's code, or with the lowest part of it that is typed; undefined where none is. */
export function codeCell({ columns }: CodeSection, sheet: Sheet, row: number): CellRef | undefined {
  const column = columns.filter((one) => textAt(sheet, row, one).trim() !== "").at(-1);
  return column === undefined ? undefined : { row, column };
}

function isByCode(rows: RowsSpec): rows is Extract<RowsSpec, { kind: "codes" }> {
  return rows.kind === "codes";
}

function codeColumns({ columns }: TableSection): readonly number[] {
  const levels = ["code", "code-2", "code-3"].flatMap((key) => columns.get(key) ?? []);
  return levels.length > 0 ? levels : [columns.get("name") ?? []].flat();
}

function codedRow(codes: CodeSection, sheet: Sheet, { row, kind, code = "", label }: TableRow): CodedRow | undefined {
  const at = kind === "code" && code !== "" ? codeCell(codes, sheet, row) : undefined;
  return at === undefined ? undefined : { row, code, label, at };
}
