import type { IndicatorRow, TargetTable } from "../../recognition/recognised";
import type { FirstLevelSpec, Profile, TargetColumn } from "../../spec";
import { rememberedOf } from "../../text";
import { oneLine } from "../cells/cell-list";

/** Whether nothing at all is said about the indicator: a prepared line that nobody filled in. */
export function isEmptyIndicator({ name, description, value, basis }: IndicatorRow): boolean {
  return name === "" && description === "" && value === "" && basis === "";
}

/** Whether no indicator is begun: the prepared lines are as they were laid out. */
export function hasNoIndicators({ indicators }: TargetTable): boolean {
  return indicators.every(isEmptyIndicator);
}

/** A form as it was laid out: no project is named and no indicator begun, so there is nothing to judge yet. */
export function isUnfilled(table: TargetTable): boolean {
  return table.projectName === null && table.projectCode === null && hasNoIndicators(table);
}

/** What the profile demands and the table does not have. */
export interface UnmetTarget {
  /** Key of the first level. */
  readonly first: string;
  /** Keys of second levels, one of which would do. */
  readonly second: readonly string[];
}

/** 成本 below 产出, and the second levels of 成本指标 where it is a first level of its own. */
export const COST_LEVELS: ReadonlySet<string | null> = new Set(["cost", "economic-cost", "social-cost", "ecological-cost"]);

/**
 * The profile's demands without an indicator. A second level that the table's printed form does not have cannot be
 * demanded of it by itself; 成本 can, because every form has it, be it below 产出 or as a first level of its own: there
 * one of either kind suffices. Where one of several suffices, so does one of an unusual wording.
 */
export function unmetTargets(table: TargetTable, profile: Profile): readonly UnmetTarget[] {
  const { rows, seconds, unusual } = filledIn(table);
  const printed = secondLevels(formOf(table));
  return profile.mandatoryTargets.flatMap(({ first, second, need }): readonly UnmetTarget[] => {
    const unmet = need === "all" ? second.filter((key) => !seconds.has(key)).map((key) => ({ first, second: [key] })) : [{ first, second }];
    if (need === "any" && (second.some((key) => seconds.has(key)) || unusual.has(first))) return [];
    return unmet.flatMap((one) => (one.second.some((key) => printed.has(key)) ? [one] : unmetElsewhere(table, rows, one)));
  });
}

/** The lines with an indicator, the keys of their second levels, and those of the first levels with one of an unusual wording. */
const filledIn = rememberedOf(({ indicators }: TargetTable) => {
  const rows = indicators.filter((row) => !isEmptyIndicator(row));
  return { rows, seconds: new Set(rows.map(({ second }) => second)), unusual: new Set(rows.filter(({ second }) => second === null).map(({ first }) => first)) };
});

const secondLevels = rememberedOf((form: readonly FirstLevelSpec[]): ReadonlySet<string> => new Set(form.flatMap(({ second }) => second.map(({ key }) => key))));

/** A demand for 成本 at a table whose form has it elsewhere, in the words of the lines that are prepared for it there, if any. */
function unmetElsewhere(table: TargetTable, filled: readonly IndicatorRow[], unmet: UnmetTarget): readonly UnmetTarget[] {
  const isCost = ({ first, second }: IndicatorRow): boolean => COST_LEVELS.has(second) || first === "cost";
  if (!unmet.second.every((key) => COST_LEVELS.has(key)) || filled.some(isCost)) return [];
  const prepared = table.indicators.filter(isCost);
  const second = [...new Set(prepared.flatMap((row) => row.second ?? []))];
  return [{ first: prepared[0]?.first ?? unmet.first, second: second.length === 0 ? unmet.second : second }];
}

/** The second level's wording in the table's printed form, or in another that has it. */
export function secondLabel(table: TargetTable, key: string): string {
  return levelsOf(table).flatMap(({ second }) => second).find((second) => second.key === key)?.labels[0] ?? key;
}

/** The first level's wording, as `secondLabel`. */
export function firstLabel(table: TargetTable, key: string): string {
  return levelsOf(table).find((first) => first.key === key)?.labels[0] ?? key;
}

/** The second level of a row as the table words it, else as the form does. */
export function levelName(table: TargetTable, row: IndicatorRow): string {
  return row.secondText === "" && row.second !== null ? secondLabel(table, row.second) : oneLine(row.secondText);
}

/** How a message names an indicator: by its own name, else by its second level. */
export function indicatorName(table: TargetTable, row: IndicatorRow): string {
  return row.name === "" ? levelName(table, row) : oneLine(row.name);
}

/** The heading of a column in the form in which the table is printed. */
export function headingOf(table: TargetTable, column: TargetColumn): string {
  const variant = table.spec.variants.find(({ id }) => id === table.variant) ?? table.spec.variants[0];
  return variant.columns.find(({ key }) => key === column)?.headers[0] ?? column;
}

/** The levels of the form in which the table is printed. */
export function formOf(table: TargetTable): readonly FirstLevelSpec[] {
  return table.spec.variants.find(({ id }) => id === table.variant)?.levels ?? [];
}

/** The levels of the form in which the table is printed, then those of all forms. */
function levelsOf(table: TargetTable): readonly FirstLevelSpec[] {
  return [...formOf(table), ...table.spec.variants.flatMap(({ levels }) => levels)];
}
