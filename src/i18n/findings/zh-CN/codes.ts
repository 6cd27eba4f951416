import type { RuleSentences } from "../sentences";

/** Sentences of the rules on classification codes, in Chinese. */
export const codes = {} satisfies Partial<RuleSentences>;
