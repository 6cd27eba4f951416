import { compare, convertUnit, isDateFormat, parseAmount, toText, ZERO } from "../amount";
import type { TextAssumptions } from "../amount";
import { cellStateAt } from "../edits";
import type { Fix, WriteEdit } from "../edits";
import { formatAt, formulaAt, textAt, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import type { ColumnSpec } from "../spec";
import { defineAmountRule } from "../validation";
import { amountColumns, isUncalculated } from "./cells/amount-cells";
import { addressList, oneLine, places } from "./cells/cell-list";
import { mayBeNegative } from "./cells/negative";
import { figureFormat } from "./cells/number-format";

/**
 * A cell of amounts holds a number: no text, no date, no Excel error, and none below zero where that cannot be. Blank and
 * dashed cells say "nothing" and are fine.
 */
export const numberCell = defineAmountRule({
  meta: {
    id: "number-cell",
    category: "form",
    severity: "error",
    fixable: "safe",
    messages: {
      "text-number": ["cells", "count", "text"],
      "text-unit": ["cells", "count", "text", "unit"],
      "not-a-number": ["cells", "text"],
      date: ["cells", "text"],
      "excel-error": ["cells", "count", "text"],
      negative: ["cells", "count", "text"],
    },
  },

  *check({ table, sheet, notChecked }) {
    const cells = judgedCells(table);
    const uncalculated = cells.map(({ at }) => at).filter((at) => isUncalculated(sheet, at));
    if (uncalculated.length > 0) notChecked("not-calculated", { cells: addressList(uncalculated) });

    for (const group of grouped(cells.flatMap((cell) => objection(table, sheet, cell) ?? []))) {
      const [first] = group;
      const all = group.map(({ at }) => at);
      const facts = { cells: addressList(all), count: String(group.length), text: first.text };
      const related = places(sheet.name, all.slice(1));
      const edits = group.flatMap(({ edit }) => edit ?? []);
      const fix = fixOf(first, edits);
      const where = { at: first.at, related, ...(fix === undefined ? {} : { fix }) };

      if (first.kind === "text-number") yield { messageId: "text-number", severity: "warning", data: facts, ...where };
      else if (first.kind === "text-unit") yield { messageId: "text-unit", severity: "warning", data: { ...facts, unit: first.unit ?? "" }, ...where };
      else if (first.kind === "excel-error") yield { messageId: "excel-error", data: facts, ...where };
      else if (first.kind === "negative") yield { messageId: "negative", severity: "warning", data: facts, ...where };
      else yield { messageId: first.kind, data: { cells: facts.cells, text: facts.text }, ...where };
    }
  },
});

interface JudgedCell {
  readonly at: CellRef;
  readonly column: ColumnSpec;
  /** Of its row. */
  readonly label: string;
}

/** Every cell that holds an amount or could, row by row. */
function judgedCells(table: AmountTable): readonly JudgedCell[] {
  return table.sections.flatMap((section) => {
    const columns = amountColumns(section);
    return section.rows.flatMap(({ row, label }) => columns.map(({ spec, column }) => ({ at: { row, column }, column: spec, label })));
  });
}

interface Objection {
  readonly kind: "text-number" | "text-unit" | "not-a-number" | "date" | "excel-error" | "negative";
  readonly at: CellRef;
  readonly text: string;
  /** The unit written in the cell, where it is not the table's. */
  readonly unit?: string;
  readonly edit?: WriteEdit;
  readonly safety?: Fix["safety"];
}

function objection(table: AmountTable, sheet: Sheet, { at, column, label }: JudgedCell): Objection | undefined {
  const value = valueAt(sheet, at.row, at.column);
  const parsed = parseAmount(value);
  const text = oneLine(textAt(sheet, at.row, at.column));

  if (parsed.kind === "blank" || parsed.kind === "dash") return undefined;
  if (parsed.kind === "excel-error") return { kind: "excel-error", at, text: parsed.text };
  if (parsed.kind === "not-a-number") return { kind: looksLikeDate(text) ? "date" : "not-a-number", at, text };
  if (parsed.fromText === undefined && isDateFormat(formatAt(sheet, at.row, at.column))) return { kind: "date", at, text };
  // Whether a minus was meant must be known before a text is made a number.
  if (compare(parsed.value, ZERO) === -1 && !mayBeNegative(column, label)) return { kind: "negative", at, text };
  if (parsed.fromText === undefined) return undefined;

  const { unit } = parsed.fromText;
  const foreign = unit !== undefined && unit !== table.unit?.value;
  const said = foreign ? ({ kind: "text-unit", at, text, unit } as const) : ({ kind: "text-number", at, text } as const);
  if (formulaAt(sheet, at.row, at.column) !== undefined || (foreign && table.unit === null)) return said;

  const figure = foreign && table.unit !== null ? convertUnit(parsed.value, unit, table.unit.value) : parsed.value;
  return { ...said, edit: toNumber(sheet, at, Number(toText(figure))), safety: safetyOf(parsed.fromText, foreign) };
}

/** Certain is only what has one reading: a minus by brackets or another unit is a guess that a person confirms. */
function safetyOf({ brackets }: TextAssumptions, foreign: boolean): Fix["safety"] {
  return brackets === true || foreign ? "review" : "safe";
}

function toNumber(sheet: Sheet, at: CellRef, figure: number): WriteEdit {
  const before = cellStateAt(sheet, at);
  return { kind: "write", sheet: sheet.name, at, before, after: { content: figure, numberFormat: figureFormat(before.numberFormat) } };
}

/** Same cause, one finding; texts that are no figures are told apart, because each says something else. */
function grouped(objections: readonly Objection[]): readonly (readonly [Objection, ...Objection[]])[] {
  const groups = new Map<string, [Objection, ...Objection[]]>();
  for (const one of objections) {
    const key = [one.kind, one.safety ?? "no", one.kind === "text-number" || one.kind === "negative" ? "" : one.text].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function fixOf(first: Objection, [edit, ...edits]: readonly WriteEdit[]): Fix | undefined {
  return edit === undefined || first.safety === undefined ? undefined : { safety: first.safety, edits: [edit, ...edits] };
}

const DATE = /^\d{2,4}[-/.年]\d{1,2}(?:[-/.月]|$)(?:\d{1,2}日?)?$|^\d{1,2}月(?:\d{1,2}日)?$|^\d{2,4}年$/u;

function looksLikeDate(text: string): boolean {
  return DATE.test(text.normalize("NFKC"));
}
