import type { IndicatorRow, TargetTable } from "../../recognition/recognised";
import type { FirstLevelSpec, MandatoryTargets, Profile, SecondLevelSpec } from "../../spec";

/** Whether nothing at all is said about the indicator: a prepared line that nobody filled in. */
export function isEmptyIndicator({ name, description, value, basis }: IndicatorRow): boolean {
  return [name, description, value, basis].every((text) => text === "");
}

/** What the profile demands and the table does not have. */
export interface UnmetTarget {
  /** Key of the first level. */
  readonly first: string;
  /** Keys of second levels, one of which would do. */
  readonly second: readonly string[];
}

/**
 * The profile's demands without an indicator. A second level that the table's printed form does not have (成本 under
 * 产出, where 成本指标 is a first level of its own) cannot be demanded of it.
 */
export function unmetTargets(table: TargetTable, profile: Profile): readonly UnmetTarget[] {
  const filled = new Set(table.indicators.filter((row) => !isEmptyIndicator(row)).map(({ second }) => second));
  const printed = new Set(levelsOf(table).flatMap(({ second }) => second.map(({ key }) => key)));
  return profile.mandatoryTargets.flatMap((demand) =>
    alternatives(demand)
      .map((second) => ({ first: demand.first, second: second.filter((key) => printed.has(key)) }))
      .filter(({ second }) => second.length > 0 && !second.some((key) => filled.has(key))),
  );
}

function alternatives({ need, second }: MandatoryTargets): readonly (readonly string[])[] {
  return need === "any" ? [second] : second.map((key) => [key]);
}

/** The levels of the form in which the table is printed. */
export function levelsOf(table: TargetTable): readonly FirstLevelSpec[] {
  return table.spec.variants.find(({ id }) => id === table.variant)?.levels ?? [];
}

/** The second level's wording in the table's printed form; the key where the form does not have it. */
export function secondLabel(table: TargetTable, key: string): string {
  const all: readonly SecondLevelSpec[] = levelsOf(table).flatMap(({ second }) => second);
  return all.find((second) => second.key === key)?.labels[0] ?? key;
}

/** The first level's wording, as `secondLabel`. */
export function firstLabel(table: TargetTable, key: string): string {
  return levelsOf(table).find((first) => first.key === key)?.labels[0] ?? key;
}
