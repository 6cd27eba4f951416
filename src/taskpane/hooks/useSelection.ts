import { useCallback, useState } from "react";
import type { WorkbookError } from "../../app/ports";
import type { Result } from "../../domain/result";
import type { Place } from "../../domain/validation/finding";

/** A cell that could not be shown, and why. `key` is the row of the list that asked for it. */
export interface SelectionFailure {
  readonly key: string;
  readonly error: WorkbookError;
}

export interface Selection {
  readonly failure: SelectionFailure | null;
  readonly select: (key: string, place: Place) => void;
}

/** Selects cells in the workbook; only the newest attempt's failure is kept. */
export function useSelection(select: (place: Place) => Promise<Result<void, WorkbookError>>): Selection {
  const [failure, setFailure] = useState<SelectionFailure | null>(null);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  if (crash !== null) throw crash.cause;

  const attempt = useCallback((key: string, place: Place) => {
    setFailure(null);
    select(place).then(
      (result) => setFailure(result.ok ? null : { key, error: result.error }),
      (cause: unknown) => setCrash({ cause }),
    );
  }, [select]);

  return { failure, select: attempt };
}
