export { checkSheetMark, checkSheetOf, type CheckSheetOptions } from "./checkSheet";
export * from "./fileFacts";
export { narrativeSheetOf } from "./narrativeSheet";
export * from "./oneLine";
export * from "./textReport";
export { summarySheets, type FileSummary } from "./summarySheets";
