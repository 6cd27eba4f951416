import type { CellRef } from "../../grid";
import type { AmountTable, TableRow, TableSection } from "../../recognition/recognised";
import { amountColumns } from "../cells/amount-cells";
import { oneLine } from "../cells/cell-list";

/** One claim of the sheet: the figure of `total` is the sum of the figures of `addends`. */
export interface SumCheck {
  readonly kind: SumKind;
  /** The row's label, with its code where it has one. */
  readonly label: string;
  /** The heading of the total's column. */
  readonly column: string;
  readonly total: CellRef;
  readonly addends: readonly CellRef[];
  /** Cells of rows or columns that the spec does not know (an unusual item, a mistyped code): perhaps addends, perhaps not. */
  readonly perhaps: readonly CellRef[];
}

export type SumKind = "row" | "hierarchy" | "list";

/** What an identity needs and the table lacks. */
export interface SumGap {
  readonly kind: SumKind;
  readonly reasonId: "column-missing" | "row-missing";
  readonly text: string;
}

/** The sums that one family of identities claims, and those it cannot name. */
export interface SumClaims {
  readonly checks: readonly SumCheck[];
  readonly gaps: readonly SumGap[];
}

/** How a message names a row: `2060701 机构运行`, `本年支出合计`. */
export function rowName(row: TableRow): string {
  return [row.code ?? "", oneLine(row.label)].filter((part) => part !== "").join(" ");
}

/** Rows that add up to another. */
export interface Addends {
  readonly rows: readonly TableRow[];
  /** Rows of which it is not known whether they belong to the sum. */
  readonly perhaps?: readonly TableRow[];
}

/** The same claim in every column of amounts: `total`'s figure is the sum of the figures of the addends. */
export function downwardChecks(kind: SumKind, section: TableSection, total: TableRow, { rows, perhaps = [] }: Addends): readonly SumCheck[] {
  if (rows.length === 0) return [];
  return amountColumns(section).map(({ spec, column }) => ({
    kind,
    label: rowName(total),
    column: spec.headers[0],
    total: { row: total.row, column },
    addends: rows.map(({ row }) => ({ row, column })),
    perhaps: perhaps.map(({ row }) => ({ row, column })),
  }));
}

/** Claims of all sections together. */
export function perSection(table: AmountTable, claims: (section: TableSection) => SumClaims): SumClaims {
  const all = table.sections.map(claims);
  return { checks: all.flatMap(({ checks }) => checks), gaps: all.flatMap(({ gaps }) => gaps) };
}
