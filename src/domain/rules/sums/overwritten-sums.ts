import { formulaAt, valueAt } from "../../grid";
import type { Sheet } from "../../grid";
import { parseAmount } from "../../amount";
import type { AmountTable } from "../../recognition/recognised";
import { hierarchySums } from "./hierarchy-sums";
import { listSums } from "./list-sums";
import { rowSums } from "./row-sums";
import { perSection } from "./sum-check";
import type { SumCheck } from "./sum-check";

/** So many neighbours with formulas make a habit of it. */
const FEWEST_FORMULAS = 2;

/**
 * Sums that are typed where most of their like are formulas: the other totals of the same row or of the same column. Each
 * cell once, from top to bottom.
 */
export function overwrittenSums(table: AmountTable, sheet: Sheet): readonly SumCheck[] {
  if (sheet.formulas.size === 0) return [];
  const checks = [rowSums, hierarchySums, listSums].flatMap((family) => perSection(table, family).checks);
  const roles = new Map<string, Role>();
  for (const check of checks) for (const key of rolesOf(check)) count(roles, key, check, sheet);

  const found = new Map<string, SumCheck>();
  for (const check of checks) {
    const { row, column } = check.total;
    const key = `${String(row)},${String(column)}`;
    if (!found.has(key) && isConstant(check, sheet) && rolesOf(check).some((role) => isHabit(roles.get(role)))) found.set(key, check);
  }
  return [...found.values()].sort((a, b) => a.total.row - b.total.row || a.total.column - b.total.column);
}

interface Role {
  formulas: number;
  constants: number;
}

/**
 * Sums across are alike down their column; sums down are alike in their row and in their column, and the few totals of
 * fixed rows all are.
 */
function rolesOf({ kind, total: { row, column } }: SumCheck): readonly string[] {
  if (kind === "row") return [`across ${String(column)}`];
  return [`down, row ${String(row)}`, `down, column ${String(column)}`, ...(kind === "list" ? ["list"] : [])];
}

function count(roles: Map<string, Role>, key: string, check: SumCheck, sheet: Sheet): void {
  const role = roles.get(key) ?? { formulas: 0, constants: 0 };
  if (formulaAt(sheet, check.total.row, check.total.column) !== undefined) role.formulas += 1;
  else if (isConstant(check, sheet)) role.constants += 1;
  roles.set(key, role);
}

function isHabit(role: Role | undefined): boolean {
  return role !== undefined && role.formulas >= FEWEST_FORMULAS && role.formulas > role.constants;
}

/** A blank or dashed cell is no constant: nothing was typed over anything. */
function isConstant({ total: { row, column } }: SumCheck, sheet: Sheet): boolean {
  return formulaAt(sheet, row, column) === undefined && parseAmount(valueAt(sheet, row, column)).kind === "amount";
}
