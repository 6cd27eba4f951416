import type { SheetPlan } from "../edits";
import { err, ok, type Result } from "../result";
import type { AmountTableSpec, TableSpec } from "../spec";
import { amountPlace, type AmountPlace } from "./amount-place";
import { amountSheet, amountSheetName, type Surroundings } from "./amount-sheet";
import { CODE_LIST_NAME, codeListOf, codeListPlace, codeListSheet } from "./code-list";
import { evaluationSheet } from "./evaluation-sheet";
import type { LayoutOptions, LayoutRefusal } from "./options";
import { unusedSheetName } from "./sheet-name";
import { targetSheets, tooManyProjects } from "./target-sheet";
import { textSheet } from "./text-sheet";

const YEARS = { first: 1990, last: 2100 } as const;

/**
 * Standard tables, each in a sheet of its own or one at a place of an existing sheet; all or none. Headings, department,
 * year and unit are filled in, sums, identities and what the tables have of each other are formulas, formats and print
 * set-up are there; blank otherwise. Tables by code are followed by the sheet that lists the codes. Nothing of the
 * workbook is touched; the names are ones that no sheet has.
 */
export function planTables(specs: readonly TableSpec[], options: LayoutOptions): Result<readonly SheetPlan[], LayoutRefusal> {
  const refusal = refusalOf(specs, options);
  if (refusal !== undefined) return err(refusal);
  const planned = namedTables(specs, options);
  if (!planned.ok) return planned;

  const places = planned.value.filter((table) => isPlace(table));
  const names = planned.value.map((table) => (isPlace(table) ? table.sheet : table.name));
  const list = needsCodeList(places, options) ? codeListOf(options) : undefined;
  const listName = unusedSheetName(CODE_LIST_NAME, [...options.sheetNames, ...names]);
  const around: Surroundings = {
    places: new Map([...places].reverse().map((place) => [place.spec.id, place])),
    codeList: list === undefined ? undefined : codeListPlace(list, listName),
  };
  const plans = planned.value.map((table) => (isPlace(table) ? amountSheet(table, options, around) : table));
  return ok(list === undefined ? plans : [...plans, codeListSheet(list, options, listName)]);
}

function refusalOf(specs: readonly TableSpec[], options: LayoutOptions): LayoutRefusal | undefined {
  const { department, year, place } = options;
  if (department.name.trim() === "") return { kind: "no-department" };
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) return { kind: "impossible-year", year };
  if (place !== undefined && specs.length !== 1) return { kind: "not-one-table", count: specs.length };
  return tooManyProjects(options);
}

/** What the tables are before they know each other: amount tables have a place and a name, the others are ready. */
type NamedTable = AmountPlace | SheetPlan;

function isPlace(table: NamedTable): table is AmountPlace {
  return "spec" in table;
}

function namedTables(specs: readonly TableSpec[], options: LayoutOptions): Result<readonly NamedTable[], LayoutRefusal> {
  const tables: NamedTable[] = [];
  for (const spec of specs) {
    const sheetNames = [...options.sheetNames, ...tables.map((table) => (isPlace(table) ? table.sheet : table.name))];
    const named = namedTable(spec, { ...options, sheetNames });
    if (!named.ok) return named;
    tables.push(...named.value);
  }
  return options.place !== undefined && tables.length !== 1 ? err({ kind: "not-one-table", count: tables.length }) : ok(tables);
}

function namedTable(spec: TableSpec, options: LayoutOptions): Result<readonly NamedTable[], LayoutRefusal> {
  switch (spec.shape) {
    case "amounts":
      return ok([amountPlace(spec, options, nameOf(spec, options))]);
    case "texts":
      return ok([textSheet(spec, options)]);
    case "evaluation":
      return ok([evaluationSheet(spec, options)]);
    case "targets": {
      const wanted = options.targetVariant ?? options.profile.targetVariant;
      const variant = spec.variants.find(({ id }) => id === wanted);
      return variant === undefined ? err({ kind: "unknown-variant", variant: wanted }) : ok(targetSheets(spec, variant, options));
    }
  }
}

function nameOf(spec: AmountTableSpec, { place, sheetNames }: LayoutOptions): string {
  return place?.sheet ?? unusedSheetName(amountSheetName(spec), sheetNames);
}

/** A table placed into a sheet of the user's comes alone. */
function needsCodeList(places: readonly AmountPlace[], { codeList, place }: LayoutOptions): boolean {
  return codeList !== false && place === undefined && places.some(({ spec }) => spec.sections.some(({ rows }) => rows.kind === "codes"));
}
