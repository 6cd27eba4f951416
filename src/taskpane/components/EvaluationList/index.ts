export { EvaluationList } from "./EvaluationList";
