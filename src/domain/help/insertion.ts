import { cellStateAt } from "../edits";
import type { CellContent, WriteEdit } from "../edits";
import type { TargetTable } from "../recognition/recognised";
import type { TargetColumn } from "../spec";
import { inYear } from "./example";
import type { IndicatorExample } from "./example";
import type { RowHelp } from "./row-help";
import { valueForm, valueParts } from "./value-form";

/** What taking over an example would write, none of it written yet. Always texts, never formulas. */
export interface ExampleInsertion {
  /** Into cells that are blank. */
  readonly fills: readonly WriteEdit[];
  /** Over what stands there: to be asked about. */
  readonly replacements: readonly WriteEdit[];
}

/** An example as texts for the cells of a row; a cell that holds the same text already is left alone. */
export function exampleInsertion({ table, sheet, row, year }: RowHelp, example: IndicatorExample): ExampleInsertion {
  const edits = Object.entries(textsFor(table, example, year)).flatMap(([key, text]): readonly WriteEdit[] => {
    const column = table.columns.get(key as TargetColumn);
    if (column === undefined || text === "") return [];
    const at = { row: row.row, column };
    const { content } = cellStateAt(sheet, at);
    return content === text ? [] : [{ kind: "write", sheet: sheet.name, at, before: { content }, after: { content: text } }];
  });
  return { fills: edits.filter(({ before }) => isBlank(before.content)), replacements: edits.filter(({ before }) => !isBlank(before.content)) };
}

type Texts = Partial<Record<TargetColumn, string>>;

function textsFor(table: TargetTable, example: IndicatorExample, year: number | null): Texts {
  return { name: example.name, description: example.description, ...valueTexts(table, example, year), basis: inYear(example.basis, year) };
}

/** Where operator or unit have a cell of their own, that of the number is left to the user: no project's number is another's. */
function valueTexts({ columns }: TargetTable, example: IndicatorExample, year: number | null): Texts {
  const parts = columns.has("operator") || columns.has("unit") ? valueParts(example) : null;
  return parts ?? { value: valueForm(example, year) };
}

function isBlank(content: CellContent): boolean {
  return content === null || (typeof content === "string" && content.trim() === "");
}
