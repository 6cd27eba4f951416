import type { Insertion } from "../../hooks/useInsertion";

export interface InsertOutcomeProps {
  /** Of whatever was inserted. */
  readonly insertion: Omit<Insertion, "insert">;
}
