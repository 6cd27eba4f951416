import type { IndicatorValue } from "../indicator";
import type { TargetTable } from "../recognition/recognised";
import { rememberedOf } from "../text";
import { defineWorkbookRule } from "../validation";
import { budgetYears, yearsIn, yearsNamed } from "./targets/budget-year";
import { groupOf, inTable, readIndicators } from "./targets/values";
import type { ReadIndicator } from "./targets/values";

/** Dates and periods of targets lie in the budget year. A project carried over from an earlier year is named as one. */
export const targetYear = defineWorkbookRule({
  meta: {
    id: "target-year",
    category: "targets",
    severity: "warning",
    fixable: "no",
    messages: {
      other: ["indicator", "value", "year"],
      carried: ["count", "values", "cells", "year"],
    },
  },

  reads: "all",

  *check(context) {
    const tables = context.tables.filter((table) => table.shape === "targets");
    if (tables.length === 0) context.notChecked(null, "no-table", {});
    const yearOf = budgetYears(context.tables);
    for (const table of tables) {
      const dated = datedAmong(readIndicators(inTable(context, table)));
      if (dated.length === 0) continue;
      const year = yearOf(table);
      if (year === null) {
        context.notChecked(table.sheet, "row-missing", { rows: "预算年度" });
        continue;
      }
      const outside = dated.filter(({ value }) => !isIn(year, value));
      if (outside.length > 0) yield* judged(table, outside, year);
    }
  },
});

/** Those with a year. What is known of a table stays known when another one changes. */
const datedAmong = rememberedOf((indicators: readonly ReadIndicator[]): readonly ReadIndicator[] => indicators.filter(({ value }) => spanOf(value) !== undefined));

function* judged(table: TargetTable, outside: readonly ReadIndicator[], year: number) {
  const isCarried = !namesYear(table, year);
  const earlier = outside.filter(({ value }) => isCarried && (spanOf(value)?.to ?? year) < year);
  for (const { at, name, text, value } of outside) {
    if (earlier.some((indicator) => indicator.value === value)) continue;
    yield { messageId: "other" as const, sheet: table.sheet, at, data: { indicator: name, value: text, year: String(year) } };
  }
  const group = groupOf(table.sheet, earlier);
  if (group === undefined) return;
  const { data, ...found } = group;
  yield { messageId: "carried" as const, severity: "info" as const, sheet: table.sheet, ...found, data: { ...data, year: String(year) } };
}

/** Whether the project's name or its indicators speak of the budget year: then it is one of that year. */
function namesYear(table: TargetTable, year: number): boolean {
  return [...yearsNamed(table), ...yearsIn(table.projectName?.value ?? "")].includes(year) || (table.projectName?.value ?? "").startsWith(String(year));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The years that a date or period names; undefined where it names none. */
function spanOf(value: IndicatorValue): Span | undefined {
  if (value.kind === "date") return value.year === null ? undefined : { from: value.year, to: value.year };
  if (value.kind !== "period") return undefined;
  const [from, to] = [value.from.year, value.to.year];
  return from === null || to === null ? undefined : { from, to };
}

function isIn(year: number, value: IndicatorValue): boolean {
  const span = spanOf(value);
  return span === undefined || (span.from <= year && year <= span.to);
}
