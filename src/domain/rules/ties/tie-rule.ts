import { defineWorkbookRule } from "../../validation";
import type { Place, Severity, WorkbookFinding, WorkbookRule } from "../../validation";
import { addressList } from "../cells/cell-list";
import { judgedTies } from "./judged-ties";
import type { Claims } from "./judged-ties";
import { isAbsent } from "./judge-claim";
import type { Disagreement } from "./judge-claim";
import type { Side } from "./side";

const FACTS = ["table", "row", "column", "cells", "actual", "unit", "otherTable", "otherRow", "otherColumn", "otherCells", "expected", "difference"] as const;
const ABSENT = ["table", "row", "column", "cells", "actual", "unit", "otherTable", "otherRow"] as const;

/** Messages of a tie: two figures differ, or one table has nothing of what the other states. */
export const TIE_MESSAGES = { mismatch: FACTS, absent: ABSENT } as const;
/** Messages of a tie between a whole and its parts. */
export const PART_MESSAGES = { less: FACTS, absent: ABSENT } as const;

interface TieDeclaration<I extends string> {
  readonly id: I;
  readonly severity: Severity;
  /** Spec ids of the tables. */
  readonly reads: readonly string[];
  readonly claims: Claims;
}

/** Declares a rule that holds figures of several tables against each other. */
export function defineTie<const I extends string>({ id, severity, reads, claims }: TieDeclaration<I>): WorkbookRule<typeof TIE_MESSAGES, I> {
  return defineWorkbookRule({
    meta: { id, category: "ties", severity, fixable: "no", messages: TIE_MESSAGES },
    reads,
    *check(context) {
      const found = judgedTies(context, claims);
      for (const one of found.filter(areBothThere)) yield { messageId: "mismatch", ...comparison(one) };
      yield* absences(found);
    },
  });
}

/** Declares a rule that holds a whole in one table against its parts in others. */
export function definePartTie<const I extends string>({ id, severity, reads, claims }: TieDeclaration<I>): WorkbookRule<typeof PART_MESSAGES, I> {
  return defineWorkbookRule({
    meta: { id, category: "ties", severity, fixable: "no", messages: PART_MESSAGES },
    reads,
    *check(context) {
      const found = judgedTies(context, claims);
      for (const one of found.filter(areBothThere)) yield { messageId: "less", ...comparison(one) };
      yield* absences(found);
    },
  });
}

type Found<M extends string> = Extract<WorkbookFinding<typeof TIE_MESSAGES>, { messageId: M }> & { readonly related: readonly Place[] };

/** Facts of two figures that were compared, at the left one's first cell. */
export function comparison({ left, right, unit, actual, expected, difference }: Disagreement): Omit<Found<"mismatch">, "messageId"> {
  const [other, own] = [factsOf(right), factsOf(left)];
  const data = { ...own, actual, unit, otherTable: other.table, otherRow: other.row, otherColumn: other.column, otherCells: other.cells, expected, difference };
  return { ...placed(left, right), data, actual, expected };
}

/** Whether both figures stand in cells. */
export function areBothThere({ left, right }: Disagreement): boolean {
  return !isAbsent(left) && !isAbsent(right);
}

/** Figures whose counterparts do not stand anywhere; one finding for all that one table lacks of another. */
export function* absences(found: readonly Disagreement[]): Generator<Found<"absent">> {
  const groups = new Map<string, Found<"absent">[]>();
  for (const one of found.filter((other) => !areBothThere(other)).map(absence)) {
    const key = [one.sheet, one.data.table, one.data.otherTable].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const [first, ...others] = group.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
    if (first !== undefined) yield others.length === 0 ? first : together(first, others);
  }
}

function absence({ left, right, unit, actual, expected }: Disagreement): Found<"absent"> {
  const [own, other, figure] = isAbsent(left) ? [right, left, expected] : [left, right, actual];
  const { table: otherTable, row: otherRow } = factsOf(other);
  return { messageId: "absent", ...placed(own, other), data: { ...factsOf(own), actual: figure, unit, otherTable, otherRow }, actual, expected };
}

function together(first: Found<"absent">, others: readonly Found<"absent">[]): Found<"absent"> {
  const all = [first, ...others];
  const { sheet, at, data: { table, unit, otherTable } } = first;
  const linesOf = (key: "row" | "cells" | "actual"): string => all.map(({ data }) => data[key]).join("\n");
  const each = (key: "column" | "otherRow"): string => [...new Set(all.map(({ data }) => data[key]))].join("\n");
  const data = { table, row: linesOf("row"), column: each("column"), cells: linesOf("cells"), actual: linesOf("actual"), unit, otherTable, otherRow: each("otherRow") };
  return { messageId: "absent", sheet, at, data, related: all.flatMap((one) => [...(one === first ? [] : [{ sheet: one.sheet, at: one.at }]), ...one.related]) };
}

function factsOf({ figures, tables, rows, columns }: Side): Readonly<Record<"table" | "row" | "column" | "cells", string>> {
  const bySheet = new Map(figures.map(({ place }) => [place.sheet, figures.filter((one) => one.place.sheet === place.sheet).map((one) => one.place.at)]));
  const cells = [...bySheet].map(([sheet, at]) => addressList(at, sheet));
  return { table: tables.join("\n"), row: rows.join("\n"), column: columns.join("\n"), cells: cells.join("\n") };
}

/** The finding stands at the first figure; all others are related. */
function placed(own: Side, other: Side): Pick<Found<"mismatch">, "sheet" | "at" | "related"> {
  const [first, ...others] = [...own.figures, ...other.figures].map(({ place }) => place);
  if (first === undefined) throw new Error("A disagreement without any cell");
  return { ...first, related: others };
}
