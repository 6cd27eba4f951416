export * from "./project-list";
export * from "./text-projects";
