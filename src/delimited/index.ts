export * from "./decode";
export * from "./rows";
