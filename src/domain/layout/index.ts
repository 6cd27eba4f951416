export { planTables } from "./plan-table";
export type { LayoutOptions, LayoutRefusal } from "./options";
export { percentFormat } from "./look";
export { unusedSheetName } from "./sheet-name";
