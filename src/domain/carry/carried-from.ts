import { catalogue } from "../catalogue";
import { textAt, type Sheet, type WorkbookSnapshot } from "../grid";
import type { Project } from "../projects";
import { recognise } from "../recognition";
import type { AmountUnit, RecognisedTable } from "../recognition/recognised";
import type { CodesInUse } from "../spec";
import { carriedCodes } from "./codes";
import { carriedProject } from "./project";
import { yearMover, type MovedText } from "./moved-year";

/** What last year's workbook gives to this year's tables: everything but figures. */
export interface CarriedStructure {
  /** The year of most of the tables; the year before the new one when no table states one. */
  readonly fromYear: number;
  /** As most tables state it; null when none does. */
  readonly department: { readonly code?: string; readonly name: string } | null;
  readonly unit: AmountUnit | null;
  /** Standard tables that the workbook has, in the order of the catalogue. */
  readonly specIds: readonly string[];
  /** With their names as printed, ascending. */
  readonly codes: CodesInUse;
  /** Without amounts and without values of indicators. */
  readonly projects: readonly Project[];
  /** Rows of 部门机构设置情况, texts in the order of the standard table's columns. */
  readonly institutions: readonly (readonly string[])[];
  /** Texts that were moved to the new year, each once. */
  readonly moved: readonly MovedText[];
}

const DEPARTMENT = /^([0-9]{3,})\s*[-—]?\s*(\S.*)$/u;

/** Takes over the structure of a workbook for the budget of `year`. Pure; never throws, whatever the cells hold. */
export function carriedFrom(snapshot: WorkbookSnapshot, { year }: { readonly year: number }): CarriedStructure {
  const { tables } = recognise(snapshot, catalogue);
  const fromYear = mostFrequent(tables.flatMap((table) => table.year?.value ?? [])) ?? year - 1;
  const department = mostFrequent(tables.flatMap((table) => table.department?.value.trim() || []));
  const found = new Set(tables.map(({ spec }) => spec.id));
  const mover = yearMover(fromYear, year);
  const sheetOf = (name: string): Sheet | undefined => snapshot.sheets.find((sheet) => sheet.name === name);

  const projects = tables.flatMap((table) => {
    const sheet = sheetOf(table.sheet);
    const project = table.shape === "targets" && sheet !== undefined ? carriedProject(table, sheet, fromYear, mover) : undefined;
    return project ?? [];
  });
  return {
    fromYear,
    department: department === undefined ? null : departmentOf(department),
    unit: mostFrequent(tables.flatMap((table) => table.unit?.value ?? [])) ?? null,
    specIds: catalogue.flatMap(({ id }) => (found.has(id) ? [id] : [])),
    codes: carriedCodes(tables),
    projects,
    institutions: tables.flatMap((table) => institutionsOf(table, sheetOf(table.sheet))),
    moved: mover.moved,
  };
}

/** `731张家口市科学技术协会` as code and name; all of it the name where no code stands in front. */
export function departmentOf(text: string): { readonly code?: string; readonly name: string } {
  const [, code, name] = DEPARTMENT.exec(text) ?? [];
  return code === undefined || name === undefined ? { name: text } : { code, name };
}

function institutionsOf(table: RecognisedTable, sheet: Sheet | undefined): readonly (readonly string[])[] {
  if (sheet === undefined || table.shape !== "texts" || table.spec.id !== "institutions") return [];
  const { body, spec } = table;
  if (body.kind !== "rows" || spec.body.kind !== "rows") return [];
  const places = spec.body.columns.map(({ key }) => body.columns.get(key));
  return body.rows.map((row) => places.map((column) => (column === undefined ? "" : textAt(sheet, row, column).trim())));
}

/** The first of the most frequent ones; undefined when there are none. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [T, number] | undefined>((best, next) => (best === undefined || next[1] > best[1] ? next : best), undefined)?.[0];
}
