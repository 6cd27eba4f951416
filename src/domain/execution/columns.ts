import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";

/** Where an execution table keeps what a rate is made of; sheet columns, 0-based. */
export interface ExecutionColumns {
  readonly section: TableSection;
  /** Columns with a budget; of two that are given in a row the first counts. */
  readonly budgets: readonly [number, ...number[]];
  readonly executed: number;
  readonly rate: number;
  /** Where the name of a unit stands, or of the row when the table has no units. */
  readonly label: number;
  /** All columns whose figures add up. */
  readonly amounts: readonly number[];
}

/** 调整预算数 is what was to be spent; where a table or a row has only the first budget, that. */
const BUDGETS = ["adjusted", "initial"] as const;

/** The columns of a table of execution; undefined when it has no budget, no executed figures or no rate column. */
export function executionColumns(table: AmountTable): ExecutionColumns | undefined {
  for (const section of table.sections) {
    const { columns, spec } = section;
    const [budget, ...otherBudgets] = BUDGETS.flatMap((key) => columns.get(key) ?? []);
    const executed = columns.get("executed");
    const rate = columns.get("progress");
    const label = columns.get("unit") ?? columns.get("project");
    if (budget === undefined || executed === undefined || rate === undefined || label === undefined) continue;
    const amounts = spec.columns.flatMap(({ key, type }) => (type === "amount" ? (columns.get(key) ?? []) : []));
    return { section, budgets: [budget, ...otherBudgets], executed, rate, label, amounts };
  }
  return undefined;
}

/** The rows of one unit, in the order of the sheet; `name` null when the table names no units. */
export interface UnitRows {
  readonly name: string | null;
  readonly items: readonly TableRow[];
  readonly subtotal: TableRow | undefined;
}

/** The table's units in the order in which they first appear. */
export function unitsOf({ rows }: TableSection): readonly UnitRows[] {
  const names = [...new Set(rows.filter(({ kind }) => kind === "item").map(({ group }) => group ?? null))];
  return names.map((name) => ({
    name,
    items: rows.filter((row) => row.kind === "item" && (row.group ?? null) === name),
    subtotal: rows.find((row) => row.kind === "subtotal" && (row.group ?? null) === name),
  }));
}
