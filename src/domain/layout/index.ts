export { planTables } from "./plan-table";
export type { LayoutOptions, LayoutRefusal } from "./options";
export { percentFormat } from "./look";
export { unusedSheetName } from "./sheet-name";
export { draftSheet, rowBlock, type SheetDraft } from "./draft";
export { heightFor, HEIGHT, LOOK, PAGE } from "./look";
export { writeTitle } from "./masthead";
export { evaluationSheets } from "./evaluation-sheet";
export { levelLabel, type EvaluationForm, type EvaluationLevel, type EvaluationLine, type LineCells, type ScoredCells } from "./evaluation-form";
