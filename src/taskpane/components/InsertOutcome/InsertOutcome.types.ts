import type { Insertion } from "../../hooks/useInsertion";

export interface InsertOutcomeProps {
  /** Of whatever was inserted. */
  readonly insertion: Omit<Insertion, "insert">;
  /** What to say of something else than tables to fill in. */
  readonly said?: { readonly done: string; readonly hint: string };
}
