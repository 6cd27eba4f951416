import { decodeText, rowsOfText } from "../delimited";
import type { CellValue, WorkbookSnapshot } from "../domain/grid";
import { err, ok } from "../domain/result";
import type { Result } from "../domain/result";
import type { FileError } from "../i18n/fileErrors";

/** Rows of cells, as a list of projects is read from them. */
export type Rows = readonly (readonly CellValue[])[];

/** Most bytes of a text file; a list of a thousand projects has a tenth of that. */
const LARGEST_TEXT = 5_000_000;

/** Most bytes of a saved result: some ten thousand findings. */
const LARGEST_RESULT = 50_000_000;

/** The rows of a pasted text. */
export function rowsOfPaste(text: string): Rows {
  return rowsOfText(text);
}

/** The tables of rows that a file holds: one of a .csv or .txt file, one for each visible sheet of a workbook. */
export async function rowsOfFile(file: File): Promise<Result<readonly Rows[], FileError>> {
  if (!/\.(?:csv|txt|tsv)$/iu.test(file.name)) {
    const snapshot = await snapshotOfFile(file);
    return snapshot.ok ? ok(snapshot.value.sheets.filter(({ visibility }) => visibility === "visible").map(({ values }) => values)) : snapshot;
  }
  if (file.size > LARGEST_TEXT) return err({ kind: "too-large", what: "fileBytes", limit: LARGEST_TEXT });
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  return ok([rowsOfText(decodeText(bytes.value))]);
}

/**
 * The workbook in an .xlsx or .xlsm file, whose origin is unknown: it passes the same guard as the command's files. The
 * reader is large, and loaded when the first file is opened.
 */
export async function snapshotOfFile(file: File): Promise<Result<WorkbookSnapshot, FileError>> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  const [{ openXlsx }, { toSnapshot }] = await Promise.all([import("../xlsx/openXlsx"), import("../xlsx/snapshot")]);
  const workbook = await openXlsx(bytes.value);
  return workbook.ok ? ok(toSnapshot(workbook.value)) : workbook;
}

/** The text of a saved result (UTF-8). */
export async function textOfFile(file: File): Promise<Result<string, FileError>> {
  if (file.size > LARGEST_RESULT) return err({ kind: "too-large", what: "fileBytes", limit: LARGEST_RESULT });
  const bytes = await bytesOf(file);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}

/** A file may be gone, or locked, since it was chosen. */
async function bytesOf(file: File): Promise<Result<Uint8Array, FileError>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
    return err({ kind: "cannot-read", code: cause.name });
  }
}
