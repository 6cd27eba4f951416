import { absolute, add, compare, decimalsOf, roundingBound, subtract, sum, toFixedText, ZERO } from "../../amount";
import type { Amount } from "../../amount";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable } from "../../recognition/recognised";
import { figuresOf } from "./figures";
import type { ReadFigure, ReadsFigure } from "./figures";
import { hierarchySums } from "./hierarchy-sums";
import { listSums } from "./list-sums";
import { rowSums } from "./row-sums";
import { perSection } from "./sum-check";
import type { SumCheck, SumGap, SumKind } from "./sum-check";

/** A claim that does not hold exactly. Figures are exact decimal texts in the table's unit, at their printed decimals. */
export interface SumDifference extends SumCheck {
  readonly verdict: "rounding" | "mismatch";
  /** The figure of the total. */
  readonly actual: string;
  /** The sum of the addends. */
  readonly expected: string;
  /** Between the two, without a sign. */
  readonly difference: string;
}

/** A claim with a cell that cannot be read as a figure. */
export interface UnreadableSum extends SumCheck {
  readonly verdict: "not-a-number" | "not-calculated";
  readonly cell: CellRef;
}

/** All claims of a table that do not hold or could not be judged; a claim that holds is in neither. */
export interface JudgedSums {
  readonly differences: readonly SumDifference[];
  readonly unreadable: readonly UnreadableSum[];
  readonly gaps: readonly SumGap[];
}

const FAMILIES = { row: rowSums, hierarchy: hierarchySums, list: listSums } as const;

const judged = new WeakMap<AmountTable, { readonly sheet: Sheet; readonly sums: JudgedSums }>();

/** Judges the claims of one kind, or of all; the four rules on sums share one pass over a table. */
export function judgedSums(table: AmountTable, sheet: Sheet, kind?: SumKind): JudgedSums {
  const known = judged.get(table);
  const sums = known?.sheet === sheet ? known.sums : judgeAll(table, sheet);
  judged.set(table, { sheet, sums });
  if (kind === undefined) return sums;
  const ofKind = <T extends { readonly kind: SumKind }>(all: readonly T[]): readonly T[] => all.filter((one) => one.kind === kind);
  return { differences: ofKind(sums.differences), unreadable: ofKind(sums.unreadable), gaps: ofKind(sums.gaps) };
}

/** Whether the table's spec claims a sum of this kind at all. */
export function claimsSums(table: AmountTable, kind: SumKind): boolean {
  return table.sections.some(({ spec }) => {
    if (kind === "row") return spec.identities.length > 0;
    if (kind === "hierarchy") return spec.rows.kind === "codes";
    return spec.rows.kind === "lines" ? spec.rows.lines.some((line) => line.sum !== undefined) : spec.rows.kind === "items" && spec.rows.sumRule === "list-sum";
  });
}

function judgeAll(table: AmountTable, sheet: Sheet): JudgedSums {
  const families = Object.values(FAMILIES).map((family) => perSection(table, family));
  const read = figuresOf(table, sheet);
  const outcomes = families.flatMap(({ checks }) => checks).flatMap((check) => judgeSum(check, read) ?? []);
  return {
    differences: outcomes.filter((outcome) => "difference" in outcome),
    unreadable: outcomes.filter((outcome) => "cell" in outcome),
    gaps: families.flatMap(({ gaps }) => gaps),
  };
}

/** Judges one claim; undefined when it holds. */
export function judgeSum(check: SumCheck, read: ReadsFigure): SumDifference | UnreadableSum | undefined {
  const figures: ReadFigure[] = [];
  for (const cell of [check.total, ...check.addends]) {
    const figure = read(cell);
    if (figure.kind !== "figure") return { ...check, verdict: figure.kind, cell };
    figures.push(figure);
  }

  const [total, ...addends] = figures;
  const actual = total?.value ?? ZERO;
  const expected = sum(addends.map(({ value }) => value));
  const difference = absolute(subtract(actual, expected));
  if (compare(difference, ZERO) === 0) return undefined;

  const printed = figures.flatMap(({ decimals }) => decimals ?? []);
  const bound = roundingBound(printed);
  const exceeds = (by: Amount): boolean => compare(absolute(by), bound) === 1;
  if (exceeds(difference) && isExplainedBy(check.perhaps, subtract(actual, expected), read, exceeds)) return undefined;

  const text = (value: Amount): string => toFixedText(value, Math.max(...printed, decimalsOf(value)));
  return {
    ...check,
    verdict: exceeds(difference) ? "mismatch" : "rounding",
    actual: text(actual),
    expected: text(expected),
    difference: text(difference),
  };
}

/** More rows than this that no spec knows, and trying all their sums would take longer than it is worth. */
const MOST_UNKNOWN_ROWS = 10;

/**
 * Whether the sum holds once some of the rows are counted that may belong to it. An objection to a table whose rows are
 * only worded unusually would be a false one.
 */
function isExplainedBy(perhaps: readonly CellRef[], difference: Amount, read: ReadsFigure, exceeds: (by: Amount) => boolean): boolean {
  const figures = perhaps.flatMap((at) => {
    const figure = read(at);
    return figure.kind === "figure" && figure.decimals !== null ? [figure.value] : [];
  });
  const sums = figures.slice(0, MOST_UNKNOWN_ROWS).reduce<readonly Amount[]>((all, figure) => [...all, ...all.map((one) => add(one, figure))], [ZERO]);
  return sums.some((counted) => !exceeds(subtract(difference, counted)));
}
