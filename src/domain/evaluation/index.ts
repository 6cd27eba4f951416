export { findProjects, type FoundProject } from "./find-projects";
export type { JoinedFigures } from "./join-figures";
export { planEvaluations, summariseEvaluations } from "./plan-evaluations";
export type { EvaluationSubject, EvaluationSummary } from "./subject";
