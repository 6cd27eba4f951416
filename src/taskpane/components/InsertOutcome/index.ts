export { InsertOutcome } from "./InsertOutcome";
export type { InsertOutcomeProps } from "./InsertOutcome.types";
