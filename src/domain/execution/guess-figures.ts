import { isPercentFormat, parseAmount } from "../amount";
import { execution } from "../catalogue/tables/execution";
import { extent, formatAt, formulaAt, valueAt, type Rect, type Sheet } from "../grid";
import { foldHeader } from "../recognition/matchers";
import { foldText } from "../text";
import { FIGURE_ROLES, type FigureChoice, type FigureRole } from "./figure-choice";

/** Headings take at most so many rows, and stand at most so far above a selection that leaves them out. */
const TALLEST = 3;
const FARTHEST = 5;
/** Headings begin at most so far down a block: title, department and unit stand above them. */
const DEEPEST = 15;
/** So many rows without a figure end a block that nobody has marked off. */
const WIDEST_GAP = 3;

/**
 * Where the figures of a block seem to stand, by the meaning of the headings; without headings by what the columns hold.
 * Only a guess: the user sees it and may change all of it. `area` as selected; the whole sheet when absent or one row.
 */
export function guessFigures(sheet: Sheet, area?: Rect): FigureChoice {
  const { lastRow, lastColumn } = extent(sheet);
  const whole = { top: sheet.origin.row, left: sheet.origin.column, bottom: lastRow, right: lastColumn };
  // One cell, or a merged title, marks nothing off.
  const isOneRow = area !== undefined && area.top === area.bottom;
  const block = area === undefined || isOneRow ? whole : clip(area, whole);
  const isMarkedOff = block !== whole;

  const heading = bestHeading(sheet, block);
  const columns = heading?.columns ?? byContent(sheet, block);
  const measures = Object.entries(columns).flatMap(([role, column]) => (LABELS.has(role) ? [] : [column]));
  const first = firstRow(sheet, Math.max(block.top, (heading?.bottom ?? -1) + 1), block, measures);
  return {
    sheet: sheet.name,
    heading: heading === undefined ? null : { top: heading.top, bottom: heading.bottom },
    first,
    last: lastFigureRow(sheet, first, block.bottom, measures, isMarkedOff),
    columns,
  };
}

const LABELS: ReadonlySet<string> = new Set<FigureRole>(["unit", "project"]);

function clip(area: Rect, to: Rect): Rect {
  return { top: Math.max(area.top, to.top), left: Math.max(area.left, to.left), bottom: Math.min(area.bottom, to.bottom), right: Math.min(area.right, to.right) };
}

interface Heading {
  readonly top: number;
  readonly bottom: number;
  readonly columns: FigureChoice["columns"];
}

/** The rows whose texts name the most roles; of equal ones the fewest rows, then the upper ones. */
function bestHeading(sheet: Sheet, block: Rect): Heading | undefined {
  let best: Heading | undefined;
  let most = 1;
  for (let top = Math.max(0, block.top - FARTHEST); top <= Math.min(block.bottom, block.top + DEEPEST); top += 1) {
    for (let bottom = top; bottom < top + TALLEST && bottom <= block.bottom; bottom += 1) {
      if (hasFigure(sheet, bottom, block)) break;
      const columns = rolesIn(sheet, { ...block, top, bottom });
      const found = Object.keys(columns).length;
      const isEnough = columns.executed !== undefined || columns.initial !== undefined || columns.adjusted !== undefined;
      const isLower = best !== undefined && found === most && bottom - top < best.bottom - best.top;
      if (!isEnough || (found <= most && !isLower)) continue;
      best = { top, bottom, columns };
      most = found;
    }
  }
  return best;
}

/** Words that name a role, tried in this order: 支出进度 is no 支出, 未执行数 no 执行数. The first column with the best word has it. */
const MEANINGS: readonly (readonly [FigureRole | null, RegExp])[] = [
  [null, /完成率|金额单位|计量单位|备注|说明|原因|序号|编码|代码|日期|时间|本[月季旬]|当[月季]|上[年月]|去年|往年|同期/u],
  ["progress", /(?:执行|支出|支付|使用|预算)?(?:率|进度)$|进度|占比|%$/u],
  ["remainder", /结余|结转|未执行|未支出|未使用|剩余|余额/u],
  ["decrease", /调减|追减|减少|核减|压减/u],
  ["increase", /调增|追加|增加|调整(?:数|额|金额)?$|增减/u],
  ["initial", /年初|期初|年初安排|批复/u],
  ["executed", /执行(?:数|金额|额)$/u],
  ["adjusted", /调整|全年|预算|指标|下达|安排|计划数/u],
  ["executed", /执行|支出|支付|使用|报销|列支|完成/u],
  ["unit", /单位|部门|处室|科室|机构/u],
  ["project", /项目|专项|名称|事项|内容|用途|科目/u],
];

const EXACT = new Map((execution.alternatives?.[0] ?? execution).sections[0].columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key] as const)));

/** How sure a text names a role: a known heading more than a word in it. */
interface Meaning {
  readonly role: FigureRole;
  readonly weight: number;
}

function meaningOf(text: string): Meaning | undefined {
  const bare = foldHeader(text);
  const exact = EXACT.get(bare);
  if (exact !== undefined) return isRole(exact) ? { role: exact, weight: 2 } : undefined;
  const role = MEANINGS.find(([, words]) => words.test(bare))?.[0];
  return role === undefined || role === null ? undefined : { role, weight: 1 };
}

/** Tables of execution have columns that no rate is made of: 备注, 总体完成率. */
function isRole(key: string): key is FigureRole {
  return FIGURE_ROLES.some((role) => role === key);
}

function rolesIn(sheet: Sheet, band: Rect): FigureChoice["columns"] {
  const found = new Map<FigureRole, { readonly column: number; readonly weight: number }>();
  const spanning: string[] = [];
  for (let column = band.left; column <= band.right; column += 1) {
    const meaning = meaningOfColumn(sheet, band, column, spanning);
    if (meaning === undefined || !mayHold(sheet, meaning.role, band.bottom + 1, column)) continue;
    const before = found.get(meaning.role);
    if (before === undefined || meaning.weight > before.weight) found.set(meaning.role, { column, weight: meaning.weight });
  }
  return Object.fromEntries([...found].map(([role, { column }]) => [role, column]));
}

/** By the lowest text, by all its texts together with those that span it, by an upper one. */
function meaningOfColumn(sheet: Sheet, { top, bottom }: Rect, column: number, spanning: string[]): Meaning | undefined {
  const own: string[] = [];
  const all: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const value = valueAt(sheet, row, column);
    const text = typeof value === "string" ? foldText(value) : "";
    if (text !== "") {
      own.push(text);
      spanning.fill("", row - top + 1);
      spanning[row - top] = text;
    }
    all.push(text === "" && row < bottom ? spanning[row - top] ?? "" : text);
  }
  if (own.length === 0) return undefined;
  return [own.at(-1) ?? "", all.join(""), ...own].map(meaningOf).find((meaning) => meaning !== undefined);
}

const SAMPLE = 40;

/** Whether the cells below can be what the heading says: names are texts, figures are not. */
function mayHold(sheet: Sheet, role: FigureRole, from: number, column: number): boolean {
  let [figures, texts] = [0, 0];
  for (let row = from; row < from + SAMPLE; row += 1) {
    if (isFigure(sheet, row, column)) figures += 1;
    else if (parseAmount(valueAt(sheet, row, column)).kind === "not-a-number") texts += 1;
  }
  return LABELS.has(role) ? texts > 0 && texts >= figures : figures >= texts;
}

function isFigure(sheet: Sheet, row: number, column: number): boolean {
  return formulaAt(sheet, row, column) !== undefined || parseAmount(valueAt(sheet, row, column)).kind === "amount";
}

function hasFigure(sheet: Sheet, row: number, { left, right }: Rect): boolean {
  for (let column = left; column <= right; column += 1) if (isFigure(sheet, row, column)) return true;
  return false;
}

/** The first column of texts, then budget, executed and, where it looks like one, the rate. */
function byContent(sheet: Sheet, block: Rect): FigureChoice["columns"] {
  const columns = Array.from({ length: Math.max(0, block.right - block.left + 1) }, (_, index) => block.left + index);
  const project = columns.find((column) => mayHold(sheet, "project", block.top, column));
  const figures = columns.filter((column) => column !== project && hasFigureInColumn(sheet, block, column));
  const progress = figures.find((column) => isPercentFormat(formatAt(sheet, block.top, column)));
  const [adjusted, executed] = figures.filter((column) => column !== progress);
  return {
    ...(project === undefined ? {} : { project }),
    ...(adjusted === undefined ? {} : { adjusted }),
    ...(executed === undefined ? {} : { executed }),
    ...(progress === undefined ? {} : { progress }),
  };
}

function hasFigureInColumn(sheet: Sheet, { top, bottom }: Rect, column: number): boolean {
  for (let row = top; row <= Math.min(bottom, top + SAMPLE); row += 1) if (isFigure(sheet, row, column)) return true;
  return false;
}

/** The row below the headings, without the 栏次 row that numbers the columns. */
function firstRow(sheet: Sheet, from: number, { left, right, bottom }: Rect, measures: readonly number[]): number {
  const numbers: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const parsed = parseAmount(valueAt(sheet, from, column));
    if (parsed.kind === "amount") numbers.push(Number(parsed.value));
  }
  const isSequence = numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index) && (numbers[0] ?? 9) <= 2;
  return isSequence && measures.length > 0 && from < bottom ? from + 1 : from;
}

function lastFigureRow(sheet: Sheet, first: number, bottom: number, measures: readonly number[], isMarkedOff: boolean): number {
  let last = first - 1;
  for (let row = first; row <= bottom; row += 1) {
    if (measures.some((column) => isFigure(sheet, row, column))) last = row;
    else if (!isMarkedOff && row - last > WIDEST_GAP) break;
  }
  return Math.max(last, first);
}
