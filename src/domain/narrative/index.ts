export { compareText } from "./compare-text";
export type { ComparedFigure, ComparedStatement, ComparedText } from "./compare-text";
export { isBelow, narrate } from "./compose";
export type { Narrative } from "./compose";
export { executionLines } from "./lines";
export type { ExecutionLine, ExecutionLines } from "./lines";
