import type { Insertion } from "../../hooks/useInsertion";

export interface InsertOutcomeProps {
  readonly insertion: Insertion;
}
