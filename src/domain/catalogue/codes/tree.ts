import type { CodeInUse } from "../../spec";
import { foldText } from "../../text";
import type { ClassificationCode, ClassificationList, CodeLevel } from "./classification";

const LEVELS: Readonly<Record<number, CodeLevel>> = { 3: "class", 5: "section", 7: "item" };

/** 类, 款 or 项; undefined for anything that is not 3, 5 or 7 digits. */
export function levelOf(code: string): CodeLevel | undefined {
  return /^\d+$/.test(code) ? LEVELS[code.length] : undefined;
}

/** The code one level higher: 款 of a 项, 类 of a 款; undefined for a 类 and for what is no code. */
export function parentOf(code: string): string | undefined {
  const level = levelOf(code);
  return level === undefined || level === "class" ? undefined : code.slice(0, -2);
}

/** Whether `query` is a part of the code or of one of its names; white space, width and kind of brackets do not matter. */
export function matchesCode(code: ClassificationCode, query: string): boolean {
  const part = foldText(query);
  return [code.code, code.name, ...(code.otherNames ?? [])].some((text) => foldText(text).includes(part));
}

/**
 * The codes with every 款 and 类 above them, ascending, each once. What is added, and what came without a name, is named
 * as in the list ("" where the list does not know it); a name that a workbook gives stays, the first of several.
 */
export function withAncestors(codes: readonly CodeInUse[], list: ClassificationList): readonly CodeInUse[] {
  const names = new Map(list.codes.map(({ code, name }) => [code, name]));
  const own = new Map([...codes].reverse().filter(({ name }) => name !== "").map(({ code, name }) => [code, name]));
  const all = new Set(codes.flatMap(({ code }) => lineOf(code)));
  return [...all].sort().map((code) => ({ code, name: own.get(code) ?? names.get(code) ?? "" }));
}

/** The code and everything above it. */
function lineOf(code: string): readonly string[] {
  const parent = parentOf(code);
  return parent === undefined ? [code] : [code, ...lineOf(parent)];
}
