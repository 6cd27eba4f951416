import type { Place, RuleContext, RuleFinding } from "../../validation";
import type { AmountTable } from "../../recognition/recognised";
import { addressList, places } from "../cells/cell-list";
import { judgedSums } from "./judged-sums";
import type { SumKind } from "./sum-check";

/** The one message of the rules on sums; `cells` are the addends. */
export const SUM_MESSAGES = { mismatch: ["label", "column", "cell", "cells", "actual", "expected", "difference"] } as const;

/** What a rule on sums of this kind says about a table: differences that rounding cannot explain. */
export function* checkSums(kind: SumKind, { table, sheet, notChecked }: RuleContext<AmountTable>): Generator<RuleFinding<typeof SUM_MESSAGES>> {
  const { differences, unreadable, gaps } = judgedSums(table, sheet, kind);

  for (const { label, column, total, addends, verdict, actual, expected, difference } of differences) {
    if (verdict !== "mismatch") continue;
    const data = { label, column, cell: addressList([total]), cells: addressList(addends), actual, expected, difference };
    const related: readonly Place[] = places(sheet.name, addends);
    yield { messageId: "mismatch", at: total, data, related, actual, expected };
  }

  for (const reason of ["not-a-number", "not-calculated"] as const) {
    const cells = unreadable.filter(({ verdict }) => verdict === reason).map(({ cell }) => cell);
    if (cells.length > 0) notChecked(reason, { cells: addressList(cells) });
  }
  const missing = (reason: "column-missing" | "row-missing"): string => [...new Set(gaps.filter(({ reasonId }) => reasonId === reason).map(({ text }) => text))].join("\n");
  if (missing("column-missing") !== "") notChecked("column-missing", { columns: missing("column-missing") });
  if (missing("row-missing") !== "") notChecked("row-missing", { rows: missing("row-missing") });
}
