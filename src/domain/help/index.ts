export * from "./example";
export * from "./hints";
export * from "./insertion";
export * from "./row-help";
export * from "./search";
export * from "./value-form";
