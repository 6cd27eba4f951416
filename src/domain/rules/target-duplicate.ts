import { foldText, rememberedOf } from "../text";
import type { IndicatorRow, TargetTable } from "../recognition/recognised";
import { defineWorkbookRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { headOf, tableName } from "./cells/table-name";
import { indicatorName, isEmptyIndicator, isUnfilled } from "./targets/indicators";

/** No indicator stands twice in a table, and no project has the indicators of another. */
export const targetDuplicate = defineWorkbookRule({
  meta: {
    id: "target-duplicate",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      twice: ["indicator", "cells"],
      copied: ["table", "other", "count", "of"],
    },
  },

  reads: ["performance-target"],

  *ofTargets({ table, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    const column = table.columns.get("name") ?? table.area.left;
    for (const [first, ...others] of groupsOf(table)) {
      if (first === undefined) continue;
      const [own, ...again] = [first, ...others].map(({ row }) => ({ row, column }));
      if (own === undefined) continue;
      yield { messageId: "twice", at: own, data: { indicator: indicatorName(table, first), cells: addressList([own, ...again]) }, related: places(table.sheet, again) };
    }
  },

  *check({ tables }) {
    const filled = tables.filter((table) => table.shape === "targets").filter((table) => !isUnfilled(table));
    for (const { table, other, count, of } of copies(filled)) {
      const data = { table: tableName(table), other: tableName(other), count: String(count), of: String(of) };
      yield { messageId: "copied", severity: "info", sheet: table.sheet, at: headOf(table), data, related: places(other.sheet, [headOf(other)]) };
    }
  },
});

/** Two of the same level with one name are two indicators when their descriptions differ. */
function identityOf(row: IndicatorRow): string {
  return `${foldText(row.second ?? row.secondText)}\n${foldText(row.name)}\n${foldText(row.description)}`;
}

/** Indicators that stand more than once. */
function groupsOf({ indicators }: TargetTable): readonly (readonly IndicatorRow[])[] {
  const named = indicators.filter((row) => row.name !== "");
  if (new Set(named.map(({ name }) => foldText(name))).size === named.length) return [];
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of named) {
    const key = identityOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Fewer may be alike by chance: one programme's projects share a few indicators. */
const FEWEST_COPIED = 4;

interface Copy {
  readonly table: TargetTable;
  readonly other: TargetTable;
  readonly count: number;
  readonly of: number;
}

/** Tables that have all indicators of an earlier table, or all but one; each is told of the first that it resembles. */
function copies(tables: readonly TargetTable[]): readonly Copy[] {
  const known = new Map<string, number[]>();
  return tables.flatMap((table, index) => {
    const rows = outlineOf(table);
    const earlier = new Set<number>();
    for (const row of rows) known.get(row)?.forEach((other) => earlier.add(other));
    for (const row of rarest(rows, known)) {
      const before = known.get(row);
      if (before === undefined) known.set(row, [index]);
      else before.push(index);
    }
    return firstCopied(table, [...earlier].sort((a, b) => a - b).flatMap((other) => tables[other] ?? []));
  });
}

/** Two of the rows, those that the fewest are known by: a copy lacks one row of its original at most, so it has one of the two. */
function rarest(rows: readonly string[], known: ReadonlyMap<string, readonly number[]>): readonly string[] {
  let [first, second]: (string | undefined)[] = [];
  let [fewest, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const row of rows) {
    const count = known.get(row)?.length ?? 0;
    if (count < fewest) [first, second, fewest, more] = [row, first, count, fewest];
    else if (count < more) [second, more] = [row, count];
  }
  return [first, second].flatMap((row) => row ?? []);
}

/** The first of these tables that it is a copy of, or none. */
function firstCopied(table: TargetTable, others: readonly TargetTable[]): readonly Copy[] {
  for (const other of others) {
    const copy = copyOf(table, other);
    if (copy !== undefined) return [copy];
  }
  return [];
}

function copyOf(table: TargetTable, other: TargetTable): Copy | undefined {
  const [rows, others] = [contentsOf(table), contentsOf(other)];
  const count = rows.size - missingFrom(others, rows);
  const isCopy = count >= FEWEST_COPIED && count >= Math.max(rows.size, others.size) - 1;
  return isCopy ? { table, other, count, of: rows.size } : undefined;
}

const contentsOf = rememberedOf((table: TargetTable): ReadonlySet<string> => new Set(filledRows(table).map((row) => `${identityOf(row)}\n${foldText(row.value)}`)));

/** As much of each indicator as leads to the tables that have it. */
const outlineOf = rememberedOf((table: TargetTable): readonly string[] => [...new Set(filledRows(table).map(({ name, value }) => `${foldText(name)}\n${foldText(value)}`))]);

function filledRows({ indicators }: TargetTable): readonly IndicatorRow[] {
  return indicators.filter((row) => !isEmptyIndicator(row));
}

/** How many are not among the others; no further than to the second, because then it is no copy. */
function missingFrom(others: ReadonlySet<string>, rows: ReadonlySet<string>): number {
  if (Math.abs(others.size - rows.size) > 1) return rows.size;
  let missing = 0;
  for (const row of rows) {
    if (others.has(row)) continue;
    missing += 1;
    if (missing > 1) return rows.size;
  }
  return missing;
}
