import { toA1, type Rect } from "../grid";
import type { EvaluationColumn, EvaluationTableSpec, Profile } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { columnsAt, WIDTHS } from "./evaluation-columns";
import { lineCount, type EvaluationForm, type EvaluationLine, type ScoredCells } from "./evaluation-form";
import { POINTS_FORMAT, type WrittenMoney } from "./evaluation-money";
import { heightFor, HEIGHT, LOOK } from "./look";
import { textHeight } from "./target-look";

export interface WrittenIndicators {
  readonly heading: number;
  /** Row of 总分. */
  readonly total: number;
  /** Row of the last note, the form's last one. */
  readonly note: number;
  readonly inputs: readonly Rect[];
}

export interface IndicatorsInput {
  readonly profile: Profile;
  readonly form: EvaluationForm;
  readonly top: number;
  readonly money: WrittenMoney;
}

/** The indicators from row `top` on, 总分 and the notes: how the points are dealt out, and what is still to be done. */
export function writeIndicators(draft: SheetDraft, spec: EvaluationTableSpec, { profile, form, top, money }: IndicatorsInput): WrittenIndicators {
  const { indicators } = spec;
  const at = columnsAt(draft.origin.column);
  const [first, bottom] = [top + 1, top + lineCount(form)];
  const columnOf = placesOf(spec, at.label);
  const cells: ScoredCells = {
    first,
    last: bottom,
    achieved: columnOf("achieved"),
    points: columnOf("points"),
    score: columnOf("score"),
    reason: columnOf("reason"),
    execution: { row: money.total, column: at.right },
    total: { row: bottom + 1, column: columnOf("score") },
  };

  const label = rowBlock(top, at.label, at.label, bottom);
  draft.span(label, indicators.labels[0]);
  for (const [index, { headers }] of indicators.columns.entries()) draft.put(top, at.label + 1 + index, headers[0]);
  draft.style(rowBlock(top, at.label, at.right), LOOK.field);
  draft.height(top, HEIGHT.indicator);

  writeLevels(draft, form, first, columnOf);
  draft.style(rowBlock(first, at.label, columnOf("second"), bottom), LOOK.field);
  draft.style(rowBlock(first, columnOf("name"), at.right, bottom), LOOK.text);
  draft.style(rowBlock(first, cells.points, cells.score, cells.total.row), { ...LOOK.center, numberFormat: POINTS_FORMAT });
  writeTotal(draft, spec, form, { cells, money });
  const note = writeNotes(draft, spec, form, { profile, cells });
  return { heading: top, total: cells.total.row, note, inputs: inputsOf(form, first, columnOf) };
}

type ColumnOf = (key: EvaluationColumn) => number;

function placesOf({ indicators }: EvaluationTableSpec, label: number): ColumnOf {
  const places = new Map(indicators.columns.map(({ key }, index) => [key, label + 1 + index]));
  return (key) => places.get(key) ?? label;
}

function writeLevels(draft: SheetDraft, { levels }: EvaluationForm, first: number, columnOf: ColumnOf): void {
  let row = first;
  for (const level of levels) {
    const top = row;
    const isAlone = level.seconds.length === 1;
    for (const { label, rows } of level.seconds) {
      draft.span(rowBlock(row, columnOf("second"), columnOf("second"), row + rows.length - 1), label);
      // A label that is not merged over several rows needs a row that holds it.
      const labels = rows.length > 1 ? [] : [["second", label] as const, ...(isAlone ? [["first", level.label] as const] : [])];
      for (const line of rows) {
        writeLine(draft, line, row, { columnOf, labels });
        row += 1;
      }
    }
    draft.span(rowBlock(top, columnOf("first"), columnOf("first"), row - 1), level.label);
  }
}

interface LineInput {
  readonly columnOf: ColumnOf;
  /** Labels at its left that stand in this row alone. */
  readonly labels: readonly (readonly [EvaluationColumn, string])[];
}

function writeLine(draft: SheetDraft, line: EvaluationLine, row: number, { columnOf, labels }: LineInput): void {
  for (const key of ["name", "target", "points"] as const) if (line[key] !== undefined && line[key] !== "") draft.put(row, columnOf(key), line[key]);
  const [target, achieved, points] = (["target", "achieved", "points"] as const).map((key) => ({ row, column: columnOf(key) }));
  if (line.score !== undefined && target !== undefined && achieved !== undefined && points !== undefined) draft.put(row, columnOf("score"), line.score({ target, achieved, points }));
  const { label } = columnsAt(draft.origin.column);
  const texts = [...labels, ["name", line.name ?? ""] as const, ["target", line.target ?? ""] as const];
  const heights = texts.map(([key, text]) => textHeight(text, WIDTHS[columnOf(key) - label] ?? 1, HEIGHT.heading));
  draft.height(row, Math.max(...heights));
}

/** Scores that are formulas are the form's own; all other cells of a row are filled in by hand. */
function inputsOf({ levels }: EvaluationForm, first: number, columnOf: ColumnOf): readonly Rect[] {
  const lines = levels.flatMap(({ seconds }) => seconds.flatMap(({ rows }) => rows));
  const [left, score, right] = [columnOf("name"), columnOf("score"), columnOf("reason")];
  if (lines.every((line) => line.score === undefined)) return [rowBlock(first, left, right, first + lines.length - 1)];
  const byHand = lines.flatMap((line, index) => (line.score === undefined ? [rowBlock(first + index, score, score)] : []));
  return [rowBlock(first, left, score - 1, first + lines.length - 1), ...byHand, rowBlock(first, right, right, first + lines.length - 1)];
}

interface TotalInput {
  readonly cells: ScoredCells;
  readonly money: WrittenMoney;
}

function writeTotal(draft: SheetDraft, { totalLabels }: EvaluationTableSpec, { grade }: EvaluationForm, { cells, money }: TotalInput): void {
  const { label, right } = columnsAt(draft.origin.column);
  const { total: { row }, first, last, points, score, execution } = cells;
  draft.span(rowBlock(row, label, points - 1), totalLabels[0]);
  draft.put(row, points, totalOf(toA1({ row: money.total, column: points }), rowBlock(first, points, points, last)));
  draft.put(row, score, totalOf(toA1(execution), rowBlock(first, score, score, last)));
  if (grade !== undefined) draft.put(row, right, grade(cells));
  draft.style(rowBlock(row, label, right), { ...LOOK.center, ...LOOK.total });
  draft.height(row, HEIGHT.heading);
}

/** Nothing before anything is filled in; cells that show no number count as nothing. */
function totalOf(execution: string, { top, left, bottom }: Rect) {
  const area = `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: left })}`;
  return { formula: `=IF(COUNT(${area})=0,"",SUM(${execution},${area}))`, value: "" };
}

function writeNotes(draft: SheetDraft, { indicators }: EvaluationTableSpec, { reminder }: EvaluationForm, { profile: { scoreWeights }, cells }: { readonly profile: Profile; readonly cells: ScoredCells }): number {
  const levels = indicators.levels.map(({ labels, weight }) => `${labels[0]}${String(scoreWeights[weight])}分`);
  const text = `注：一级指标分值为${levels.join("、")}，预算资金执行率${String(scoreWeights.execution)}分，合计100分；分值填在各三级指标后，总分行的分值应为100。`;
  const row = cells.total.row + 1;
  const { label, right } = columnsAt(draft.origin.column);
  const notes = [text, ...(reminder === undefined ? [] : [reminder(cells)])];
  for (const [index, note] of notes.entries()) {
    const area = rowBlock(row + index, label, right);
    draft.span(area, note);
    draft.style(area, LOOK.prose);
    draft.height(row + index, heightFor([{ text, width: 110 }]));
  }
  return row + notes.length - 1;
}
