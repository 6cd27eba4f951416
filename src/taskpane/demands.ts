import type { FirstLevelSpec, MandatoryTargets } from "../domain/spec";

/** What is asked of a second level: an indicator, one of it or of those marked alike beside it, or nothing. */
export type Demand = MandatoryTargets["need"] | "none";

/** What is asked of each second level, by its key. */
export type Demands = ReadonlyMap<string, Demand>;

/** What sets ask of the second levels of a form. */
export function demandsOf(levels: readonly FirstLevelSpec[], sets: readonly MandatoryTargets[]): Demands {
  return new Map(levels.flatMap(({ key: first, second }) => second.map(({ key }) => {
    const set = sets.find((candidate) => candidate.first === first && candidate.second.includes(key));
    return [key, set === undefined ? "none" : second.length === 1 ? "all" : set.need] as const;
  })));
}

/** The sets that ask for this. The only second level of a first one is any of one, so that an unusual wording of it counts. */
export function setsOf(levels: readonly FirstLevelSpec[], demands: Demands): readonly MandatoryTargets[] {
  return levels.flatMap(({ key: first, second }) => (["all", "any"] as const).flatMap((need): readonly MandatoryTargets[] => {
    const asked = second.filter(({ key }) => demands.get(key) === need).map(({ key }) => key);
    return asked.length === 0 ? [] : [{ first, second: asked, need: second.length === 1 ? "any" : need }];
  }));
}

/** Whether the same is asked of every second level. */
export function isSameDemand(one: Demands, other: Demands): boolean {
  return [...one].every(([key, demand]) => other.get(key) === demand);
}
