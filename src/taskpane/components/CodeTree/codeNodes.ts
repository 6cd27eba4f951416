import { matchesCode, parentOf } from "../../../domain/catalogue/codes";
import type { ClassificationCode, ClassificationList } from "../../../domain/catalogue/codes";
import type { CodeInUse } from "../../../domain/spec";

/** A code with the codes directly below it. */
export interface CodeNode {
  readonly code: ClassificationCode;
  readonly children: readonly CodeNode[];
}

/** The codes of a list as a tree; a code whose parent the list lacks stands at the root. */
export function codeNodes(codes: readonly ClassificationCode[]): readonly CodeNode[] {
  const known = new Set(codes.map(({ code }) => code));
  const below = new Map<string, ClassificationCode[]>();
  for (const code of codes) {
    const parent = parentOf(code.code);
    const key = parent !== undefined && known.has(parent) ? parent : "";
    below.set(key, [...(below.get(key) ?? []), code]);
  }
  const nodesUnder = (key: string): readonly CodeNode[] => (below.get(key) ?? []).map((code) => ({ code, children: nodesUnder(code.code) }));
  return nodesUnder("");
}

/** The codes that match, each with those above it that the list has, in the order of the list. */
export function matching(list: ClassificationList, query: string): readonly ClassificationCode[] {
  const wanted = new Set<string>();
  for (const code of list.codes) {
    if (!matchesCode(code, query)) continue;
    for (let at: string | undefined = code.code; at !== undefined; at = parentOf(at)) wanted.add(at);
  }
  return list.codes.filter(({ code }) => wanted.has(code));
}

/** Whether the code gets a row: it was chosen, or one below it was. */
export function isInUse(chosen: readonly CodeInUse[], code: string): boolean {
  return chosen.some((other) => other.code.startsWith(code));
}

/** Adds the code, or takes it away with all that are below it. */
export function toggled(chosen: readonly CodeInUse[], { code, name }: CodeInUse): readonly CodeInUse[] {
  if (isInUse(chosen, code)) return chosen.filter((other) => !other.code.startsWith(code));
  return [...chosen, { code, name }].sort((a, b) => (a.code < b.code ? -1 : 1));
}
