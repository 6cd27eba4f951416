/**
 * 口径: what a place and year ask for, as data. What no source confirms says so in `source`.
 */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** `TargetVariantSpec.id` that is laid out. */
  readonly targetVariant: string;
  /** Sets of second levels of which at least one indicator row each must exist. */
  readonly mandatoryTargets: readonly MandatoryTargets[];
  /** Decimals of a written execution rate in percent, e.g. 2 -> 60.70 %. */
  readonly rateDecimals: number;
}

export interface MandatoryTargets {
  /** Key of a first level. */
  readonly first: string;
  /** Keys of second levels; `any`: one of them suffices, `all`: each of them. */
  readonly second: readonly string[];
  readonly need: "all" | "any";
}
