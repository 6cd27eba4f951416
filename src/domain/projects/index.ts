export * from "./project";
