import type { RuleSentences } from "../sentences";

/** Sentences of the rules on classification codes, in English. */
export const codes = {} satisfies Partial<RuleSentences>;
