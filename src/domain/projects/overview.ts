import { convertUnit, toText } from "../amount";
import { pairProjects, textProjects } from "../goals";
import { contains, sheetsByName } from "../grid";
import type { CellRef, Sheet, WorkbookSnapshot } from "../grid";
import type { IndicatorRow, RecognisedTable, TargetTable } from "../recognition/recognised";
import { oneLine } from "../rules/cells/cell-list";
import { headFigure, inUnit, statedAmount } from "../rules/targets/funding";
import { firstLabel, isEmptyIndicator, isUnfilled, secondLabel, unmetTargets } from "../rules/targets/indicators";
import type { UnmetTarget } from "../rules/targets/indicators";
import type { Profile } from "../spec";
import type { CheckReport, Finding, Place, Severity } from "../validation";
import { projectTotals } from "./overview-totals";
import type { ProjectTotals } from "./overview-totals";

/** The 项目绩效目标表 of a workbook, a line each, in its order. */
export interface ProjectOverview {
  readonly projects: readonly ProjectLine[];
  readonly totals: ProjectTotals;
  /** Projects that the 部门整体绩效目标 names and that no table is of, in its order. */
  readonly withoutTable: readonly NamedProject[];
}

/** A project as a text names it, at that cell. */
export interface NamedProject extends Place {
  readonly name: string;
}

/** One project as its table states it. */
export interface ProjectLine {
  /** "" where the table states none. */
  readonly code: string;
  readonly name: string;
  readonly sheet: string;
  /** The cell of the name, else where the table begins. */
  readonly at: CellRef;
  readonly budget: ProjectBudget;
  /** Whether anything was filled in; nothing is missed of a form that nobody has begun. */
  readonly isBegun: boolean;
  /** Indicators that are begun, by first level: those of the table's form in its order, also without an indicator, then other wordings. */
  readonly levels: readonly LevelCount[];
  /** What the profile demands and the table lacks. */
  readonly missing: readonly MissingLevel[];
  /** Findings on cells of the table that nobody waived. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** 预算数 of a table. */
export type ProjectBudget =
  /** Exact decimal text in 万元; a form that does not print it states it in its text of the use. */
  | { readonly kind: "amount"; readonly amount: string; readonly fromText: boolean }
  /** The figure as it stands: nothing says whether it is 元 or 万元. */
  | { readonly kind: "unit-unknown"; readonly amount: string }
  /** Blank, or the form does not print it. */
  | { readonly kind: "none" }
  /** Words, or a formula without a result. */
  | { readonly kind: "unreadable" };

export interface LevelCount {
  /** As the form words it. */
  readonly label: string;
  readonly count: number;
  readonly second: readonly { readonly label: string; readonly count: number }[];
}

export interface MissingLevel {
  /** Wordings of the first level and of the second levels, one of which would do. */
  readonly first: string;
  readonly second: readonly string[];
}

/** What of a check the overview is made of. */
export type CheckedTables = Pick<CheckReport, "tables" | "findings">;

/** The projects of a checked workbook. */
export function projectOverview({ tables, findings }: CheckedTables, snapshot: WorkbookSnapshot, profile: Profile): ProjectOverview {
  const byName = sheetsByName(snapshot);
  const sheetOf = ({ sheet: name }: Pick<RecognisedTable, "sheet">): Sheet => {
    const sheet = byName.get(name);
    if (sheet === undefined) throw new Error(`No sheet ${name} in the snapshot of its own tables`);
    return sheet;
  };
  const found = bySheet(findings);
  const projects = tables.filter((table) => table.shape === "targets").map((table) => lineOf(table, sheetOf(table), profile, found.get(table.sheet) ?? []));
  return { projects, totals: projectTotals(tables, sheetOf), withoutTable: withoutTable(tables) };
}

/** None where it is not clear which text belongs to the tables, or where its goals are no projects: then none of them has a table. */
function withoutTable(tables: readonly RecognisedTable[]): readonly NamedProject[] {
  const [text, ...others] = tables.filter((table) => table.shape === "texts" && table.spec.id === "department-targets");
  if (text?.shape !== "texts" || others.length > 0) return [];
  const begun = tables.filter((table) => table.shape === "targets").filter((table) => !isUnfilled(table));
  const pairs = pairProjects(textProjects(text)?.projects ?? [], begun);
  if (pairs.every(({ likeness }) => likeness === null)) return [];
  return pairs.flatMap((pair) => (pair.table === null ? [{ name: pair.text.name, sheet: text.sheet, at: pair.text.at }] : []));
}

/** `findings`: those of the table's sheet. */
function lineOf(table: TargetTable, sheet: Sheet, profile: Profile, findings: readonly Finding[]): ProjectLine {
  const { projectCode, projectName, area } = table;
  const isBegun = !isUnfilled(table);
  return {
    code: oneLine(projectCode?.value ?? ""),
    name: oneLine(projectName?.value ?? ""),
    sheet: table.sheet,
    at: projectName?.at ?? { row: area.top, column: area.left },
    budget: budgetOf(table, sheet),
    isBegun,
    levels: levelsOf(table),
    missing: isBegun ? unmetTargets(table, profile).map((unmet) => missingIn(table, unmet)) : [],
    findings: countsIn(table, findings),
  };
}

function budgetOf(table: TargetTable, sheet: Sheet): ProjectBudget {
  const figure = headFigure(table, sheet, "budget");
  const stated = figure.kind === "absent" ? statedAmount(table, sheet, "budget") : undefined;
  if (stated !== undefined) return { kind: "amount", amount: toText(convertUnit(stated.value, stated.unit, "万元")), fromText: true };
  if (figure.kind === "absent" || figure.kind === "blank") return { kind: "none" };
  if (figure.kind !== "figure") return { kind: "unreadable" };
  const converted = inUnit(figure, "万元");
  return converted === null ? { kind: "unit-unknown", amount: toText(figure.value) } : { kind: "amount", amount: toText(converted), fromText: false };
}

function levelsOf(table: TargetTable): readonly LevelCount[] {
  const form = table.spec.variants.find(({ id }) => id === table.variant)?.levels ?? [];
  const begun = table.indicators.filter((row) => !isEmptyIndicator(row));
  const firsts = grouped(begun, form.map(({ key }) => firstLabel(table, key)), ({ first, firstText }) => (first === null ? firstText : firstLabel(table, first)));
  return firsts.map(([label, rows], index): LevelCount => {
    const printed = form[index]?.second.map(({ key }) => secondLabel(table, key)) ?? [];
    const seconds = grouped(rows, printed, ({ second, secondText }) => (second === null ? secondText : secondLabel(table, second)));
    return { label, count: rows.length, second: seconds.map(([name, own]) => ({ label: name, count: own.length })) };
  });
}

/** Rows by their level: the printed levels in their order, also without a row, then others as they come. */
function grouped(rows: readonly IndicatorRow[], printed: readonly string[], labelOf: (row: IndicatorRow) => string): readonly (readonly [string, readonly IndicatorRow[]])[] {
  const groups = new Map<string, IndicatorRow[]>(printed.map((label) => [label, []]));
  for (const row of rows) {
    const label = oneLine(labelOf(row));
    groups.set(label, [...(groups.get(label) ?? []), row]);
  }
  return [...groups];
}

function missingIn(table: TargetTable, { first, second }: UnmetTarget): MissingLevel {
  return { first: firstLabel(table, first), second: second.map((key) => secondLabel(table, key)) };
}

function countsIn({ area }: TargetTable, findings: readonly Finding[]): ProjectLine["findings"] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { at, severity } of findings) if (contains(area, at)) counts[severity] += 1;
  return counts;
}

function bySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return new Map(sheets.map((name) => [name, findings.filter(({ sheet }) => sheet === name)]));
}
