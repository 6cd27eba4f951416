export * from "./fold";
export * from "./label";
export * from "./remembered";
