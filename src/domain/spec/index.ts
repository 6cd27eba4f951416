export * from "./codes";
export * from "./profile";
export * from "./table-spec";
export * from "./texts";
