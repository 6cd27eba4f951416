import { amount, equals, sum } from "../../amount";
import type { Amount } from "../../amount";
import type { IndicatorValue, Multiplier } from "../../indicator";
import { shareOfName } from "../../prose";
import type { QuotedValue, StatedValue } from "../../prose";
import type { ReadIndicator } from "./values";

/** A figure of a text, and the indicators that speak of the same and state something else. */
export interface Contradiction {
  readonly quoted: QuotedValue;
  readonly counterparts: readonly [ReadIndicator, ...ReadIndicator[]];
}

/**
 * Figures of a text with which no indicator of the same name and kind agrees, although there are some. An indicator that
 * agrees with one figure of the text, or with several together, is no counterpart of another, which may be a part of it.
 */
export function contradictions(quoted: readonly QuotedValue[], indicators: readonly ReadIndicator[]): readonly Contradiction[] {
  const judged = quoted.map((one) => ({ quoted: one, matches: matchesOf(one, indicators) })).filter(({ matches }) => matches.length > 0);
  if (judged.length === 0) return [];
  const agreeing = new Set(judged.flatMap(({ quoted: { value }, matches }) => matches.map(({ counterpart }) => counterpart).filter((counterpart) => agree(value, counterpart.value))));
  const found = judged.flatMap(({ quoted: one, matches }): readonly Contradiction[] => {
    if (matches.some(({ counterpart }) => agree(one.value, counterpart.value))) return [];
    const best = Math.max(...matches.map(({ share }) => share));
    const [first, ...others] = matches.filter(({ share, counterpart }) => share === best && !agreeing.has(counterpart)).map(({ counterpart }) => counterpart);
    return first === undefined ? [] : [{ quoted: one, counterparts: [first, ...others] }];
  });
  return found.filter(({ counterparts: [counterpart] }) => !isWhole(found.filter((other) => other.counterparts[0] === counterpart).map(({ quoted: { value } }) => value), counterpart.value));
}

/** 上半年10场，下半年10场 are 20场. */
function isWhole(parts: readonly StatedValue[], whole: IndicatorValue): boolean {
  const counted = parts.flatMap((part) => (part.kind === "quantity" && whole.kind === "quantity" && isSameUnit(part.unit ?? "", whole.unit ?? "") ? [wholeOf(part)] : []));
  return parts.length > 1 && counted.length === parts.length && "number" in whole && equals(sum(counted), wholeOf(whole));
}

interface Match {
  readonly counterpart: ReadIndicator;
  readonly share: number;
}

/** So much of an indicator's name or description must stand beside the figure. */
const ENOUGH = 0.6;

function matchesOf(quoted: QuotedValue, indicators: readonly ReadIndicator[]): readonly Match[] {
  if (CHANGE.test(quoted.before)) return [];
  const clause = `${quoted.before}${quoted.behind}`;
  const qualifiers = QUALIFIERS.filter((word) => clause.includes(word));
  return indicators
    .filter(({ row, value }) => isComparable(quoted.value, value) && qualifiers.every((word) => `${row.name}${row.description}${row.value}`.includes(word)))
    .map((counterpart) => ({ counterpart, share: shareSaid(counterpart, clause) }))
    .filter(({ share }) => share >= ENOUGH);
}

/** A satisfaction is one whosever it is: texts speak of 市民 where tables speak of 服务对象. */
function shareSaid({ row }: ReadIndicator, clause: string): number {
  const share = Math.max(shareOfName(row.name, clause), shareOfName(row.description, clause));
  return row.first === "satisfaction" && /满意[度率]/u.test(clause) ? Math.max(share, ENOUGH) : share;
}

/** What makes of a figure another one than the whole that an indicator counts, unless the indicator says so too. */
const QUALIFIERS = ["每", "其中", "平均", "人均", "户均", "日均", "月均", "年均", "场均", "次均", "单场", "单次", "单个", "同比", "上年", "新增", "累计"] as const;
/** By how much something changes, not how much it is; 提高到 is how much it is. */
const CHANGE = /(?:提高|提升|增长|增加|上升|下降|降低|减少)(?:了|约|幅度)*\s*$/u;

const EVENTS: readonly string[] = ["次", "场", "场次", "期", "届", "批", "批次", "节", "讲", "班", "班次"];
const PEOPLE: readonly string[] = ["人", "名", "位", "人次"];
/** Units of which one says what the other says. */
const SYNONYMS: readonly (readonly string[])[] = [["人", "名", "位"], ["场", "场次"], ["批", "批次"], ["班", "班次"]];
/** Stands for any unit of things. */
const ANYTHING = "个";

function isComparable(stated: StatedValue, value: IndicatorValue): boolean {
  if (stated.kind === "quantity") {
    return value.kind === "quantity" && value.unit !== null && stated.unit !== null && value.family === stated.family && stated.per === value.per && isOneKind(stated.unit, value.unit);
  }
  return stated.kind === value.kind && (stated.kind !== "duration" || value.kind !== "duration" || stated.unit === value.unit);
}

function isOneKind(one: string, other: string): boolean {
  return isSameUnit(one, other) || [EVENTS, PEOPLE].some((units) => units.includes(one) && units.includes(other));
}

function isSameUnit(one: string, other: string): boolean {
  const isThing = (unit: string): boolean => !EVENTS.includes(unit) && !PEOPLE.includes(unit);
  return one === other || SYNONYMS.some((units) => units.includes(one) && units.includes(other)) || ([one, other].includes(ANYTHING) && isThing(one) && isThing(other));
}

/** Whether both state the same, as far as both state it. */
function agree(stated: StatedValue, value: IndicatorValue): boolean {
  if (stated.kind === "date") return value.kind === "date" && isSameOrUnsaid(stated.year, value.year) && isSameOrUnsaid(stated.month, value.month);
  if (!("number" in value) || areOpposed(stated.operator, value.operator)) return false;
  if (stated.kind === "quantity" && (value.kind !== "quantity" || !isSameUnit(stated.unit ?? "", value.unit ?? ""))) return false;
  return equals(wholeOf(stated), wholeOf(value));
}

function isSameOrUnsaid(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

/** At least the one, at most the other. */
function areOpposed(one: string | null, other: string | null): boolean {
  const isLower = (sign: string | null): boolean => sign === "≥" || sign === ">";
  const isUpper = (sign: string | null): boolean => sign === "≤" || sign === "<";
  return (isLower(one) && isUpper(other)) || (isUpper(one) && isLower(other));
}

const TIMES: Readonly<Record<Multiplier, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

function wholeOf(value: { readonly number: Amount; readonly multiplier?: Multiplier | null }): Amount {
  const { multiplier = null } = value;
  return multiplier === null ? value.number : value.number.times(amount(TIMES[multiplier]));
}
