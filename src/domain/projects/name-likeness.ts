import { foldLabel, remembered } from "../text";

/**
 * How two names of projects stand to each other. `same`: a reader takes them for one, though one may have the year or the
 * department in front or 经费 behind; `alike`: one shortens the other, or most of both is the same.
 */
export type NameLikeness = "same" | "alike";

/** Undefined for names of different projects. */
export function nameLikeness(one: string, other: string): NameLikeness | undefined {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === "" || b === "") return undefined;
  if (a === b || isPrefixed(a, b) || isPrefixed(b, a)) return "same";
  return isShortened(a, b) || isShortened(b, a) || shareInCommon(a, b) >= ENOUGH ? "alike" : undefined;
}

/** A project's name as it is compared: folded, without ordinal, year in front and 经费 behind; the same for names that are the same. */
export const nameKey = remembered((name: string): string => {
  const label = foldLabel(name).replace(/绩效目标表$/u, "").replace(YEAR, "");
  return label.replace(MONEY, "") || label;
});

const YEAR = /^(?:19|20)\d{2}年?度?/u;
const MONEY = /(?<=..)(?:(?:项目|专项)?(?:经费|资金)|项目)(?:\((?:[^()]{0,8}本级|机关)\))?$/u;
/** How names of departments end; what else stands in front makes it another project. */
const DEPARTMENT = /(?:[省市县区镇乡局委办会部院站馆]|科协|中心|本级|机关)(?:\(.*\))?$/u;

/** `市科协科普` and `科普`. */
function isPrefixed(long: string, short: string): boolean {
  return short.length >= SHORTEST && long.endsWith(short) && DEPARTMENT.test(long.slice(0, -short.length));
}

/** Shorter names are too easily part of another. */
const SHORTEST = 2;
const SHORTEST_OF_ALIKE = 4;

/** Whether leaving out characters of one name gives the other: 科普活动 of 科学技术普及活动. */
function isShortened(long: string, short: string): boolean {
  if (short.length < SHORTEST_OF_ALIKE || short.length * 2 < long.length || long[0] !== short[0]) return false;
  return commonLength(long, short) === short.length;
}

const ENOUGH = 0.8;

function shareInCommon(a: string, b: string): number {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return short < SHORTEST_OF_ALIKE || short < long * ENOUGH ? 0 : (2 * commonLength(a, b)) / (a.length + b.length);
}

/** Length of the longest sequence of characters that both have in the same order. */
function commonLength(a: string, b: string): number {
  let lengths = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const next = [0];
    for (let at = 1; at <= b.length; at += 1) {
      next.push(character === b[at - 1] ? (lengths[at - 1] ?? 0) + 1 : Math.max(lengths[at] ?? 0, next[at - 1] ?? 0));
    }
    lengths = next;
  }
  return lengths.at(-1) ?? 0;
}
