import { useCallback, useState } from "react";
import type { CarriedStructure } from "../../domain/carry";
import { ok } from "../../domain/result";
import type { WorkbookSnapshot } from "../../domain/grid";
import type { FileError } from "../../i18n/fileErrors";
import { specOf } from "../../domain/catalogue";
import type { InsertionForm } from "../insertionForm";
import { snapshotOfFile } from "../openedFile";
import type { InsertionActions } from "../paneActions";
import { useOperation } from "./useOperation";
import type { OperationState } from "./useOperation";

/** What was found, and the year that it was moved to. */
export interface Carried {
  readonly carried: CarriedStructure;
  readonly year: number;
  /** Name of the file; "" for the open workbook. */
  readonly from: string;
}

export interface CarryOverState {
  /** `done` with null while a file was refused. */
  readonly reading: OperationState<Carried | null>;
  readonly fileFailure: { readonly name: string; readonly error: FileError } | null;
  /** Whether what was found is in the form now. */
  readonly adopted: boolean;
  readonly fromWorkbook: () => void;
  readonly fromFile: (file: File) => void;
  readonly cancel: () => void;
  readonly adopt: (projectsName: string) => void;
}

/** Reads the structure of a workbook of another year and, when the user agrees, fills the form with it. */
export function useCarryOver(carry: InsertionActions["carry"], year: number | null, onChange: (change: Partial<InsertionForm>) => void): CarryOverState {
  const { state: reading, run, cancel } = useOperation<Carried | null>("abandon");
  const [fileFailure, setFileFailure] = useState<CarryOverState["fileFailure"]>(null);
  const [adopted, setAdopted] = useState(false);

  const read = useCallback((source: () => Promise<WorkbookSnapshot | "open" | null>, from: string) => {
    if (year === null) return;
    setFileFailure(null);
    setAdopted(false);
    void run(async (options) => {
      const snapshot = await source();
      if (snapshot === null) return ok(null);
      const carried = await carry(snapshot === "open" ? null : snapshot, year, options);
      return carried.ok ? ok({ carried: carried.value, year, from }) : carried;
    });
  }, [carry, run, year]);

  const fromWorkbook = () => read(() => Promise.resolve("open"), "");
  const fromFile = (file: File) => read(async () => {
    const snapshot = await snapshotOfFile(file);
    if (snapshot.ok) return snapshot.value;
    setFileFailure({ name: file.name, error: snapshot.error });
    return null;
  }, file.name);

  const adopt = (projectsName: string) => {
    if (reading.kind !== "done" || reading.value === null) return;
    onChange(formOf(reading.value.carried, projectsName));
    setAdopted(true);
  };

  return { reading, fileFailure, adopted, fromWorkbook, fromFile, cancel, adopt };
}

/** What of the form the structure fills; what it does not know stays as it was typed. */
function formOf({ department, unit, specIds, codes, projects, institutions }: CarriedStructure, name: string): Partial<InsertionForm> {
  const known = specIds.filter((id) => specOf(id) !== undefined);
  return {
    ...(department !== null && { departmentName: department.name }),
    ...(department?.code !== undefined && { departmentCode: department.code }),
    ...((unit === "万元" || unit === "元") && { unit }),
    ...(known.length > 0 && { specIds: known }),
    codes,
    institutions,
    ...(projects.length > 0 && { projects: { kind: "carried" as const, name, projects } }),
  };
}
