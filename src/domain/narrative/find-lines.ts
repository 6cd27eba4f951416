import { nameLikeness } from "../projects/name-likeness";
import { foldText } from "../text";
import { byGroup, type ExecutionLine } from "./lines";

/** What a statement's subject turned out to be. */
export type Subject =
  /** Projects by name, one or a list; `missing`: names that no project has. */
  | { readonly kind: "projects"; readonly lines: readonly ExecutionLine[]; readonly missing: readonly string[] }
  /** Several projects have the name, and nothing tells which is meant. */
  | { readonly kind: "several"; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "group"; readonly group: string; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "total"; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "unknown" };

/**
 * Finds what a subject is about. `group` is the unit of which the text speaks at this place: a name that several units
 * have means the project of that one.
 */
export function findSubject(subject: string, items: readonly ExecutionLine[], group: string | null): Subject {
  const names = namesIn(subject, items);
  if (names.length > 1) return listed(names, items, group);
  const unit = groupIn(subject, items);
  const [own, ...others] = linesOf(bareName(subject, unit), items, unit ?? group);
  if (own !== undefined) return others.length === 0 ? { kind: "projects", lines: [own], missing: [] } : { kind: "several", lines: [own, ...others] };
  if (unit !== undefined) return { kind: "group", group: unit, lines: items.filter((line) => line.group === unit) };
  return TOTAL.test(foldText(subject)) ? { kind: "total", lines: items } : { kind: "unknown" };
}

/** The unit that a text names, if it names one. */
export function groupIn(text: string, items: readonly ExecutionLine[]): string | undefined {
  const folded = foldText(text);
  const names = byGroup(items).flatMap(({ name }) => (name === null ? [] : [name]));
  return names.filter((name) => folded.includes(foldText(name))).sort((one, other) => other.length - one.length)[0];
}

/** Sums of all projects; what is said of 本部门 or its whole budget is more than the projects. */
const TOTAL = /^(?:(?:19|20)\d{2}年?度?)?[^,]{0,30}(?:预算项目|项目支出|全部项目|所有项目|各项目|项目(?:共计|共|合计|总计)|^(?:合计|总计|共计)$)/u;

const ORDINAL = /^[\s（(]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[)）、.．]\s*[)）]?\s*/u;
const LIST = /(?:涉及|包括|包含|分别为|分别是|即)[:：]?\s*(?<names>.+)$/su;
const SEPARATOR = /[、，,]/u;

/** Without ordinal and, in brackets behind the name, without the unit. */
function bareName(subject: string, unit: string | undefined): string {
  const name = subject.replace(/^[，,：:\s]+|[，,：:\s]+$/gu, "").replace(ORDINAL, "").replace(/^其中[:：]?/u, "");
  return unit === undefined ? name : name.replace(/[（(](?<inside>[^（()）]*)[)）]$/u, (brackets, inside: string) => (foldText(inside) === foldText(unit) ? "" : brackets));
}

/** The names of a list; `A及B` is two names only where no project has the whole as its name. */
function namesIn(subject: string, items: readonly ExecutionLine[]): readonly string[] {
  const list = LIST.exec(subject)?.groups?.["names"] ?? "";
  return list.split(SEPARATOR).map((name) => name.replace(/等(?:项目)?$/u, "").trim()).filter((name) => name !== "").flatMap((name) => {
    if (linesOf(name, items, null).length > 0) return [name];
    const parts = name.split(/以及|和|及|与/u).filter((part) => part !== "");
    return parts.length > 1 && parts.every((part) => linesOf(part, items, null).length > 0) ? parts : [name];
  });
}

/** Projects that have one of the names itself are none that only resemble another. */
function listed(names: readonly string[], items: readonly ExecutionLine[], group: string | null): Subject {
  const own = new Set(names.flatMap((name) => sameLines(name, items)));
  const others = items.filter((line) => !own.has(line));
  const found = names.map((name) => ({ name, lines: sameLines(name, items).length > 0 ? linesOf(name, items, group) : linesOf(name, others, group) }));
  const unclear = found.find(({ lines }) => lines.length > 1);
  if (unclear !== undefined) return { kind: "several", lines: unclear.lines };
  return { kind: "projects", lines: found.flatMap(({ lines }) => lines), missing: found.filter(({ lines }) => lines.length === 0).map(({ name }) => name) };
}

/** The projects of a name: those that have it, else those whose name is alike; of several, those of the unit. */
function linesOf(name: string, items: readonly ExecutionLine[], group: string | null): readonly ExecutionLine[] {
  const same = sameLines(name, items);
  const found = same.length > 0 ? same : items.filter((line) => nameLikeness(line.name, name) === "alike");
  const own = group === null ? [] : found.filter((line) => line.group === group);
  return own.length > 0 ? own : found;
}

function sameLines(name: string, items: readonly ExecutionLine[]): readonly ExecutionLine[] {
  const exact = items.filter((line) => foldText(line.name) === foldText(name));
  return exact.length > 0 ? exact : items.filter((line) => nameLikeness(line.name, name) === "same");
}
