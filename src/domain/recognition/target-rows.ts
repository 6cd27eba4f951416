import type { TargetColumn, TargetTableSpec } from "../spec";
import { foldLabel, foldText } from "../text";
import { NOTE } from "./notes";
import type { Matchers } from "./matchers";
import type { IndicatorRow } from "./recognised";
import { distinctColumns, type SheetView } from "./view";

/** The indicators below a heading, levels filled in. */
export interface Indicators {
  readonly rows: readonly IndicatorRow[];
  /** Last row, notes included. */
  readonly bottom: number;
}

export interface IndicatorInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly spec: TargetTableSpec;
  readonly columns: ReadonlyMap<TargetColumn, number>;
  readonly heading: number;
  readonly left: number;
  readonly right: number;
}

/** Reads the rows below the heading until something else begins. */
export function readIndicators(input: IndicatorInput): Indicators {
  const { view, columns, heading, left, right } = input;
  const levels = levelNames(input.spec);
  const rows: IndicatorRow[] = [];
  let first: Level = NONE;
  let second: Level = NONE;
  let bottom = heading;

  for (let row = heading + 1; row <= view.bottom; row += 1) {
    const filled = distinctColumns(view, row, left, right);
    // Indicators of one table stand without a gap; a spacer row is bridged when the table visibly goes on.
    if (filled.length === 0) {
      if (row > bottom + 1 || !goesOn(input, levels, row + 1)) break;
      continue;
    }
    // The heading repeats on the next page of a printed table.
    if (isHeadingAgain(input, row)) continue;
    const [firstText, secondText] = [textOf(view, row, columns.get("first")), textOf(view, row, columns.get("second"))];
    if (!isIndicator(input, levels, row, filled)) {
      if (isNote(view, row, filled)) bottom = row;
      break;
    }

    if (firstText !== "" && foldText(firstText) !== foldText(first.text)) {
      first = { text: firstText, key: levels.first.get(foldLabel(firstText)) ?? null };
      second = NONE;
    }
    if (secondText !== "") second = { text: secondText, key: levels.second.get(foldLabel(secondText)) ?? null };
    const cells = cellsOf(view, row, columns);
    rows.push({ row, first: first.key, firstText: first.text, second: second.key, secondText: second.text, ...cells });
    bottom = row;
  }
  return { rows, bottom };
}

interface Level {
  readonly key: string | null;
  readonly text: string;
}

const NONE: Level = { key: null, text: "" };

interface LevelNames {
  readonly first: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
}

const levelsOf = new WeakMap<TargetTableSpec, LevelNames>();

/** Prepares the names of a spec once. */
function levelNames(spec: TargetTableSpec): LevelNames {
  const known = levelsOf.get(spec);
  if (known !== undefined) return known;
  const levels = spec.variants.flatMap((variant) => variant.levels);
  const names = (all: readonly { readonly key: string; readonly labels: readonly string[] }[]): ReadonlyMap<string, string> =>
    new Map(all.flatMap(({ key, labels }) => labels.map((label) => [foldLabel(label), key])));
  const prepared = { first: names(levels), second: names(levels.flatMap(({ second }) => second)) };
  levelsOf.set(spec, prepared);
  return prepared;
}

const LEVEL_WORD = /指标$/u;

/** An indicator has a known level in front, or continues the one above with at least two cells of its own. */
function isIndicator({ view, columns, matchers }: IndicatorInput, levels: LevelNames, row: number, filled: readonly number[]): boolean {
  const title = filled.length <= 2 && filled.some((column) => matchers.titles.match(view.text(row, column)) !== undefined);
  if (title || (filled.length <= HEAD_CELLS && HEAD_WORD.test(view.text(row, filled[0] ?? 0)))) return false;
  const firstText = textOf(view, row, columns.get("first"));
  const secondText = textOf(view, row, columns.get("second"));
  if (firstText !== "") return levels.first.has(foldLabel(firstText)) || LEVEL_WORD.test(foldText(firstText)) || filled.length >= 4;
  if (secondText !== "") return levels.second.has(foldLabel(secondText)) || LEVEL_WORD.test(foldText(secondText)) || filled.length >= 3;
  return filled.length >= 2;
}

const HEAD_WORD = /^(?:项目编码|项目代码|项目名称|绩效目标|一级指标)[:]?/u;
const HEAD_CELLS = 8;

function isHeadingAgain({ view, columns, heading }: IndicatorInput, row: number): boolean {
  return [...columns.values()].every((column) => view.text(row, column) === view.text(heading, column));
}

function goesOn(input: IndicatorInput, levels: LevelNames, row: number): boolean {
  const filled = distinctColumns(input.view, row, input.left, input.right);
  return filled.length >= 3 && isIndicator(input, levels, row, filled);
}

function isNote(view: SheetView, row: number, filled: readonly number[]): boolean {
  return filled.length === 1 && NOTE.test(view.text(row, filled[0] ?? 0));
}

function cellsOf(view: SheetView, row: number, columns: ReadonlyMap<TargetColumn, number>): Pick<IndicatorRow, "name" | "description" | "value" | "basis"> {
  const cell = (key: TargetColumn): string => {
    const text = textOf(view, row, columns.get(key));
    return /^-+$/.test(foldText(text)) ? "" : text;
  };
  return { name: cell("name"), description: cell("description"), value: cell("value"), basis: cell("basis") };
}

function textOf(view: SheetView, row: number, column: number | undefined): string {
  return column === undefined ? "" : view.shown(row, column);
}
