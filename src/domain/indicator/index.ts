export * from "./expected";
export * from "./parse";
export * from "./print";
export { upperBound } from "./ranges";
export * from "./tidy";
export * from "./units";
export * from "./value";
