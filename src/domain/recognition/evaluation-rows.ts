import type { EvaluationColumn, EvaluationTableSpec } from "../spec";
import { foldLabel, foldText } from "../text";
import type { EvaluationHeadInput } from "./evaluation-head";
import { NOTE } from "./notes";
import type { EvaluatedRow } from "./recognised";
import { distinctColumns } from "./view";

/** The indicators below a heading, levels filled in. */
export interface Evaluated {
  readonly rows: readonly EvaluatedRow[];
  /** Row of 总分. */
  readonly total: number | null;
  /** Last row, notes included. */
  readonly bottom: number;
}

export interface EvaluatedInput extends EvaluationHeadInput {
  readonly columns: ReadonlyMap<EvaluationColumn, number>;
}

/** Rows left to fill in under merged levels hold nothing at all. */
const WIDEST_GAP = 3;

/** Reads the rows below the heading until 总分 and its notes, or until something else begins. */
export function readEvaluated(input: EvaluatedInput): Evaluated {
  const { view, spec, row: heading, left, right, columns } = input;
  const levels = levelNames(spec);
  const totals = new Set(spec.totalLabels.map(foldText));
  const textOf = (row: number, key: EvaluationColumn): string => view.shown(row, columns.get(key) ?? -1);
  const rows: EvaluatedRow[] = [];
  let [first, second]: [string | null, string | null] = [null, null];
  let bottom = heading;
  for (let row = heading + 1; row <= view.bottom && row <= bottom + 1 + WIDEST_GAP; row += 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.some((column) => input.territory.isTaken({ row, column }))) break;
    if (filled.length === 0) continue;
    if ([...columns.values()].every((column) => view.text(row, column) === view.text(heading, column))) continue;
    if (filled.some((column) => totals.has(view.text(row, column)))) return { rows, total: row, bottom: notesBelow(input, row) };
    if (isOther(input, row, filled)) break;

    const [firstText, secondText] = [levelText(textOf(row, "first")), levelText(textOf(row, "second"))];
    if (firstText !== "") [first, second] = [levels.first.get(firstText) ?? null, null];
    if (secondText !== "") second = levels.second.get(secondText) ?? null;
    rows.push({ row, first, second, name: textOf(row, "name") });
    bottom = row;
  }
  return { rows, total: null, bottom: notesBelow(input, bottom) };
}

/** A level is printed with its points: `产出指标（50分）`. */
const POINTS = /\(\d+(?:\.\d+)?分?\)$/u;

function levelText(shown: string): string {
  return foldLabel(shown).replace(POINTS, "");
}

function levelNames(spec: EvaluationTableSpec): { readonly first: ReadonlyMap<string, string>; readonly second: ReadonlyMap<string, string> } {
  const { levels } = spec.indicators;
  const names = (all: readonly { readonly key: string; readonly labels: readonly string[] }[]): ReadonlyMap<string, string> =>
    new Map(all.flatMap(({ key, labels }) => labels.map((label) => [foldLabel(label), key])));
  return { first: names(levels), second: names(levels.flatMap(({ second }) => second)) };
}

/** A title, or the head of the next form. */
function isOther({ view, matchers, spec }: EvaluatedInput, row: number, filled: readonly number[]): boolean {
  const fields = new Set(spec.head.flatMap(({ labels }) => labels.map(foldText)));
  const texts = filled.map((column) => view.text(row, column));
  const titled = filled.length <= 2 && texts.some((text) => matchers.titles.match(text) !== undefined);
  return titled || fields.has((texts[0] ?? "").replace(/:$/u, "")) || NOTE.test(texts[0] ?? "");
}

function notesBelow({ view, territory, left, right }: EvaluatedInput, from: number): number {
  let bottom = from;
  for (let row = from + 1; row <= view.bottom; row += 1) {
    const filled = distinctColumns(view, row, left, right);
    const [column] = filled;
    if (column === undefined || filled.length > 1 || territory.isTaken({ row, column }) || !NOTE.test(view.text(row, column))) break;
    bottom = row;
  }
  return bottom;
}
