export * from "./engine";
export * from "./finding";
export * from "./report";
export * from "./rule";
export * from "./waiver";
