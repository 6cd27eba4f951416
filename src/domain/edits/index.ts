export * from "./content";
export * from "./conventions";
export * from "./edits";
export * from "./sheet-plan";
export * from "./state";
