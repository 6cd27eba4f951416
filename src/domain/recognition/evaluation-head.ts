import type { CellRef } from "../grid";
import type { EvaluationTableSpec, GoalColumn, MoneyColumn } from "../spec";
import { foldLabel, foldText } from "../text";
import { unitAt } from "./info";
import { foldHeader, type Matchers } from "./matchers";
import type { EvaluationTable } from "./recognised";
import type { Territory } from "./territory";
import { distinctColumns, filledColumns, type SheetView } from "./view";

/** What stands between the title and the heading of the indicators. */
export interface EvaluationHead {
  readonly title: CellRef | undefined;
  /** First row of the table. */
  readonly top: number;
  /** Rows above the first field, which may state department, unit and year. */
  readonly infoRows: readonly number[];
  readonly fields: ReadonlyMap<string, CellRef>;
  readonly money: EvaluationTable["money"];
  readonly goals: ReadonlyMap<GoalColumn, CellRef>;
  /** The unit in a label of the money block: `项目资金（万元）`. */
  readonly unit: EvaluationTable["unit"];
}

export interface EvaluationHeadInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly spec: EvaluationTableSpec;
  /** Row of the indicators' heading. */
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

export function readEvaluationHead(input: EvaluationHeadInput): EvaluationHead {
  const { view, spec, row: heading, left, right } = input;
  const { title, top } = extentOf(input);
  const first = title === undefined ? top : title.row + 1;
  const rows = Array.from({ length: Math.max(0, heading - first) }, (_, index) => first + index);
  const fields = fieldsIn(input, rows);
  const firstField = Math.min(heading, ...[...fields.values()].map(({ row }) => row));
  const cells = rows.flatMap((row) => filledColumns(view, row, left, right).map((column): CellRef => ({ row, column })));
  const stated = cells.find((at) => unitAt(view, at) !== undefined);
  const unit = stated === undefined ? undefined : unitAt(view, stated);
  return {
    title,
    top,
    infoRows: rows.filter((row) => row < firstField),
    fields,
    money: moneyIn(input, rows),
    goals: goalsIn(view, spec, rows, left, right),
    unit: stated === undefined || unit === undefined ? null : { value: unit, at: stated },
  };
}

/** A goal may be typed over many rows. */
const TALLEST = 30;
const WIDEST_GAP = 2;

/** Goes up from the heading to the title; without one, as far as fields, money and lines that belong to them reach. */
function extentOf({ view, matchers, territory, spec, row: heading, left, right }: EvaluationHeadInput): { readonly title: CellRef | undefined; readonly top: number } {
  const labels = new Set([...spec.head.flatMap((field) => field.labels), ...spec.money.lines.flatMap((line) => line.labels)].map((label) => foldLabel(label)));
  let top = heading;
  let blanks = 0;
  for (let row = heading - 1; row >= Math.max(view.top, heading - TALLEST); row -= 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.some((column) => territory.isTaken({ row, column }))) break;
    blanks = filled.length === 0 ? blanks + 1 : 0;
    if (blanks > WIDEST_GAP) break;
    const titled = filled.map((column) => ({ column, match: matchers.titles.match(view.text(row, column)) })).find(({ match }) => match !== undefined);
    if (titled?.match?.spec === spec) return { title: { row, column: titled.column }, top: row };
    if (titled !== undefined && filled.length <= 2) break;
    if (filled.some((column) => labels.has(foldLabel(view.text(row, column))))) top = row;
  }
  return { title: undefined, top };
}

function fieldsIn({ view, spec, left, right }: EvaluationHeadInput, rows: readonly number[]): ReadonlyMap<string, CellRef> {
  const keys = new Map(spec.head.flatMap(({ key, labels }) => labels.map((label) => [foldText(label), key])));
  const labelAt = (row: number, column: number): string | undefined => keys.get(view.text(row, column).replace(/\([^()]*\)$|:$/u, ""));
  const fields = new Map<string, CellRef>();
  for (const row of rows) {
    for (const column of distinctColumns(view, row, left, right)) {
      const key = labelAt(row, column);
      if (key === undefined || fields.has(key)) continue;
      const next = filledColumns(view, row, column + 1, right).find((place) => view.text(row, place) !== view.text(row, column));
      fields.set(key, { row, column: next === undefined || labelAt(row, next) !== undefined ? column + 1 : next });
    }
  }
  return fields;
}

function moneyIn({ view, spec, left, right }: EvaluationHeadInput, rows: readonly number[]): EvaluationTable["money"] {
  const words = new Map(spec.money.columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key])));
  const keys = new Map(spec.money.lines.flatMap(({ key, labels }) => labels.map((label) => [foldLabel(label), key])));
  let columns: ReadonlyMap<MoneyColumn, number> = new Map();
  const lines = new Map<string, number>();
  for (const row of rows) {
    if (columns.size === 0) {
      columns = moneyColumns(view, words, row, left, right);
      continue;
    }
    const label = distinctColumns(view, row, left, right).map((column) => keys.get(foldLabel(view.text(row, column)))).find((key) => key !== undefined);
    if (label !== undefined && !lines.has(label)) lines.set(label, row);
  }
  return { columns, lines };
}

function moneyColumns(view: SheetView, words: ReadonlyMap<string, MoneyColumn>, row: number, left: number, right: number): ReadonlyMap<MoneyColumn, number> {
  const columns = new Map<MoneyColumn, number>();
  for (const column of distinctColumns(view, row, left, right)) {
    const key = words.get(foldHeader(view.text(row, column)));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns.has("budget") && columns.has("executed") ? columns : new Map();
}

/** The headings stand side by side, what they name below them. */
function goalsIn(view: SheetView, { goals }: EvaluationTableSpec, rows: readonly number[], left: number, right: number): ReadonlyMap<GoalColumn, CellRef> {
  const words = new Map(goals.columns.flatMap(({ key, headers }) => headers.map((header) => [foldText(header), key])));
  for (const row of rows) {
    const places = distinctColumns(view, row, left, right).flatMap((column) => {
      const key = words.get(view.text(row, column));
      return key === undefined ? [] : [[key, { row: row + 1, column }] as const];
    });
    if (new Set(places.map(([key]) => key)).size === goals.columns.length) return new Map(places);
  }
  return new Map();
}
