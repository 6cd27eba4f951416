import { cellStateAt, type WriteEdit } from "../edits";
import { formulaAt, MAX_COLUMNS, textAt, valueAt, type CellRef, type Rect, type Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import { foldText } from "../text";
import type { NewColumn } from "./rate-plan";

/** A table with the columns that it lacked, and what makes them. */
export interface Widened {
  readonly table: AmountTable;
  readonly edits: readonly WriteEdit[];
  readonly columns: readonly { readonly key: NewColumn; readonly at: CellRef }[];
}

const HEADINGS: Readonly<Record<NewColumn, string>> = { progress: "支出进度", remainder: "未执行数" };

/**
 * Puts each wanted column that the table lacks directly at its right, heading included; one that stands there under that
 * very heading is taken for it. Undefined when something else stands there: then only the user can say where it goes.
 */
export function widened(table: AmountTable, sheet: Sheet, wanted: readonly NewColumn[]): Widened | undefined {
  let made: Widened = { table, edits: [], columns: [] };
  for (const key of wanted) {
    const next = withColumn(made, sheet, key);
    if (next === undefined) return undefined;
    made = next;
  }
  return made;
}

function withColumn(made: Widened, sheet: Sheet, key: NewColumn): Widened | undefined {
  const { table } = made;
  const section = table.sections.find(({ columns }) => columns.has("executed"));
  if (section === undefined || section.columns.has(key)) return made;
  const body = bodyOf(table);
  const column = body.right + 1;
  const at = { row: headingRow(body, sheet), column };
  const isThere = foldText(textAt(sheet, at.row, column)) === HEADINGS[key];
  if (column >= MAX_COLUMNS || (!isThere && !isFree(sheet, { ...body, left: column, right: column }))) return undefined;

  const widenedSection = { ...section, columns: new Map([...section.columns, [key, column]]) };
  const wider = { ...table, area: { ...table.area, right: column }, sections: table.sections.map((other) => (other === section ? widenedSection : other)) };
  if (isThere) return { ...made, table: wider };
  // Without headings the first row is already a project's.
  if (section.rows.some(({ row }) => row === at.row)) return { ...made, table: wider, columns: [...made.columns, { key, at }] };
  return {
    table: wider,
    edits: [...made.edits, { kind: "write", sheet: sheet.name, at, before: cellStateAt(sheet, at), after: { content: HEADINGS[key] } }],
    columns: [...made.columns, { key, at }],
  };
}

/** The first row of a table's headings; where its rows begin when nothing is known of them. */
export function headingTop({ evidence, area }: AmountTable): number {
  return evidence.find(({ kind }) => kind === "header")?.at.row ?? area.top;
}

/** From the headings to the last row of figures. */
function bodyOf(table: AmountTable): Rect {
  const rows = table.sections.flatMap((section) => section.rows.map(({ row }) => row));
  return { ...table.area, top: headingTop(table), bottom: rows.reduce((last, row) => Math.max(last, row), table.area.top) };
}

function isFree(sheet: Sheet, { top, bottom, left }: Rect): boolean {
  for (let row = top; row <= bottom; row += 1) if (valueAt(sheet, row, left) !== null || formulaAt(sheet, row, left) !== undefined) return false;
  return true;
}

const TALLEST_HEADING = 4;

/** The row in which the last column has its heading, so that a merged heading beside a new one looks like it. */
function headingRow({ top, bottom, right }: Rect, sheet: Sheet): number {
  for (let row = top; row < Math.min(bottom, top + TALLEST_HEADING); row += 1) if (textAt(sheet, row, right).trim() !== "") return row;
  return top;
}
