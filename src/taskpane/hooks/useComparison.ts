import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { ToldTable } from "../../app";
import { compareText } from "../../domain/narrative";
import type { ComparedText } from "../../domain/narrative";

export interface Comparison {
  /** As it stands in the field now. */
  readonly text: string;
  readonly edit: (text: string) => void;
  /** Compares what stands in the field. */
  readonly start: () => void;
  /** Whether the outcome of the newest start is still on its way. */
  readonly comparing: boolean;
  readonly outcome: TextOutcome | null;
}

/** A text as it was compared. */
export interface TextOutcome {
  readonly text: string;
  readonly compared: ComparedText;
}

/** Compares a text with a table when asked to, and again by itself when the table was read again or is another. */
export function useComparison(table: ToldTable | null): Comparison {
  const [text, edit] = useState("");
  const [started, setStarted] = useState<string | null>(null);
  const wanted = useMemo(() => ({ text: started, table }), [started, table]);
  // A long text takes a moment: that it is under way is shown first.
  const ready = useDeferredValue(wanted);
  const outcome = useMemo(() => (ready.text === null || ready.table === null ? null : { text: ready.text, compared: compareText(ready.text, ready.table.told) }), [ready]);
  const start = useCallback(() => setStarted(text), [text]);
  return { text, edit, start, comparing: ready !== wanted, outcome };
}
