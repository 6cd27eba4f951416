export * from "./limits";
export * from "./problem";
export * from "./project";
export * from "./read-projects";
