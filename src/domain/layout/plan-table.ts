import type { SheetPlan } from "../edits";
import { err, ok, type Result } from "../result";
import type { TableSpec, TargetTableSpec } from "../spec";
import { amountSheet } from "./amount-sheet";
import type { LayoutOptions, LayoutRefusal } from "./options";
import { targetSheet } from "./target-sheet";

const YEARS = { first: 1990, last: 2100 } as const;

/**
 * One standard table as a new sheet: headings, department, year and unit filled in, sums and identities as formulas,
 * formats and print set-up. Blank otherwise. Nothing of the workbook is touched; the name is one that no sheet has.
 */
export function planTable(spec: TableSpec, options: LayoutOptions): Result<SheetPlan, LayoutRefusal> {
  const refusal = refusalOf(options);
  if (refusal !== undefined) return err(refusal);
  return spec.shape === "amounts" ? ok(amountSheet(spec, options)) : planTargets(spec, options);
}

/** Several tables, each in a sheet of its own; all or none. */
export function planTables(specs: readonly TableSpec[], options: LayoutOptions): Result<readonly SheetPlan[], LayoutRefusal> {
  const plans: SheetPlan[] = [];
  for (const spec of specs) {
    const plan = planTable(spec, { ...options, sheetNames: [...options.sheetNames, ...plans.map(({ name }) => name)] });
    if (!plan.ok) return plan;
    plans.push(plan.value);
  }
  return ok(plans);
}

function refusalOf({ department, year }: LayoutOptions): LayoutRefusal | undefined {
  if (department.name.trim() === "") return { kind: "no-department" };
  const possible = Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;
  return possible ? undefined : { kind: "impossible-year", year };
}

function planTargets(spec: TargetTableSpec, options: LayoutOptions): Result<SheetPlan, LayoutRefusal> {
  const wanted = options.targetVariant ?? options.profile.targetVariant;
  const variant = spec.variants.find(({ id }) => id === wanted);
  return variant === undefined ? err({ kind: "unknown-variant", variant: wanted }) : ok(targetSheet(spec, variant, options));
}
