import { useCallback, useState } from "react";
import type { FixEdit } from "../../domain/edits";
import type { RowHelp } from "../../domain/help/row-help";
import type { CheckActions } from "../checkActions";
import type { RowHelping } from "./useRowHelp";
import { useWriting } from "./useWriting";
import type { Writing } from "./useWriting";

export interface Filling extends Writing<readonly FixEdit[]> {
  /** Whether something is written now, or was and the row has not been read since. */
  readonly busy: boolean;
}

/** Writes examples and fixes into the selected row and takes them back; the row is read anew after either. */
export function useFilling({ fix, revertFix }: Pick<CheckActions, "fix" | "revertFix">, { help, following, look, failure }: RowHelping): Filling {
  const [outdated, setOutdated] = useState<RowHelp | null>(null);
  const onWritten = useCallback(() => {
    setOutdated(help ?? null);
    if (!following) look();
  }, [following, help, look]);
  const writing = useWriting({ write: fix, revert: revertFix }, onWritten);
  const isWriting = [writing.writing, writing.reverting].some(({ kind }) => kind === "running");
  return { ...writing, busy: isWriting || (outdated !== null && outdated === help && failure === null) };
}
