export * from "./content";
export * from "./conventions";
export * from "./edits";
export * from "./inserted-rows";
export * from "./select-fixes";
export * from "./sheet-plan";
export * from "./state";
