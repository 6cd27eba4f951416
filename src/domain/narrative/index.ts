export { compareText } from "./compare-text";
export type { ComparedFigure, ComparedStatement, ComparedText, NotComparedWhy } from "./compare-text";
export { narrate, REASON_BLANK } from "./compose";
export type { Narrative, NarrativeOptions } from "./compose";
export type { Subject } from "./find-lines";
export { executionLines } from "./lines";
export type { ExecutionLine, ExecutionLines } from "./lines";
