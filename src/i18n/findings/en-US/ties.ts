import type { RuleSentences } from "../sentences";

/** Sentences of the rules on ties between tables, in English. */
export const ties = {} satisfies Partial<RuleSentences>;
