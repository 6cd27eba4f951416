import type { CellRef } from "../../grid";
import { parseValue } from "../../indicator";
import type { IndicatorValue } from "../../indicator";
import type { IndicatorRow, TargetTable } from "../../recognition/recognised";
import { rememberedOf } from "../../text";
import type { RuleContext, WorkbookContext } from "../../validation";
import { addressList, oneLine, places } from "../cells/cell-list";
import { headingOf, indicatorName, isUnfilled } from "./indicators";

/** An indicator with what its value means. */
export interface ReadIndicator {
  readonly table: TargetTable;
  readonly row: IndicatorRow;
  /** The cell of its value, or of the value's number. */
  readonly at: CellRef;
  /** For a message. */
  readonly name: string;
  /** The value as it is written, for a message. */
  readonly text: string;
  readonly value: IndicatorValue;
}

type TargetContext = Pick<RuleContext<TargetTable>, "table" | "notChecked">;

/** The indicators that have a value; says so where a form is not begun or has no column of values. */
export function readIndicators({ table, notChecked }: TargetContext): readonly ReadIndicator[] {
  if (isUnfilled(table)) {
    notChecked("not-filled", {});
    return [];
  }
  if (!table.columns.has("value")) notChecked("column-missing", { columns: headingOf(table, "value") });
  return valuesOf(table);
}

/** The indicators that have a value; none where the form has no column of values. Most rules on targets ask for them. */
export const valuesOf: (table: TargetTable) => readonly ReadIndicator[] = rememberedOf((table) => {
  const column = table.columns.get("value");
  if (column === undefined) return [];
  return table.indicators.filter(({ value }) => value !== "").map((row) => ({
    table,
    row,
    at: { row: row.row, column: row.valueColumns.includes(column) ? column : row.valueColumns[0] ?? column },
    name: indicatorName(table, row),
    text: oneLine(row.value),
    value: parseValue(row.value, { dated: row.second === "timeliness" }),
  }));
});

/** A table of a workbook as a rule for single tables sees it. */
export function inTable(context: Pick<WorkbookContext, "notChecked">, table: TargetTable): TargetContext {
  return {
    table,
    notChecked: (reasonId, data) => {
      context.notChecked(table.sheet, reasonId, data);
    },
  };
}

/** Values of one table with the same objection, as one finding: where it stands, and how many, which and where they are. */
export interface Grouped {
  readonly at: CellRef;
  readonly related: ReturnType<typeof places>;
  readonly data: { readonly count: string; readonly values: string; readonly cells: string };
}

/** Undefined when there are none. */
export function groupOf(sheet: string, found: readonly Pick<ReadIndicator, "at" | "text">[]): Grouped | undefined {
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const values = [...new Set(found.map(({ text }) => text))].join("\n");
  return { at: first.at, related: places(sheet, others.map(({ at }) => at)), data: { count: String(found.length), values, cells: addressList(found.map(({ at }) => at)) } };
}
