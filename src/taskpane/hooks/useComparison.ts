import { useCallback, useEffect, useState } from "react";
import type { ToldTable } from "../../app";
import type { ComparedText } from "../../domain/narrative";
import type { NarrativeActions } from "../narrativeActions";

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

/** A text as it was compared, and with what. */
export interface TextOutcome {
  readonly text: string;
  readonly table: ToldTable;
  readonly compared: ComparedText;
}

/** Compares a text with a table when asked to, and again by itself when the table was read again or is another. */
export function useComparison(compare: NarrativeActions["compare"], table: ToldTable | null): Comparison {
  const [text, edit] = useState("");
  const [started, setStarted] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<TextOutcome | null>(null);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  if (crash !== null) throw crash.cause;

  useEffect(() => {
    if (started === null || table === null) return undefined;
    let over = false;
    compare(started, table).then(
      (compared) => {
        if (!over) setOutcome({ text: started, table, compared });
      },
      (cause: unknown) => setCrash({ cause }),
    );
    return () => {
      over = true;
    };
  }, [compare, started, table]);

  const start = useCallback(() => setStarted(text), [text]);
  const comparing = started !== null && table !== null && (outcome?.text !== started || outcome.table !== table);
  return { text, edit, start, comparing, outcome };
}
