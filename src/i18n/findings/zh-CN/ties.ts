import type { RuleSentences } from "../sentences";

/** Sentences of the rules on ties between tables, in Chinese. */
export const ties = {} satisfies Partial<RuleSentences>;
