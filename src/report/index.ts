export { checkSheetMark, checkSheetOf, type CheckSheetOptions } from "./checkSheet";
export * from "./fileFacts";
export * from "./oneLine";
export * from "./textReport";
