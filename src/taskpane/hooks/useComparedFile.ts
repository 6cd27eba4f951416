import { useRef, useState } from "react";
import type { Checked } from "../../domain/check";
import { keptReport } from "../../domain/memory";
import type { KeptReport } from "../../domain/memory";
import { err, ok } from "../../domain/result";
import type { Result } from "../../domain/result";
import type { FileError } from "../../i18n/fileErrors";
import type { CheckActions } from "../checkActions";
import { dayOf } from "../day";
import { snapshotOfFile, textOfFile } from "../openedFile";
import { keptFromJson } from "../savedReport";
import type { SavedReportError } from "../savedReport";

/** Why a file cannot be compared with. */
export type ComparedFileError = FileError | SavedReportError | "too-many";

export interface ComparedFile {
  readonly reading: boolean;
  readonly read: { readonly name: string; readonly kept: KeptReport } | null;
  readonly failure: { readonly name: string; readonly error: ComparedFileError } | null;
  readonly open: (file: File) => void;
}

/** Takes an earlier result from a file: a workbook is checked for it, a saved result is read. Only the newest file counts. */
export function useComparedFile(checked: Checked, actions: Pick<CheckActions, "checkOther">): ComparedFile {
  const [state, setState] = useState<Omit<ComparedFile, "open">>({ reading: false, read: null, failure: null });
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  const newest = useRef(0);
  if (crash !== null) throw crash.cause;

  const open = (file: File) => {
    const turn = (newest.current += 1);
    setState(({ read }) => ({ reading: true, read, failure: null }));
    keptOf(file, checked, actions).then(
      (kept) => {
        if (turn !== newest.current) return;
        const { name } = file;
        setState({ reading: false, read: kept.ok ? { name, kept: kept.value } : null, failure: kept.ok ? null : { name, error: kept.error } });
      },
      (cause: unknown) => setCrash({ cause }),
    );
  };
  return { ...state, open };
}

async function keptOf(file: File, checked: Checked, { checkOther }: Pick<CheckActions, "checkOther">): Promise<Result<KeptReport, ComparedFileError>> {
  const date = dayOf(new Date(file.lastModified));
  if (/\.json$/iu.test(file.name)) {
    const text = await textOfFile(file);
    return text.ok ? keptFromJson(text.value, date) : text;
  }
  const snapshot = await snapshotOfFile(file);
  if (!snapshot.ok) return snapshot;
  const kept = keptReport(await checkOther(checked, snapshot.value), date);
  return kept === null ? err("too-many") : ok(kept);
}
