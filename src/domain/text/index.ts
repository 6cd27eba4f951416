export * from "./fold";
export * from "./label";
