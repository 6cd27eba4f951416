import { rowsOfText } from "../../delimited";
import { type ClassificationList, economicCodes, functionalCodes } from "../../domain/catalogue";
import { err, ok, type Result } from "../../domain/result";
import type { CodeInUse, CodesInUse } from "../../domain/spec";
import type { TemplateRefusal } from "../../i18n/template";
import { readBytes } from "../openWorkbook";
import type { System } from "../system";
import { textOf } from "./projects";

/** The codes that `--codes` asks for, with their names: written out, or in a file that has one at the beginning of each line. */
export async function readCodes(asked: string, system: System): Promise<Result<CodesInUse, TemplateRefusal>> {
  const words = asked.split(/[,，、;；\s]+/u).filter((word) => word !== "");
  if (words.every((word) => CODE.test(word))) return lookUp(words);
  const bytes = await readBytes(asked, system);
  // A word that is neither a file nor a code was more likely meant as a code when others stand beside it.
  if (!bytes.ok && words.length > 1) return err({ kind: "unknown-codes", codes: words.filter((word) => !CODE.test(word)) });
  if (!bytes.ok) return err({ kind: "file", file: asked, error: bytes.error });
  const text = textOf(asked, bytes.value);
  return text.ok ? codesOfText(asked, text.value) : text;
}

const CODE = /^\d+$/u;

function codesOfText(file: string, text: string): Result<CodesInUse, TemplateRefusal> {
  const cells = rowsOfText(text).map((row) => row.map((cell) => cell.trim()).find((cell) => cell !== "") ?? "").filter((cell) => cell !== "");
  const words = cells.map((cell) => /^\d+/u.exec(cell)?.[0] ?? cell);
  // A heading may stand above the codes.
  const codes = words[0] !== undefined && !CODE.test(words[0]) ? words.slice(1) : words;
  return codes.length === 0 ? err({ kind: "no-codes", file }) : lookUp(codes);
}

function lookUp(codes: readonly string[]): Result<CodesInUse, TemplateRefusal> {
  const [functional, economic] = [functionalCodes, economicCodes].map((list) => found(codes, list));
  const known = new Set([...(functional ?? []), ...(economic ?? [])].map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) return err({ kind: "unknown-codes", codes: [...new Set(unknown)] });
  return ok({ functional: functional ?? [], economic: economic ?? [] });
}

/** Those of the codes that the list has, in its order, each once. */
function found(codes: readonly string[], list: ClassificationList): readonly CodeInUse[] {
  const asked = new Set(codes);
  return list.codes.filter(({ code }) => asked.has(code)).map(({ code, name }) => ({ code, name }));
}
