import { readdir, readFile, writeFile } from "node:fs/promises";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import type { WorkbookDocument } from "../../src/xlsx/document/model";
import { type Run, runOn, useFolder as useAnyFolder } from "./collecting";

export type { Run } from "./collecting";

let pathIn: (name: string) => string = (name) => name;

/** See `useFolder` of `./collecting`; the helpers below work in that folder. */
export function useFolder(): void {
  pathIn = useAnyFolder();
}

/** Runs the command as a terminal does. */
export const run = (...args: string[]): Promise<Run> => runOn({}, ...args);
/** A file of the folder. */
export const path = (name: string): string => pathIn(name);
export const BASIC = ["template", "--year", "2026", "--department", "731 张家口市科学技术协会"];
/** Makes `out.xlsx`. */
export const make = (...more: string[]): Promise<Run> => run(...BASIC, "-o", path("out.xlsx"), ...more);

/** The workbook that was made. */
export async function written(name = "out.xlsx"): Promise<WorkbookDocument> {
  const document = await readWorkbookDocument(await readFile(path(name)));
  if (!document.ok) throw new Error(document.error.kind);
  return document.value;
}

/** All texts and figures of a sheet. */
export function valuesOf(document: WorkbookDocument, sheet: string): readonly unknown[] {
  const cells = document.sheets.find(({ name }) => name === sheet)?.cells ?? {};
  return Object.values(cells).flatMap((row) => Object.values(row).map(({ value }) => value)).filter((value) => value !== undefined);
}

/** Puts a file into the folder. */
export async function list(text: string | Uint8Array, name = "list.csv"): Promise<string> {
  await writeFile(path(name), text);
  return path(name);
}

/** Refused: exit code 2, nothing on stdout, and no file beside those that were there. */
export async function refusal(before: readonly string[], ...args: string[]): Promise<string> {
  const { code, out, error } = await run(...args);
  expect([code, out, [...(await files())].sort()]).toEqual([2, "", [...before].sort()]);
  return error;
}

/** Names of the files in the folder. */
export function files(): Promise<readonly string[]> {
  return readdir(path(""));
}
