export { compareText } from "./compare-text";
export type { ComparedFigure, ComparedStatement, ComparedText } from "./compare-text";
export { narrate, REASON_BLANK } from "./compose";
export type { Narrative, NarrativeOptions } from "./compose";
export { executionLines } from "./lines";
export type { ExecutionLine, ExecutionLines } from "./lines";
