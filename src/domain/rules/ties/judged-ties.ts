import { specOf } from "../../catalogue/catalogue";
import type { AmountTable } from "../../recognition/recognised";
import type { WorkbookContext } from "../../validation";
import type { TieClaim } from "./claim";
import { judgeClaim } from "./judge-claim";
import type { Disagreement } from "./judge-claim";
import { tableName } from "./side";
import type { Choice, SideGap } from "./side";
import { tableSets } from "./table-sets";

/** What a rule may ask of the tables that belong together before it claims anything. */
export interface TieSet {
  /** The tables of a spec; more than one where they cannot be told apart. */
  readonly tables: (specId: string) => readonly AmountTable[];
  /** Whether a table of the spec prints the column. */
  readonly prints: (specId: string, section: string, column: string) => boolean;
  /** Whether a table of the spec prints the fixed row. */
  readonly hasLine: (specId: string, line: string) => boolean;
  /** Whether a claim is true of these tables; what cannot be read is not. */
  readonly holds: (claim: TieClaim) => boolean;
}

/** What a rule claims of the tables that belong together. */
export type Claims = (set: TieSet) => readonly TieClaim[];

/** More ways than these to combine tables that cannot be told apart are not tried. */
const MOST_CHOICES = 64;

/** Judges what a rule claims, set by set, and says what could not be judged. */
export function judgedTies(context: WorkbookContext, claims: Claims): readonly Disagreement[] {
  const tables = context.tables.filter((table) => table.shape === "amounts");
  const gaps: SideGap[] = [];
  const disagreements = tableSets(tables).flatMap((own) => {
    const set = setOf(own, context.sheetOf);
    return claims(set).flatMap((claim) => {
      const outcome = judgeIn(set, claim, context);
      if (outcome?.kind === "gap") gaps.push({ ...outcome, sheet: outcome.sheet ?? sheetBeside(set, claim) });
      return outcome?.kind === "disagreement" ? [outcome] : [];
    });
  });
  reportGaps(context, gaps);
  return disagreements;
}

function setOf(own: readonly AmountTable[], sheetOf: WorkbookContext["sheetOf"]): TieSet {
  const tables = (specId: string): readonly AmountTable[] => own.filter(({ spec }) => spec.id === specId);
  return {
    tables,
    prints: (specId, section, column) => tables(specId).some(({ sections }) => sections.some(({ spec, columns }) => spec.key === section && columns.has(column))),
    hasLine: (specId, line) => tables(specId).some(({ sections }) => sections.some(({ rows }) => rows.some(({ key }) => key === line))),
    holds: (claim) => choicesOf({ tables }, claim).some((choice) => judgeClaim(claim, choiceOf(choice, sheetOf)) === undefined),
  };
}

/** In tables that stand several times and cannot be told apart, a claim holds when it holds in whichever is meant. */
function judgeIn(set: TieSet, claim: TieClaim, { sheetOf }: WorkbookContext): Disagreement | SideGap | undefined {
  const choices = choicesOf(set, claim);
  const [only, ...others] = choices;
  if (only === undefined) return severalTables(set, claim);
  const judge = (tables: ReadonlyMap<string, AmountTable>): Disagreement | SideGap | undefined => judgeClaim(claim, choiceOf(tables, sheetOf));
  if (others.length === 0) return judge(only);
  return choices.some((choice) => judge(choice) !== undefined) ? severalTables(set, claim) : undefined;
}

/** The tables of a choice, one a spec. */
export function choiceOf(tables: ReadonlyMap<string, AmountTable>, sheetOf: WorkbookContext["sheetOf"]): Choice {
  return { table: (specId) => tables.get(specId), nameOf: nameOfSpec, sheetOf };
}

/** Every way to take one table of each spec; none when there are too many. */
function choicesOf({ tables }: Pick<TieSet, "tables">, claim: TieClaim): readonly ReadonlyMap<string, AmountTable>[] {
  let choices: readonly ReadonlyMap<string, AmountTable>[] = [new Map()];
  for (const id of specsOf(claim)) {
    const own = tables(id);
    if (own.length * choices.length > MOST_CHOICES) return [];
    if (own.length > 0) choices = choices.flatMap((choice) => own.map((table) => new Map([...choice, [id, table] as const])));
  }
  return choices;
}

function severalTables({ tables }: TieSet, claim: TieClaim): SideGap {
  const several = specsOf(claim).map(tables).find((own) => own.length > 1) ?? [];
  return { kind: "gap", reasonId: "several-tables", text: several.map(tableName).join("\n"), sheet: several[0]?.sheet ?? null };
}

/** A missing table is said of the sheet that it would be compared with. */
function sheetBeside({ tables }: TieSet, claim: TieClaim): string | null {
  return specsOf(claim).flatMap(tables)[0]?.sheet ?? null;
}

function specsOf({ left, right }: TieClaim): readonly string[] {
  return [...new Set([...left, ...right].flat().map(({ table }) => table))];
}

/** What a table is called that is not there. */
export function nameOfSpec(specId: string): string {
  const spec = specOf(specId);
  return spec === undefined ? specId : "title" in spec ? spec.title[0] : specId;
}

/** Says each reason once a sheet, with all that it is about. */
export function reportGaps({ notChecked }: Pick<WorkbookContext, "notChecked">, gaps: readonly SideGap[]): void {
  const groups = new Map<string, SideGap[]>();
  for (const gap of gaps) {
    const key = `${gap.reasonId}\n${gap.sheet ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), gap]);
  }
  for (const group of groups.values()) {
    const [first] = group;
    const texts = [...new Set(group.flatMap(({ text }) => text.split("\n")))].join("\n");
    if (first !== undefined) sayGap(notChecked, first, texts);
  }
}

function sayGap(notChecked: WorkbookContext["notChecked"], { reasonId, sheet }: SideGap, texts: string): void {
  switch (reasonId) {
    case "table-missing":
    case "unit-unknown":
    case "several-tables":
      notChecked(sheet, reasonId, { tables: texts });
      break;
    case "column-missing":
      notChecked(sheet, reasonId, { columns: texts });
      break;
    case "row-missing":
      notChecked(sheet, reasonId, { rows: texts });
      break;
    default:
      notChecked(sheet, reasonId, { cells: texts });
  }
}
