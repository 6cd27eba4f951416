export * from "./codes";
export * from "./evaluation-spec";
export * from "./profile";
export * from "./table-spec";
export * from "./text-table-spec";
export * from "./texts";
