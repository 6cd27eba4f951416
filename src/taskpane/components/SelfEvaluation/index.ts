export { SelfEvaluation } from "./SelfEvaluation";
