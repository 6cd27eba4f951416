export * from "./classification";
export * from "./lists";
export * from "./sources";
export * from "./tree";
