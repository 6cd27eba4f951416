import { compare, parseAmount, ZERO } from "../amount";
import { valueAt, type Sheet } from "../grid";
import type { TableRow } from "../recognition/recognised";
import { foldText } from "../text";
import type { ExecutionColumns } from "./columns";
import type { RateNotice } from "./rate-plan";

/** What is unusual in the rows of projects. */
export function noticesOf(columns: ExecutionColumns, sheet: Sheet): readonly RateNotice[] {
  const items = columns.section.rows.filter(({ kind }) => kind === "item");
  const negative = items.filter(({ row }) => {
    const value = valueAt(sheet, row, columns.executed);
    if (typeof value === "number") return value < 0;
    const executed = parseAmount(value);
    return executed.kind === "amount" && compare(executed.value, ZERO) === -1;
  });
  const name = columns.section.columns.get("project") ?? columns.label;
  const keyOf = ({ label, group }: TableRow): string => `${foldText(group ?? "")}\n${foldText(label)}`;
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const doubled = items.filter((item) => item.label !== "" && (counts.get(keyOf(item)) ?? 0) > 1);
  const notices: RateNotice[] = [
    { kind: "negative-executed", cells: negative.map(({ row }) => ({ row, column: columns.executed })) },
    { kind: "duplicate", cells: doubled.map(({ row }) => ({ row, column: name })) },
  ];
  return notices.filter(({ cells }) => cells.length > 0);
}
