import type { CellValue } from "../domain/grid";
import { MOST_PROJECTS, readProjects } from "../domain/projects";
import type { ProjectList } from "../domain/projects";
import type { CodesInUse } from "../domain/spec";
import type { Project } from "../domain/projects";
import { requiredTables, usesCodes, usesProjects } from "./insertable";
import type { InsertionRequest } from "./paneActions";

/** Where a list of projects was taken from. */
export type ProjectSource =
  | { readonly kind: "text" | "selection" | "file"; readonly name: string; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "carried"; readonly name: string; readonly projects: readonly Project[] };

/** What the user has typed and ticked, unjudged. */
export interface InsertionForm {
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly year: string;
  readonly unit: InsertionRequest["unit"];
  readonly specIds: readonly string[];
  readonly codes: CodesInUse;
  /** What stands in the text field; kept when the list comes from elsewhere. */
  readonly projectText: string;
  /** null while there is no list. */
  readonly projects: ProjectSource | null;
  /** Rows of 部门机构设置情况 taken over from a workbook of another year. */
  readonly institutions: readonly (readonly string[])[];
  readonly arrangement: "sheets" | "stacked";
  readonly ties: "formulas" | "none";
  readonly codeList: boolean;
  readonly shadeFormulas: boolean;
  readonly lockFormulas: boolean;
  readonly atSelection: boolean;
}

/** What is wrong with a field; the sentence is made from it in `i18n/`. */
export type FieldProblem = "missing" | "invalid";

/** Wrong fields, in the order in which they stand in the form. */
export type FormProblems = Partial<{
  readonly departmentName: FieldProblem;
  readonly departmentCode: "invalid";
  readonly year: FieldProblem;
  readonly tables: "missing";
  /** `wrong`: the list has errors; `too-many`: more than the arrangement takes. */
  readonly projects: "wrong" | "too-many";
  readonly place: "not-one-table";
}>;

/** A form nobody has touched; the tables are those that the profile requires. From summer on a budget is made for the year after. */
export function blankForm(profileId: string, today: Date): InsertionForm {
  return {
    departmentCode: "", departmentName: "", year: String(today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0)), unit: "万元",
    specIds: requiredTables(profileId), codes: { functional: [], economic: [] },
    projectText: "", projects: null, institutions: [], arrangement: "sheets",
    ties: "formulas", codeList: true, shadeFormulas: true, lockFormulas: false, atSelection: false,
  };
}

const CODE = /^\d{3,12}$/;
const YEARS = { first: 1990, last: 2100 } as const;
const LONGEST_NAME = 60;

/** The projects of a form in its unit, with what is wrong with the list; null while it has none or needs none. */
export function projectsOf({ projects, unit, specIds }: Pick<InsertionForm, "projects" | "unit" | "specIds">): ProjectList | null {
  if (projects === null || !usesProjects(specIds)) return null;
  return projects.kind === "carried" ? { projects: projects.projects, problems: [] } : readProjects(projects.rows, { unit });
}

/** Judges a form and its list of projects; an empty answer means that it can be sent. */
export function problemsOf(form: InsertionForm, list: ProjectList | null): FormProblems {
  const name = form.departmentName.trim();
  const code = halfWidthDigits(form.departmentCode);
  const year = yearOf(form);
  return {
    ...(name === "" && { departmentName: "missing" as const }),
    ...(name.length > LONGEST_NAME && { departmentName: "invalid" as const }),
    ...(code !== "" && !CODE.test(code) && { departmentCode: "invalid" as const }),
    ...(year === null && { year: form.year.trim() === "" ? "missing" as const : "invalid" as const }),
    ...(form.specIds.length === 0 && { tables: "missing" as const }),
    ...projectProblem(form, list),
    ...(form.atSelection && !isOneTable(form, list) && { place: "not-one-table" as const }),
  };
}

/** The budget year of a form; null when it is none. */
export function yearOf({ year }: Pick<InsertionForm, "year">): number | null {
  const digits = halfWidthDigits(year);
  const number = Number(digits);
  return /^\d{4}$/.test(digits) && number >= YEARS.first && number <= YEARS.last ? number : null;
}

/** Most projects that the form's arrangement takes. */
export function mostProjects({ arrangement }: Pick<InsertionForm, "arrangement">): number {
  return MOST_PROJECTS[arrangement];
}

/** The request of a form; null while it has problems. */
export function requestOf(form: InsertionForm, profileId: string, list: ProjectList | null): InsertionRequest | null {
  const year = yearOf(form);
  if (year === null || Object.keys(problemsOf(form, list)).length > 0) return null;
  const code = halfWidthDigits(form.departmentCode);
  const { specIds, unit, institutions, arrangement, ties, codeList, shadeFormulas, lockFormulas, atSelection } = form;
  return {
    specIds, department: { ...(code !== "" && { code }), name: form.departmentName.trim() }, year, unit, profileId,
    codes: neededCodes(form), ...(list !== null && { projects: list.projects }),
    ...(institutions.length > 0 && { institutions }),
    arrangement, ties, codeList, shadeFormulas, lockFormulas, atSelection,
  };
}

function neededCodes({ specIds, codes }: InsertionForm): CodesInUse {
  return {
    functional: usesCodes(specIds, "functional") ? codes.functional : [],
    economic: usesCodes(specIds, "economic") ? codes.economic : [],
  };
}

function projectProblem(form: InsertionForm, list: ProjectList | null): Pick<FormProblems, "projects"> {
  if (list === null) return {};
  if (list.projects.length > mostProjects(form)) return { projects: "too-many" };
  return list.problems.some(({ severity }) => severity === "error") ? { projects: "wrong" } : {};
}

/** A table for each project is not one table, unless they stand in one sheet. */
function isOneTable({ specIds, arrangement }: InsertionForm, list: ProjectList | null): boolean {
  const many = specIds.includes("performance-target") && arrangement === "sheets" && (list?.projects.length ?? 0) > 1;
  return specIds.length <= 1 && !many;
}

/** A Chinese input method gives full-width digits; they are meant as digits. */
function halfWidthDigits(text: string): string {
  return text.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
