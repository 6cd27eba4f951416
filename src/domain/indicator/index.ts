export * from "./expected";
export * from "./parse";
export * from "./print";
export * from "./units";
export * from "./value";
