import { nameLikeness, type NameLikeness } from "../projects/name-likeness";
import { foldText, remembered } from "../text";
import type { ExecutionLine } from "./lines";

/** What a statement's subject turned out to be. */
export type Subject =
  /** Projects by name, one or a list; `missing`: names that no project has. */
  | { readonly kind: "projects"; readonly lines: readonly ExecutionLine[]; readonly missing: readonly string[] }
  /** Several projects have the name, and nothing tells which is meant. */
  | { readonly kind: "several"; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "group"; readonly group: string; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "total"; readonly lines: readonly ExecutionLine[] }
  | { readonly kind: "unknown" };

/** Finds what the statements of a text are about among the projects of a table. */
export interface SubjectFinder {
  /**
   * What a subject is about. `group` is the unit of which the text speaks at this place: a name that several units have
   * means the project of that one.
   */
  readonly find: (subject: string, group: string | null) => Subject;
  /** The unit that a text names, if it names one. */
  readonly groupIn: (text: string) => string | undefined;
}

/** A finder for one comparison: what it found for a name, it keeps, because a report names the same things again and again. */
export function subjectFinder(items: readonly ExecutionLine[]): SubjectFinder {
  const projects = projectsByName(items);
  const groups = [...new Set(items.flatMap(({ group }) => group ?? []))].sort((one, other) => other.length - one.length);
  const groupIn = (text: string): string | undefined => {
    const folded = foldText(text);
    return groups.find((name) => folded.includes(foldText(name)));
  };
  const find = (subject: string, group: string | null): Subject => {
    const names = namesIn(subject, projects);
    if (names.length > 1) return listed(names, projects, group);
    const unit = groupIn(subject);
    const [own, ...others] = projects.named(bareName(subject, unit), unit ?? group);
    if (own !== undefined) return others.length === 0 ? { kind: "projects", lines: [own], missing: [] } : { kind: "several", lines: [own, ...others] };
    if (unit !== undefined) return { kind: "group", group: unit, lines: items.filter((line) => line.group === unit) };
    return TOTAL.test(foldText(subject)) ? { kind: "total", lines: items } : { kind: "unknown" };
  };
  return { find, groupIn };
}

/** Sums of all projects; what is said of 本部门 or its whole budget is more than the projects. */
const TOTAL = /^(?:(?:19|20)\d{2}年?度?)?[^,]{0,30}(?:预算项目|项目支出|全部项目|所有项目|各项目|项目(?:共计|共|合计|总计)|^(?:合计|总计|共计)$)/u;

const ORDINAL = /^[\s（(]*(?:\d{1,5}|[一二三四五六七八九十]{1,3})\s*[)）、.．]\s*[)）]?\s*/u;
const LIST = /(?:涉及|包括|包含|分别为|分别是|即)[:：]?\s*(?<names>.+)$/su;
const SEPARATOR = /[、，,]/u;

/** Without ordinal and, in brackets behind the name, without the unit. */
function bareName(subject: string, unit: string | undefined): string {
  const name = subject.replace(/^[，,、：:；;）)\s]+|[，,：:\s]+$/gu, "").replace(ORDINAL, "").replace(/^其中[:：]?/u, "");
  return unit === undefined ? name : name.replace(/[（(](?<inside>[^（()）]*)[)）]$/u, (brackets, inside: string) => (foldText(inside) === foldText(unit) ? "" : brackets));
}

/** The names of a list; without a word that begins one only where all are names of projects, and not of one together. */
function namesIn(subject: string, projects: ProjectsByName): readonly string[] {
  const list = LIST.exec(subject)?.groups?.["names"];
  if (list !== undefined) return namesOf(list, projects);
  const bare = bareName(subject, undefined).replace(COUNTED, "");
  const names = projects.same(bare).length > 0 ? [] : namesOf(bare, projects);
  return names.every((name) => projects.same(name).length > 0) ? names : [];
}

/** `等3个项目`, `共2项` behind a list. */
const COUNTED = /(?:等|共计?)?\s*\d+\s*[个项](?:(?:专项|预算)?项目)?$/u;

/** `A及B` is two names only where no project has the whole as its name. */
function namesOf(list: string, { named }: ProjectsByName): readonly string[] {
  return list.split(SEPARATOR).map((name) => name.replace(/等(?:项目)?$/u, "").trim()).filter((name) => name !== "").flatMap((name) => {
    if (named(name, null).length > 0) return [name];
    const parts = name.split(/以及|和|及|与/u).filter((part) => part !== "");
    return parts.length > 1 && parts.every((part) => named(part, null).length > 0) ? parts : [name];
  });
}

/** Projects that have one of the names itself are none that only resemble another. */
function listed(names: readonly string[], { same, named }: ProjectsByName, group: string | null): Subject {
  const own = new Set(names.flatMap((name) => same(name)));
  const found = names.map((name) => ({ name, lines: same(name).length > 0 ? named(name, group) : named(name, group, own) }));
  const unclear = found.find(({ lines }) => lines.length > 1);
  if (unclear !== undefined) return { kind: "several", lines: unclear.lines };
  return { kind: "projects", lines: found.flatMap(({ lines }) => lines), missing: found.filter(({ lines }) => lines.length === 0).map(({ name }) => name) };
}

interface ProjectsByName {
  /** The projects that have the name. */
  readonly same: (name: string) => readonly ExecutionLine[];
  /** Those that have the name, else those but `without` whose name is alike; of several, those of the unit. */
  readonly named: (name: string, group: string | null, without?: ReadonlySet<ExecutionLine>) => readonly ExecutionLine[];
}

/** What is longer is a sentence, of which the end may be anything. */
const LONGEST_NAME = 120;

function projectsByName(items: readonly ExecutionLine[]): ProjectsByName {
  const exact = new Map<string, ExecutionLine[]>();
  for (const line of items) {
    const name = foldText(line.name);
    const lines = exact.get(name);
    if (lines === undefined) exact.set(name, [line]);
    else lines.push(line);
  }
  const withLikeness = (likeness: NameLikeness) => remembered((name) => (name.length > LONGEST_NAME ? [] : items.filter((line) => nameLikeness(line.name, name) === likeness)));
  const [similar, alike] = [withLikeness("same"), withLikeness("alike")];
  const same = (name: string): readonly ExecutionLine[] => exact.get(foldText(name)) ?? similar(name);
  return {
    same,
    named(name, group, without) {
      const found = same(name).length > 0 ? same(name) : alike(name).filter((line) => without?.has(line) !== true);
      const own = group === null ? [] : found.filter((line) => line.group === group);
      return own.length > 0 ? own : found;
    },
  };
}
