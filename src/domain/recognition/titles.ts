import type { TableSpec } from "../spec";
import { foldText, remembered } from "../text";
import { isOfOtherMoney, meantBy } from "./title-meaning";

const YEAR = /(?:19|20)\d{2}(?:年度|年)?/gu;
const TRAILING_BRACKETS = /\([^()]*\)$/u;
const COMMON_WORDS = /部门|单位|预算|区级|市级|省级|县级|本级/gu;
const SENTENCE = /[。;；!?]/u;
const LONGEST_TITLE = 80;
/** Worth of a title that is known by its meaning only, in characters of one that is known by its wording. */
const MEANT = 4;

/** Finds the table whose accepted title a text ends with, or which it means. */
export interface TitleIndex {
  match(folded: string): TitleMatch | undefined;
}

export interface TitleMatch {
  readonly spec: TableSpec;
  /** How many characters of the title were recognised; the longer match is the better one. */
  readonly length: number;
}

/**
 * Titles are compared by their end, and without years, the words 部门 单位 预算 and the level of government: what stands
 * in front is a table number, a place, a department, a year, a project.
 */
export function titleIndex(catalogue: readonly TableSpec[]): TitleIndex {
  const cores = catalogue.flatMap((spec) => spec.title.map((title) => ({ spec, core: coreOf(foldText(title)) })));
  const longestFirst = cores.filter(({ core }) => core !== "").sort((a, b) => b.core.length - a.core.length);
  // Every candidate for a table asks for the same texts above and below its heading.
  const known = remembered((folded): TitleMatch | undefined => {
    const core = coreOf(folded);
    const found = longestFirst.find((title) => core.endsWith(title.core));
    // The name of a project may hold any sign.
    if (SENTENCE.test(folded) && found?.spec.shape !== "targets") return undefined;
    if (found !== undefined && !isOfOtherMoney(found.spec.id, folded)) return { spec: found.spec, length: found.core.length };
    const id = meantBy(folded);
    const spec = id === undefined ? undefined : catalogue.find((one) => one.id === id);
    return spec === undefined || isOfOtherMoney(spec.id, folded) ? undefined : { spec, length: MEANT };
  });
  return { match: (folded) => (folded.length > LONGEST_TITLE || folded.length < 4 ? undefined : known(folded)) };
}

function coreOf(folded: string): string {
  const bare = folded.replace(YEAR, "").replace(COMMON_WORDS, "").replaceAll("政府性基金", "政府基金");
  const stripped = bare.replace(TRAILING_BRACKETS, "");
  return stripped === "" ? bare : stripped;
}
