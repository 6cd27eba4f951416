export { checkWorkbook } from "./check-workbook";
export { insertTables, planInsertion, type InsertionRequest } from "./insert-tables";
export { previewRates, writeRates, type RatesOfTable, type RatesPlan } from "./compute-rates";
export { revert, type RevertOutcome } from "./revert";
export { selectFinding } from "./select-finding";
export type * from "./ports";
