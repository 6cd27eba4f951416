export * from "./project-list";
export * from "./spending-plan";
export * from "./text-projects";
