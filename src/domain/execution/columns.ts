import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";

/** Where an execution table keeps what a rate is made of; sheet columns, 0-based. */
export interface ExecutionColumns {
  readonly section: TableSection;
  /** Columns with a budget; of two that are given in a row the first counts. */
  readonly budgets: readonly [number, ...number[]];
  /** What the 调整预算数 is made of, where the table states the changes. */
  readonly adjustment: Adjustment | undefined;
  readonly executed: number;
  readonly rate: number;
  /** 未执行数: budget less executed. */
  readonly remainder: number | undefined;
  /** Where the name of a unit stands, or of the row when the table has no units. */
  readonly label: number;
  /** All columns whose figures add up. */
  readonly amounts: readonly number[];
}

/** 调整预算 = 年初 + 调增 − 调减; a column that the table lacks counts as 0. */
export interface Adjustment {
  readonly initial: number;
  readonly increase: number | undefined;
  readonly decrease: number | undefined;
  /** Where the sum of it is stated, if anywhere. */
  readonly adjusted: number | undefined;
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
    const remainder = columns.get("remainder");
    const stated = spec.columns.flatMap(({ key, type }) => (type === "amount" ? (columns.get(key) ?? []) : []));
    // A table may get the column although its arrangement has none.
    const amounts = [...new Set([...stated, ...(remainder === undefined ? [] : [remainder])])];
    return { section, budgets: [budget, ...otherBudgets], adjustment: adjustmentOf(section), executed, rate, remainder, label, amounts };
  }
  return undefined;
}

function adjustmentOf({ columns }: TableSection): Adjustment | undefined {
  const [initial, increase, decrease] = ["initial", "increase", "decrease"].map((key) => columns.get(key));
  if (initial === undefined || (increase === undefined && decrease === undefined)) return undefined;
  return { initial, increase, decrease, adjusted: columns.get("adjusted") };
}

/** The rows of one unit, in the order of the sheet; `name` null when the table names no units. */
export interface UnitRows {
  readonly name: string | null;
  /** Rows whose figures add up: a row of 其中 is a part of the one above it. */
  readonly items: readonly TableRow[];
  readonly subtotal: TableRow | undefined;
  /** Further rows that say to be the unit's 小计; what they sum cannot be told. */
  readonly others: readonly TableRow[];
}

/** The table's units in the order in which they first appear; without names, the stretches between the rows of 小计. */
export function unitsOf({ rows }: TableSection): readonly UnitRows[] {
  const named = new Map<string, { items: TableRow[]; subtotals: TableRow[] }>();
  for (const row of rows) {
    if (row.group === undefined || row.kind === "total") continue;
    const unit = named.get(row.group) ?? { items: [], subtotals: [] };
    named.set(row.group, unit);
    if (row.kind === "subtotal") unit.subtotals.push(row);
    else if (!isPartOfAnother(row)) unit.items.push(row);
  }
  const units = [...named].filter(([, { items }]) => items.length > 0).map(([name, { items, subtotals: [subtotal, ...others] }]) => ({ name, items, subtotal, others }));
  return [...units, ...stretchesOf(rows.filter(({ group, kind }) => group === undefined && kind !== "total"))];
}

/** 其中：… divides the row above it, and does not count once more. */
export function isPartOfAnother({ label }: TableRow): boolean {
  return /^\s*(?:其\s*中|#)/u.test(label);
}

/** Rows that name no unit, cut at each 小计: it stands below its rows, or above them where the first row is one. */
function stretchesOf(rows: readonly TableRow[]): readonly UnitRows[] {
  const isAbove = rows[0]?.kind === "subtotal";
  const stretches: { items: TableRow[]; subtotal: TableRow | undefined }[] = [{ items: [], subtotal: undefined }];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last === undefined) continue;
    if (row.kind !== "subtotal") {
      if (!isPartOfAnother(row)) last.items.push(row);
    } else if (isAbove) stretches.push({ items: [], subtotal: row });
    else {
      last.subtotal = row;
      stretches.push({ items: [], subtotal: undefined });
    }
  }
  return stretches.filter(({ items }) => items.length > 0).map(({ items, subtotal }) => ({ name: null, items, subtotal, others: [] }));
}
