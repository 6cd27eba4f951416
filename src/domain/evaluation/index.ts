export { findProjects, type FoundProject, type FoundProjects } from "./find-projects";
export type { JoinedFigures } from "./join-figures";
export { planEvaluations, summariseEvaluations, type EvaluationLayout, type EvaluationsPlan } from "./plan-evaluations";
export type { EvaluationSubject, EvaluationSummary } from "./subject";
