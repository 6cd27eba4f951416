export { ExecutionText } from "./ExecutionText";
