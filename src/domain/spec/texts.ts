/** Accepted wordings of one thing; the first is the one we write. Compared after `foldText` (spaces, width, quotes, brackets). */
export type Texts = readonly [string, ...string[]];
