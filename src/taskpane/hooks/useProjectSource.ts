import { useCallback, useRef, useState } from "react";
import { rectToA1 } from "../../domain/grid";
import { readProjects } from "../../domain/projects";
import type { FileError } from "../../i18n/fileErrors";
import type { InsertionForm } from "../insertionForm";
import { rowsOfFile, rowsOfPaste } from "../openedFile";
import type { Rows } from "../openedFile";
import type { InsertionActions, InsertionRequest, PaneError } from "../paneActions";

export interface ProjectSourceActions {
  readonly busy: boolean;
  readonly failure: ProjectSourceFailure | null;
  /** The text field was changed. */
  readonly paste: (text: string) => void;
  readonly readSelection: () => void;
  readonly readFile: (file: File) => void;
  readonly clear: () => void;
}

export type ProjectSourceFailure =
  | { readonly kind: "workbook"; readonly error: PaneError }
  | { readonly kind: "file"; readonly name: string; readonly error: FileError };

/** Takes a list of projects from where the user says; a reading that was overtaken by another one is dropped. */
export function useProjectSource(
  unit: InsertionRequest["unit"],
  selection: InsertionActions["selection"],
  onChange: (change: Partial<InsertionForm>) => void,
): ProjectSourceActions {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ProjectSourceFailure | null>(null);
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  const newest = useRef(0);
  if (crash !== null) throw crash.cause;

  /** `work` gives what the form becomes, or why not. */
  const attempt = useCallback((work: () => Promise<Partial<InsertionForm> | ProjectSourceFailure>) => {
    const turn = (newest.current += 1);
    setBusy(true);
    setFailure(null);
    work().then(
      (outcome) => {
        if (turn !== newest.current) return;
        setBusy(false);
        if ("error" in outcome) setFailure(outcome);
        else onChange(outcome);
      },
      (cause: unknown) => setCrash({ cause }),
    );
  }, [onChange]);

  const settle = (change: Partial<InsertionForm>) => {
    newest.current += 1;
    setBusy(false);
    setFailure(null);
    onChange(change);
  };

  return {
    busy,
    failure,
    paste: (text) => settle({ projectText: text, projects: text.trim() === "" ? null : { kind: "text", name: "", rows: rowsOfPaste(text) } }),
    clear: () => settle({ projectText: "", projects: null }),
    readSelection: () => attempt(async () => {
      const selected = await selection();
      if (!selected.ok) return { kind: "workbook", error: selected.error };
      const { sheet, area, values } = selected.value;
      return { projects: { kind: "selection", name: `${sheet} ${rectToA1(area)}`, rows: values } };
    }),
    readFile: (file) => attempt(async () => {
      const read = await rowsOfFile(file);
      if (!read.ok) return { kind: "file", name: file.name, error: read.error };
      return { projects: { kind: "file", name: file.name, rows: bestOf(read.value, unit) } };
    }),
  };
}

/** The sheet with most projects: a file may hold notes and other tables as well. */
function bestOf(sheets: readonly Rows[], unit: InsertionRequest["unit"]): Rows {
  let best: { readonly rows: Rows; readonly score: number } = { rows: [], score: -1 };
  for (const rows of sheets) {
    const { projects, problems } = readProjects(rows, { unit });
    const score = projects.length - problems.filter(({ severity }) => severity === "error").length;
    if (score > best.score) best = { rows, score };
  }
  return best.rows.length > 0 ? best.rows : sheets[0] ?? [];
}
