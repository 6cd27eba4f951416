export * from "./amount";
export * from "./parse";
export * from "./print";
export * from "./units";
