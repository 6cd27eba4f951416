import { foldText, remembered } from "../text";

/** Words that say that something is done or counted, not what: sharing them means nothing. */
const EMPTY_WORDS = /通过|组织|开展|举办|进行|达到|实现|数量|总数|[次场期件个份户台套篇]数|人次|人数|天数|指标值?|全年|年度|不少于|以上/gu;

/**
 * How much of a name a text speaks of: the share of the name's pairs of characters that stand in the text, from 0 to 1;
 * words that only say that something is counted do not count. 1 when the text has the whole name, 0 when the name says nothing of its own.
 */
export function shareOfName(name: string, text: string): number {
  const pairs = pairsOf(name);
  if (pairs.size === 0) return 0;
  const known = pairsOf(text);
  let shared = 0;
  for (const pair of pairs) if (known.has(pair)) shared += 1;
  return shared / pairs.size;
}

const pairsOf = remembered((text: string): ReadonlySet<string> => {
  const words = foldText(text).replace(EMPTY_WORDS, " ");
  return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)).filter((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair)));
});
