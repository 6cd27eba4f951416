import { add, compare, equals, subtract, toText, ZERO, type Amount } from "../amount";
import type { CellValue } from "../grid";
import type { AmountUnit } from "../recognition/recognised";
import { foldText } from "../text";
import { columnsOf, type ListColumns, type ProjectField } from "./columns";
import { parseFigure } from "./figure";
import { LONGEST_NAME, MOST_PROJECTS } from "./limits";
import { projectProblem, type ProjectProblem } from "./problem";
import type { Project } from "./project";

/** The projects of a list, in its order, and what is wrong with it. Rows without a name are only among the problems. */
export interface ProjectList {
  readonly projects: readonly Project[];
  /** By row, those of the whole list last. */
  readonly problems: readonly ProjectProblem[];
}

type Row = readonly CellValue[];
type Funding = Pick<Project, "budget" | "fiscal" | "other">;

const SUM = /^(?:.*(?:类|项目|支出|部门|单位))?(?:合计|小计|总计|共计):?$/u;
const NOTE = /^(?:备?注|说明)\d*[:.、]/u;

/**
 * Reads a list of projects: with headings in any order, or without. Amounts come out in `unit`, exact, whatever unit a
 * heading, a line above it or the cell itself states. Blank rows, sums, 栏次 and notes are skipped. An amount alone is
 * 财政资金; without an amount it is the sum of its parts; a missing part is the rest. Never throws.
 */
export function readProjects(rows: readonly Row[], { unit }: { readonly unit: AmountUnit }): ProjectList {
  const columns = columnsOf(rows);
  const projects: Project[] = [];
  const problems: ProjectProblem[] = [];
  const seen = { name: new Set<string>(), code: new Set<string>() };

  for (const [index, row] of rows.entries()) {
    if (index < columns.first || isSkipped(row, columns)) continue;
    const read = readRow(row, index + 1, columns, unit);
    problems.push(...read.problems);
    if (read.project === undefined) continue;
    problems.push(...repetitions(read.project, index + 1, seen));
    projects.push(read.project);
  }
  if (projects.length === 0) problems.push(projectProblem("no-projects", 0, ""));
  if (projects.length > MOST_PROJECTS.stacked) problems.push(projectProblem("too-many", 0, String(projects.length)));
  return { projects, problems };
}

function readRow(row: Row, number: number, columns: ListColumns, unit: AmountUnit): { readonly project?: Project; readonly problems: readonly ProjectProblem[] } {
  const name = textOf(row, columns, "name").replace(/\s+/gu, " ");
  if (name === "") return { problems: [projectProblem("no-name", number, row.map((cell) => String(cell ?? "").trim()).find((text) => text !== "") ?? "")] };

  const { funding, problems } = readFunding(row, number, columns, unit);
  const long = [...name].length > LONGEST_NAME ? [projectProblem("long-name", number, name)] : [];
  const texts = (["code", "purpose", "objective"] as const).flatMap((field) => {
    const text = textOf(row, columns, field);
    return text === "" ? [] : [[field, text] as const];
  });
  return { project: { name, ...Object.fromEntries(texts), ...funding }, problems: [...long, ...problems] };
}

function readFunding(row: Row, number: number, columns: ListColumns, unit: AmountUnit): { readonly funding: Funding; readonly problems: readonly ProjectProblem[] } {
  const problems: ProjectProblem[] = [];
  const read = (field: "budget" | "fiscal" | "other"): Amount | undefined => {
    const parsed = parseFigure(cellOf(row, columns, field), columns.units.get(field) ?? unit, unit);
    const text = textOf(row, columns, field);
    if (parsed.kind === "not-a-number" || parsed.kind === "excel-error") problems.push(projectProblem("not-a-number", number, text));
    if (parsed.kind !== "amount") return undefined;
    if (compare(parsed.value, ZERO) < 0) problems.push(projectProblem("negative-amount", number, text));
    return parsed.value;
  };
  const [budget, fiscal, other] = [read("budget"), read("fiscal"), read("other")];
  if (problems.length > 0) return { funding: textsOf(budget, fiscal, other), problems };

  const parts = completed(budget, fiscal, other);
  const differs = budget !== undefined && !equals(budget, add(parts.fiscal ?? ZERO, parts.other ?? ZERO));
  const overdrawn = [parts.fiscal, parts.other].some((part) => part !== undefined && compare(part, ZERO) < 0);
  if (differs || overdrawn) return { funding: textsOf(budget, fiscal, other), problems: [projectProblem("split-differs", number, textOf(row, columns, "budget"))] };
  return { funding: textsOf(parts.budget, parts.fiscal, parts.other), problems };
}

interface Parts {
  readonly budget: Amount | undefined;
  readonly fiscal: Amount | undefined;
  readonly other: Amount | undefined;
}

function completed(budget: Amount | undefined, fiscal: Amount | undefined, other: Amount | undefined): Parts {
  if (budget === undefined) {
    const known = fiscal !== undefined || other !== undefined;
    return { budget: known ? add(fiscal ?? ZERO, other ?? ZERO) : undefined, fiscal, other };
  }
  if (fiscal === undefined) return { budget, fiscal: subtract(budget, other ?? ZERO), other };
  if (other !== undefined || equals(budget, fiscal)) return { budget, fiscal, other };
  return { budget, fiscal, other: subtract(budget, fiscal) };
}

function textsOf(budget: Amount | undefined, fiscal: Amount | undefined, other: Amount | undefined): Funding {
  return {
    ...(budget === undefined ? {} : { budget: toText(budget) }),
    ...(fiscal === undefined ? {} : { fiscal: toText(fiscal) }),
    ...(other === undefined ? {} : { other: toText(other) }),
  };
}

function repetitions({ name, code }: Project, row: number, seen: { readonly name: Set<string>; readonly code: Set<string> }): readonly ProjectProblem[] {
  const again = (kind: "duplicate-name" | "duplicate-code", among: Set<string>, text: string): readonly ProjectProblem[] => {
    const folded = foldText(text);
    if (folded === "") return [];
    if (among.has(folded)) return [projectProblem(kind, row, text)];
    among.add(folded);
    return [];
  };
  return [...again("duplicate-name", seen.name, name), ...again("duplicate-code", seen.code, code ?? "")];
}

function isSkipped(row: Row, columns: ListColumns): boolean {
  const texts = row.map((cell) => foldText(String(cell ?? ""))).filter((text) => text !== "");
  const first = texts[0];
  if (first === undefined) return true;
  const name = foldText(textOf(row, columns, "name"));
  if (name === "" ? texts.some((text) => SUM.test(text)) : SUM.test(name)) return true;
  return texts.includes("栏次") || isNumbering(texts) || (texts.length === 1 && NOTE.test(first));
}

/** The line below the headings that numbers the columns. */
function isNumbering(texts: readonly string[]): boolean {
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1));
}

function cellOf(row: Row, { at }: ListColumns, field: ProjectField): CellValue {
  const column = at.get(field);
  return column === undefined ? null : (row[column] ?? null);
}

function textOf(row: Row, columns: ListColumns, field: ProjectField): string {
  const cell = cellOf(row, columns, field);
  return cell === null ? "" : String(cell).trim();
}
