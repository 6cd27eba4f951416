import { amount } from "../amount";
import { foldText, remembered } from "../text";
import { takeOperator, unifiedOperators } from "./operators";
import { readRange } from "./ranges";
import { readDate, readPeriod } from "./times";
import { familyOf, PERCENT_WORDS } from "./units";
import type { Assumption, Duration, IndicatorValue, Multiplier, Percentage, Quantity } from "./value";

export interface ParseOptions {
  /** A date is expected here (时效指标): `2022.12` is December, `2022` that year. Not, unless told. */
  readonly dated?: boolean;
}

/** What an 指标值 is. Never throws; what it does not understand is `qualitative`. */
export function parseValue(text: string, { dated = false }: ParseOptions = {}): IndicatorValue {
  return (dated ? parsedDated : parsed)(text);
}

const parsed = remembered((text) => parse(text, false));
const parsedDated = remembered((text) => parse(text, true));

function parse(text: string, dated: boolean): IndicatorValue {
  const core = normaliseValue(text);
  if (NOTHING.test(core)) return { kind: "empty" };
  if (QUESTION.test(core)) return { kind: "question", text: core };
  return readDate(core, dated) ?? readPeriod(core, dated) ?? readCounted(core) ?? readRange(core, readCounted) ?? { kind: "qualitative", text: core };
}

/** The text without spaces, line breaks and the stop behind it, half width, with one sign for each operator; doing it twice changes nothing. */
export function normaliseValue(text: string): string {
  return unifiedOperators(foldText(text)).replace(STOP, "");
}

/** As a sentence or a list ends. */
const STOP = /[。;,、]+$/u;

const NOTHING = /^[-/]*$/u;
const QUESTION = /^是\/?否|^有\/无$|^能否|^是不是|吗[?]?$|[?]$/u;

const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(.*)$/u;
const PERCENT_BEFORE = /^百分之(?=\d)/u;
const YEAR = /^(?:19|20)\d{2}$/u;
/** As 上海 prints units: `≥90.00(%)`. */
const BRACKETED_UNIT = /^\(([^()]+)\)$/u;
/** 场（次）, 人（次）. */
const BRACKETED_TIMES = /(?<=^\p{Script=Han}+)\(次\)$/u;
/** `200余人次`, `1万多人`. */
const MORE = /^([千万亿]?)[余多](?=\p{Script=Han})/u;

function readCounted(core: string): Quantity | Percentage | Duration | undefined {
  const { operator, rest, assumed: before } = takeOperator(core);
  const [, digits, tail = ""] = NUMBER.exec(rest.replace(PERCENT_BEFORE, "")) ?? [];
  if (digits === undefined) return undefined;
  const assumed: readonly Assumption[] = MORE.test(tail) ? [...before, "approximate"] : before;
  const behind = tail.replace(MORE, "$1").replace(BRACKETED_UNIT, "$1").replace(BRACKETED_TIMES, "次");

  const number = amount(digits.replaceAll(",", "").replace("+", ""));
  const worded = PERCENT_BEFORE.test(rest) || PERCENT_WORDS.includes(behind);
  if (worded) return behind === "" || behind === "%" || PERCENT_WORDS.includes(behind) ? { kind: "percentage", operator, number, assumed: [...assumed, "percent-word"] } : undefined;
  if (behind === "%") return { kind: "percentage", operator, number, assumed };

  const measure = readMeasure(behind);
  if (measure === undefined) return undefined;
  const { multiplier, unit, per } = measure;
  const family = unit === null ? null : familyOf(unit);
  // 2022年 that no reader of dates took is some other statement, not 2022 years.
  if (family !== "time" || unit === null || per !== null) return { kind: "quantity", operator, number, multiplier, unit, family, per, assumed };
  return unit === "年" && YEAR.test(digits) ? undefined : { kind: "duration", operator, number, multiplier, unit, assumed };
}

interface Measure {
  readonly multiplier: Multiplier | null;
  readonly unit: string | null;
  readonly per: string | null;
}

const MULTIPLIER = /^(?:千万|百万|[千万亿])/u;
/** A word that nobody told us may still be a unit; what goes on about finishing, growing or comparing is none. */
const UNKNOWN_UNIT = /^[\p{Script=Han}A-Za-z]{1,3}$/u;
const NO_UNIT = /完|成|前|后|底|以|内|达|增|减|提|升|降|每|等|为|月/u;

/** Longest unit first: 千米 is a unit, 千元 a multiplier and a unit. */
function readMeasure(text: string): Measure | undefined {
  const [unit = "", per, ...more] = familyOf(text) === null ? text.split("/") : [text];
  if (more.length > 0 || per === "" || /^\d/u.test(per ?? "")) return undefined;
  const multiplier = familyOf(unit) === null ? (MULTIPLIER.exec(unit)?.[0] as Multiplier | undefined) : undefined;
  const word = unit.slice(multiplier?.length ?? 0);
  if (word !== "" && familyOf(word) === null && !(UNKNOWN_UNIT.test(word) && !NO_UNIT.test(word))) return undefined;
  return { multiplier: multiplier ?? null, unit: word === "" ? null : word, per: per ?? null };
}
