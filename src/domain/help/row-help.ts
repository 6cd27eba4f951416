import type { Checked } from "../check";
import type { CellRef, Sheet } from "../grid";
import { contains } from "../grid";
import type { IndicatorRow, RecognisedTable, TargetTable } from "../recognition/recognised";
import { rules } from "../rules";
import { budgetYears } from "../rules/targets/budget-year";
import type { Finding, Rule } from "../validation";
import { hintsFor } from "./hints";
import type { Hint } from "./hints";

/** What judges a row while it is filled in: all that is known of targets, and whether a blank was left in them. */
export const ROW_RULES: readonly Rule[] = rules.filter(({ meta }) => meta.category === "targets" || meta.id === "placeholder-left");

/** What helps with filling in one row of a target table. */
export interface RowHelp {
  readonly table: TargetTable;
  /** The sheet as it was when it was judged. */
  readonly sheet: Sheet;
  /** As recognised; blank, with the levels of the row above, where nothing stands in it yet. */
  readonly row: IndicatorRow;
  /** The year of the budget, as far as anything in the workbook tells. */
  readonly year: number | null;
  readonly hints: readonly Hint[];
  /** What the check says about cells of this row. */
  readonly findings: readonly Finding[];
}

/** Help for the row of a cell; null when it is no indicator of a recognised target table. */
export function rowHelp({ snapshot, report }: Pick<Checked, "snapshot" | "report">, sheetName: string, at: CellRef): RowHelp | null {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  const table = report.tables.find((candidate): candidate is TargetTable => isTargetTableAt(candidate, sheetName, at));
  const row = table === undefined ? undefined : rowAt(table, at.row);
  if (sheet === undefined || table === undefined || row === undefined) return null;
  const year = budgetYears(report.tables)(table);
  return { table, sheet, row, year, hints: hintsFor(table, sheet, row, year), findings: report.findings.filter((finding) => isAbout(finding, table, row)) };
}

function isTargetTableAt(table: RecognisedTable, sheet: string, at: CellRef): boolean {
  return table.shape === "targets" && table.sheet === sheet && contains(table.area, at);
}

/** A blank row between indicators goes on with the levels above it. */
function rowAt({ indicators }: TargetTable, row: number): IndicatorRow | undefined {
  const found = indicators.find((indicator) => indicator.row === row);
  if (found !== undefined) return found;
  const above = indicators.filter((indicator) => indicator.row < row).at(-1);
  const goesOn = indicators.some((indicator) => indicator.row > row);
  return above === undefined || !goesOn ? undefined : { ...above, row, name: "", description: "", value: "", valueColumns: [], basis: "", weight: "" };
}

/** Whether a finding stands in the row, or names a cell of it among others. */
function isAbout({ sheet, at, related }: Finding, table: TargetTable, { row }: IndicatorRow): boolean {
  const isHere = (place: { readonly sheet: string; readonly at: CellRef }): boolean => place.sheet === table.sheet && place.at.row === row && contains(table.area, place.at);
  return isHere({ sheet, at }) || related.some(isHere);
}
