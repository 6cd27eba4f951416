export * from "./content";
export * from "./edits";
export * from "./sheet-plan";
export * from "./state";
