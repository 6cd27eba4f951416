import type { ProjectIndicator } from "../projects";
import type { FirstLevelSpec, SecondLevelSpec, TargetTableSpec, TargetVariantSpec } from "../spec";

/** A row of indicators to be laid out. */
export interface TargetRow {
  readonly label: string;
  /** Absent where the row is to be filled in. */
  readonly indicator?: ProjectIndicator;
}

/** The rows below one first level. */
export interface TargetLevel {
  readonly label: string;
  readonly rows: readonly TargetRow[];
}

interface Home {
  readonly level: FirstLevelSpec;
  readonly second: SecondLevelSpec;
}

/**
 * The rows of a form: the indicators under their second levels, a blank row where there is none. An indicator whose
 * level the form does not have is not lost: costs go where the form has costs, others bring their second level with
 * them.
 */
export function targetLevels(spec: TargetTableSpec, { levels }: TargetVariantSpec, indicators: readonly ProjectIndicator[]): readonly TargetLevel[] {
  const homes = indicators.map((indicator) => ({ indicator, home: homeOf(spec, levels, indicator) }));
  return levels.map((level) => {
    const own = homes.filter(({ home }) => home.level === level);
    const foreign = [...new Set(own.map(({ home }) => home.second))].filter((second) => !level.second.includes(second));
    const rows = [...level.second, ...foreign].flatMap((second): readonly TargetRow[] => {
      const found = own.filter(({ home }) => home.second === second);
      return found.length === 0 ? [{ label: second.labels[0] }] : found.map(({ indicator }) => ({ label: second.labels[0], indicator }));
    });
    return { label: level.labels[0], rows };
  });
}

function homeOf(spec: TargetTableSpec, levels: readonly FirstLevelSpec[], { first, second }: ProjectIndicator): Home {
  const all = homesOf(levels);
  const last = all.at(-1);
  if (last === undefined) throw new Error("a form without levels of indicators");
  const level = levels.find(({ key }) => key === first);
  const elsewhere = homesOf(spec.variants.flatMap((variant) => variant.levels)).find((home) => home.level.key === first && home.second.key === second);
  return all.find((home) => home.level.key === first && home.second.key === second)
    ?? all.find((home) => home.second.key === first)
    ?? all.find((home) => home.level.key === second)
    ?? (level === undefined ? undefined : elsewhere === undefined ? all.filter((home) => home.level === level).at(-1) : { level, second: elsewhere.second })
    ?? last;
}

function homesOf(levels: readonly FirstLevelSpec[]): readonly Home[] {
  return levels.flatMap((level) => level.second.map((second) => ({ level, second })));
}
