import { defaultProfile } from "../../src/domain/catalogue";
import type { CellContent, SheetPlan } from "../../src/domain/edits";
import { fromA1 } from "../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../src/domain/layout";
import type { TableSpec } from "../../src/domain/spec";

/** A department of 2026 in 万元, in a workbook with one sheet. */
export const LAYOUT: LayoutOptions = {
  department: { code: "731", name: "张家口市科学技术协会" },
  year: 2026,
  unit: "万元",
  profile: defaultProfile,
  sheetNames: ["Sheet1"],
};

/** The laid-out tables; what should have been laid out and was refused is an error of the test. */
export function laidOut(specs: readonly TableSpec[], options: Partial<LayoutOptions> = {}): readonly SheetPlan[] {
  const plans = planTables(specs, { ...LAYOUT, ...options });
  if (!plans.ok) throw new Error(plans.error.kind);
  return plans.value;
}

/** The first of the laid-out tables. */
export function laidOutTable(spec: TableSpec, options: Partial<LayoutOptions> = {}): SheetPlan {
  const [plan] = laidOut([spec], options);
  if (plan === undefined) throw new Error("nothing laid out");
  return plan;
}

/** What a plan puts into a cell; undefined outside of it. */
export function contentAt({ contents, origin }: SheetPlan, address: string): CellContent | undefined {
  const cell = fromA1(address);
  return cell && contents[cell.row - origin.row]?.[cell.column - origin.column];
}

/** The formula that a plan puts into a cell, if it does. */
export function formulaIn(plan: SheetPlan, address: string): string | undefined {
  const content = contentAt(plan, address);
  return typeof content === "object" && content !== null ? content.formula : undefined;
}
