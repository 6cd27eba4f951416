import { extent, rectToA1, type Rect, type Sheet } from "../grid";
import { execution } from "../catalogue/tables/execution";
import { readInfo } from "../recognition/info";
import type { AmountTable, TableRow } from "../recognition/recognised";
import { itemsReader } from "../recognition/rows-items";
import { viewOf, type SheetView } from "../recognition/view";

/** What a column of figures can be; keys of the columns of a table of execution. */
export const FIGURE_ROLES = ["unit", "project", "initial", "increase", "decrease", "adjusted", "executed", "progress", "remainder"] as const;
export type FigureRole = (typeof FIGURE_ROLES)[number];

/** Where the figures of an execution stand, in any order and layout; rows and columns 0-based, inclusive. */
export interface FigureChoice {
  readonly sheet: string;
  /** First and last row of the headings; null when there are none. */
  readonly heading: { readonly top: number; readonly bottom: number } | null;
  readonly first: number;
  readonly last: number;
  readonly columns: Readonly<Partial<Record<FigureRole, number>>>;
}

/** Why a choice cannot be computed. */
export type ChoiceProblem = "no-names" | "no-budget" | "no-executed" | "same-column" | "no-rows";

/** What must be changed in a choice before it can be computed; null when nothing. */
export function choiceProblem({ columns, heading, first, last }: FigureChoice): ChoiceProblem | null {
  const chosen = Object.values(columns);
  if (columns.unit === undefined && columns.project === undefined) return "no-names";
  if (columns.initial === undefined && columns.adjusted === undefined) return "no-budget";
  if (columns.executed === undefined) return "no-executed";
  if (new Set(chosen).size < chosen.length) return "same-column";
  return first > last || (heading !== null && heading.bottom >= first) ? "no-rows" : null;
}

/** The chosen figures as a table of execution, read as any recognised one; undefined when the choice has a problem. */
export function tableOfChoice(sheet: Sheet, choice: FigureChoice): AmountTable | undefined {
  if (choiceProblem(choice) !== null) return undefined;
  const view = viewOf(sheet, () => false);
  const area = areaOf(choice);
  const columns = new Map<string, number>(Object.entries(choice.columns));
  const spec = (execution.alternatives?.[0] ?? execution).sections[0];
  const rows = rowsOf(view, { spec, columns }, choice, area);
  const above = Array.from({ length: Math.min(ROWS_ABOVE, area.top) }, (_, index) => area.top - 1 - index);
  const info = readInfo(view, above, Math.min(area.left, view.left), Math.max(area.right, view.right));
  return {
    shape: "amounts",
    spec: execution,
    sheet: sheet.name,
    area,
    title: null,
    unit: info.unit,
    year: null,
    department: null,
    evidence: [{ kind: "header", text: rectToA1(area), at: { row: area.top, column: area.left }, score: 0 }],
    sections: [{ spec, columns, rows }],
  };
}

/** A unit is stated at most so far above the headings. */
const ROWS_ABOVE = 4;

function areaOf({ heading, first, last, columns }: FigureChoice): Rect {
  const places = Object.values(columns);
  return { top: heading?.top ?? first, left: Math.min(...places), bottom: last, right: Math.max(...places) };
}

function rowsOf(view: SheetView, section: Parameters<typeof itemsReader>[0]["section"], { first, last, columns }: FigureChoice, { left, right }: Rect): readonly TableRow[] {
  const rows = section.spec.rows;
  if (rows.kind !== "items") return [];
  // Without a column of projects the units are what the rows are about.
  const isByUnit = columns.project === undefined;
  const named = isByUnit ? new Map([...section.columns].map(([key, column]) => [key === "unit" ? "project" : key, column])) : section.columns;
  const reader = itemsReader({ view, section: { ...section, columns: named }, left, right }, rows);
  const end = Math.min(last, extent(view.sheet).lastRow);
  const found: TableRow[] = [];
  for (let row = first; row <= end; row += 1) {
    const { row: read } = reader.read(row);
    if (read !== undefined) found.push(read);
  }
  return reader.finish(found);
}
