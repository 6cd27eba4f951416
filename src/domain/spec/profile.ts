/**
 * 口径: what a place and year ask for, as data. What no full text confirms says so in `confirmed` and `source`.
 */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Whether the source is a document that was read in full. */
  readonly confirmed: boolean;
  /** Budget years of the source. */
  readonly years: { readonly from: number; readonly to: number };
  /** Spec ids of a whole disclosure, in its order. */
  readonly requiredTables: readonly string[];
  /** `TargetVariantSpec.id` that is laid out. */
  readonly targetVariant: string;
  /** Sets of second levels of which at least one indicator row each must exist. */
  readonly mandatoryTargets: readonly MandatoryTargets[];
  /** Decimals of a written execution rate in percent, e.g. 2 -> 60.70 %. */
  readonly rateDecimals: number;
  /** Decimals of amounts, by the unit they are printed in. */
  readonly amountDecimals: number;
  readonly thresholds: {
    /** Below this share of the budget an execution asks for a reason, e.g. 0.9. */
    readonly executionRate: number;
  };
  /** Points of the blocks of a 项目支出绩效自评表; they add up to 100. */
  readonly scoreWeights: { readonly output: number; readonly benefit: number; readonly satisfaction: number; readonly execution: number };
  /** Lowest total score of 优, 良 and 中; what is below 中 is 差. */
  readonly grades: { readonly excellent: number; readonly good: number; readonly fair: number };
}

export interface MandatoryTargets {
  /** Key of a first level. */
  readonly first: string;
  /** Keys of second levels; `any`: one of them suffices, `all`: each of them. */
  readonly second: readonly string[];
  readonly need: "all" | "any";
}
