import { familyOf, PERCENT_WORDS } from "../indicator";
import type { TargetColumn } from "../spec";
import { foldText } from "../text";
import { filledColumns, type SheetView } from "./view";

/** An 指标值 as a whole, and where it is written. */
export interface WrittenValue {
  readonly value: string;
  /** Sheet columns (0-based) of the cells that make it up, in the order of the value; one for a value in one cell. */
  readonly valueColumns: readonly number[];
}

/** Reads the values of a table's rows: text by column, "" for nothing. */
export type ValueReader = (textOf: (column: number) => string) => WrittenValue;

/** Operator and unit are put around what is a number; words have neither. */
export function valueReader(columns: ReadonlyMap<TargetColumn, number>): ValueReader {
  const value = columns.get("value");
  if (value === undefined) return () => ({ value: "", valueColumns: [] });
  const single = [value];
  const operators = [columns.get("operator"), columns.get("direction")].flatMap((column) => column ?? []);
  const unit = columns.get("unit");
  if (operators.length === 0 && unit === undefined) return (textOf) => ({ value: textOf(value), valueColumns: single });

  return (textOf) => {
    const written = textOf(value);
    // Words that fill all the cells stand in the first of them.
    if (written === "") return wordsBefore(textOf, operators[0], value) ?? { value: "", valueColumns: single };
    const behind = unit !== undefined && isWanting(written, textOf(unit)) ? unit : undefined;
    const number = foldText(behind === undefined ? written : `${written}${textOf(behind)}`);
    const before = BARE_NUMBER.test(number) && !DATE.test(number) ? operators.find((column) => OPERATOR.test(foldText(textOf(column)))) : undefined;
    if (before === undefined && behind === undefined) return { value: written, valueColumns: single };
    const places = [before, value, behind].flatMap((column) => column ?? []);
    return { value: places.map(textOf).join(""), valueColumns: places };
  };
}

function wordsBefore(textOf: (column: number) => string, operator: number | undefined, value: number): WrittenValue | undefined {
  if (operator !== value - 1) return undefined;
  const text = textOf(operator);
  const folded = foldText(text);
  return folded === "" || OPERATOR.test(folded) || KIND.test(folded) ? undefined : { value: text, valueColumns: [operator] };
}

/** What a column of operators says of values that have none. */
const KIND = /^(?:定性|定量|正向|反向|负向|文字描述|其他|无)(?:指标)?$/u;
const OPERATOR = /^(?:[≥≤><=≧≦⩾⩽≽≼]|[><]=|=[><]|(?:大于|小于)(?:或)?等于|等于|大于|小于|高于|低于|不(?:少于|低于|小于|超过|高于|大于|多于)|至少|至多)$/u;
const BARE_NUMBER = /^[+-]?\d/u;
/** ≤ 12月 is December; nothing is compared. */
const DATE = /\d月|^(?:19|20)\d{2}[年./-]/u;
/** A number, or one with a multiplier, waits for its unit: 50, 50万. */
const UNFINISHED = /\d[千万亿]?$/u;
const UNIT = /^\D{1,6}\d?$/u;
const NO_UNIT = /^(?:-+|\/|无|定性|文字描述|其他)$/u;

function isWanting(number: string, unit: string): boolean {
  const [folded, word] = [foldText(number), foldText(unit)];
  if (!UNFINISHED.test(folded) || !UNIT.test(word) || NO_UNIT.test(word)) return false;
  return !/[千万亿]$/u.test(folded) || !/^[千万亿]/u.test(word);
}

/** Rows that tell how the values of a table are written. */
const SAMPLE_ROWS = 60;

/**
 * The parts of values under one heading, from the rows below it: most rows with more than one of the cells are an
 * operator, a number and a unit, or two of them. None when the cells are something else.
 */
export function spreadOf(view: SheetView, from: number, span: readonly number[]): ReadonlyMap<TargetColumn, number> {
  const [first = 0, second = 0, third] = span;
  const counts = { operators: 0, units: 0, others: 0, none: 0 };
  for (let row = from; row <= Math.min(view.bottom, from + SAMPLE_ROWS); row += 1) {
    if (filledColumns(view, row, view.left, view.right).length === 0) break;
    counts[spreadIn(span.map((column) => foldText(view.shown(row, column))))] += 1;
  }
  const { operators, units, others } = counts;
  if (Math.max(operators, units) <= Math.min(operators, units) + others) return new Map();
  if (units > operators) return new Map<TargetColumn, number>([["value", first], ["unit", second]]);
  return new Map<TargetColumn, number>([["operator", first], ["value", second], ...(third === undefined ? [] : [["unit", third] as const])]);
}

/** How a row's value is spread over the cells. */
function spreadIn([one = "", two = "", three = ""]: readonly string[]): "operators" | "units" | "others" | "none" {
  const isOneText = [two, three].every((text) => text === "" || text === one);
  const isWords = (one === "" || OPERATOR.test(one)) && !BARE_NUMBER.test(two) && three === "";
  if (isOneText || isWords || KIND.test(one)) return "none";
  if ((one === "" || OPERATOR.test(one)) && BARE_NUMBER.test(two)) return three === "" || isKnownUnit(three) ? "operators" : "others";
  return BARE_NUMBER.test(one.replace(SIGN, "")) && isKnownUnit(two) && three === "" ? "units" : "others";
}

const SIGN = /^(?:[≥≤><=≧≦⩾⩽≽≼]|[><]=|=[><])/u;
const MULTIPLIER = /^(?:千万|百万|[千万亿])/u;

/** Beside a value anything may stand, so that only units that are known are taken for one. */
function isKnownUnit(text: string): boolean {
  return text === "%" || PERCENT_WORDS.includes(text) || NO_UNIT.test(text) || familyOf(text) !== null || familyOf(text.replace(MULTIPLIER, "")) !== null;
}
