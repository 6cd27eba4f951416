import { decodeText, rowsOfText } from "../../delimited";
import type { Sheet } from "../../domain/grid";
import { type ProjectList, readProjects } from "../../domain/projects";
import type { AmountUnit } from "../../domain/recognition";
import { err, ok, type Result } from "../../domain/result";
import type { TemplateRefusal } from "../../i18n/template";
import { openBytes, readBytes } from "../openWorkbook";
import type { System } from "../system";

/**
 * The projects of a list in a file: a workbook (its first sheet with a list), or a text of any usual encoding. Rows
 * among the problems are those of the file. A list with errors is refused.
 */
export async function readProjectFile(file: string, unit: AmountUnit, system: System): Promise<Result<ProjectList, TemplateRefusal>> {
  const bytes = await readBytes(file, system);
  if (!bytes.ok) return err({ kind: "file", file, error: bytes.error });
  const list = isWorkbook(file, bytes.value) ? await listOfWorkbook(file, bytes.value, unit) : listOfText(file, bytes.value, unit);
  if (!list.ok) return list;
  const errors = list.value.problems.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? err({ kind: "bad-list", file, problems: errors }) : list;
}

/** The text of a file; refused when it is none. */
export function textOf(file: string, bytes: Uint8Array): Result<string, TemplateRefusal> {
  if (bytes.length > LONGEST_TEXT) return err({ kind: "file", file, error: { kind: "too-large", what: "fileBytes", limit: LONGEST_TEXT } });
  const text = decodeText(bytes);
  return text.includes("\u0000") ? err({ kind: "not-a-text", file }) : ok(text);
}

/** Far more than a thousand projects with their objectives. */
const LONGEST_TEXT = 20 * 1024 * 1024;
/** Beginnings of .xlsx (a ZIP file) and of .xls or an encrypted workbook. */
const SIGNATURES = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]] as const;

function isWorkbook(file: string, bytes: Uint8Array): boolean {
  return /\.xls[xmb]?$/iu.test(file) || SIGNATURES.some((signature) => signature.every((byte, at) => bytes[at] === byte));
}

function listOfText(file: string, bytes: Uint8Array, unit: AmountUnit): Result<ProjectList, TemplateRefusal> {
  const text = textOf(file, bytes);
  return text.ok ? ok(readProjects(rowsOfText(text.value), { unit })) : text;
}

async function listOfWorkbook(file: string, bytes: Uint8Array, unit: AmountUnit): Promise<Result<ProjectList, TemplateRefusal>> {
  const opened = await openBytes(bytes);
  if (!opened.ok) return err({ kind: "file", file, error: opened.error });
  const lists = opened.value.snapshot.sheets.map((sheet) => listOfSheet(sheet, unit));
  // A cover has texts that might be names; a list has amounts too, unless nothing in the workbook has.
  const list = lists.find(({ projects }) => projects.some(({ budget }) => budget !== undefined))
    ?? lists.find(({ projects }) => projects.length > 0) ?? lists[0];
  return ok(list ?? { projects: [], problems: [] });
}

function listOfSheet({ values, origin }: Sheet, unit: AmountUnit): ProjectList {
  const { projects, problems } = readProjects(values, { unit });
  return { projects, problems: problems.map((problem) => (problem.row === 0 ? problem : { ...problem, row: problem.row + origin.row })) };
}
