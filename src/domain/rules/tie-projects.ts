import { convertUnit, decimalsOf, parseAmount, ZERO } from "../amount";
import type { ParsedAmount } from "../amount";
import { valueAt } from "../grid";
import type { CellRef } from "../grid";
import type { TargetTable } from "../recognition/recognised";
import { defineWorkbookRule } from "../validation";
import type { WorkbookContext } from "../validation";
import { addressList } from "./cells/cell-list";
import type { ReadFigure } from "./sums/figures";
import { T3, totalOf } from "./ties/claim";
import { judgeSides } from "./ties/judge-claim";
import { choiceOf, nameOfSpec, reportGaps } from "./ties/judged-ties";
import { sidesOf, tableName } from "./ties/side";
import type { Side, SideGap } from "./ties/side";
import { comparison } from "./ties/tie-rule";

/** 预算数 of all 项目绩效目标表 together and 项目支出 of the 支出总表; said, because many places publish only some projects. */
export const tieProjects = defineWorkbookRule({
  meta: {
    id: "tie-projects",
    category: "ties",
    severity: "info",
    fixable: "no",
    messages: { differs: ["count", "cells", "actual", "unit", "otherTable", "otherRow", "otherColumn", "otherCells", "expected", "difference"] },
  },

  reads: [T3, "performance-target"],

  *check(context) {
    const budgets = context.tables.flatMap((table) => (table.shape === "targets" ? budgetOf(table) : []));
    if (budgets.length === 0) {
      context.notChecked(null, "no-table", {});
      return;
    }

    const outcome = judgeSides([sumOf(budgets, context)], [projectsOf(context)], "equal");
    if (outcome === undefined) return;
    if (outcome.kind === "gap") {
      reportGaps(context, [outcome]);
      return;
    }
    const { data, ...found } = comparison(outcome);
    const { cells, actual, unit, otherTable, otherRow, otherColumn, otherCells, expected, difference } = data;
    const said = { count: String(budgets.length), cells, actual, unit, otherTable, otherRow, otherColumn, otherCells, expected, difference };
    yield { messageId: "differs", ...found, data: said };
  },
});

interface Budget {
  readonly table: TargetTable;
  readonly at: CellRef;
}

function budgetOf(table: TargetTable): readonly Budget[] {
  const at = table.head.get("budget");
  return at === undefined ? [] : [{ table, at }];
}

/** 项目支出 of the one 支出总表. */
function projectsOf({ tables, sheetOf }: WorkbookContext): Side | SideGap {
  const own = tables.filter((table) => table.shape === "amounts");
  const [table, ...others] = own;
  if (others.length > 0) return { kind: "gap", reasonId: "several-tables", text: own.map(tableName).join("\n"), sheet: null };
  const missing = { kind: "gap", reasonId: "table-missing", text: nameOfSpec(T3), sheet: null } as const;
  return table === undefined ? missing : (sidesOf([totalOf(T3, "project")], choiceOf(new Map([[T3, table]]), sheetOf))[0] ?? missing);
}

function sumOf(budgets: readonly Budget[], { sheetOf }: WorkbookContext): Side | SideGap {
  const figures: Side["figures"][number][] = [];
  for (const { table, at } of budgets) {
    const parsed = parseAmount(valueAt(sheetOf(table), at.row, at.column));
    if (parsed.kind === "not-a-number" || parsed.kind === "excel-error") return { kind: "gap", reasonId: "not-a-number", text: addressList([at], table.sheet), sheet: table.sheet };
    figures.push({ kind: "figure", ...figureOf(parsed, table), place: { sheet: table.sheet, at }, table });
  }
  return { kind: "side", figures, tables: [], rows: [], columns: [] };
}

/** In the table's unit; a unit behind the figure is stronger. */
function figureOf(parsed: ParsedAmount, { unit }: TargetTable): Pick<ReadFigure, "value" | "decimals"> {
  if (parsed.kind !== "amount") return { value: ZERO, decimals: null };
  const written = parsed.fromText?.unit;
  if (written === undefined || unit === null) return { value: parsed.value, decimals: parsed.decimals };
  const value = convertUnit(parsed.value, written, unit.value);
  return { value, decimals: decimalsOf(value) };
}
