export { InsertOutcome } from "./InsertOutcome";
