export { FindingActions } from "./FindingActions";
