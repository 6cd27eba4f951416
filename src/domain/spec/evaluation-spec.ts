import type { Profile } from "./profile";
import type { ColumnSpec, FirstLevelSpec, LineSpec } from "./table-spec";
import type { Texts } from "./texts";

export type MoneyColumn = "initial" | "budget" | "executed" | "points" | "rate" | "score";
export type GoalColumn = "expected" | "achieved";
export type EvaluationColumn = "first" | "second" | "name" | "target" | "achieved" | "points" | "score" | "reason";

/** A first level with the part of the profile's points that it is worth. */
export interface EvaluatedLevelSpec extends FirstLevelSpec {
  readonly weight: keyof Profile["scoreWeights"];
}

/**
 * 项目支出绩效自评表. Reckoned in it: the money total is the sum of its parts, rate = executed ÷ budget, its score = the
 * rate (at most 1) × its points, 总分 = that score and those of the indicators. Points come from the profile.
 */
export interface EvaluationTableSpec {
  readonly shape: "evaluation";
  readonly id: "self-evaluation";
  readonly version: number;
  readonly title: Texts;
  readonly source: string;
  /** Label, then the value at its right; fields with the same `line` stand side by side. */
  readonly head: readonly { readonly key: string; readonly labels: Texts; readonly line: number }[];
  readonly money: {
    /** Label at the left of all lines. */
    readonly labels: Texts;
    readonly columns: readonly ColumnSpec<MoneyColumn>[];
    /** The total first; only it has points and a score. */
    readonly lines: readonly [LineSpec, ...LineSpec[]];
  };
  readonly goals: {
    readonly labels: Texts;
    readonly columns: readonly ColumnSpec<GoalColumn>[];
  };
  readonly indicators: {
    /** Label at the left of all rows. */
    readonly labels: Texts;
    readonly columns: readonly ColumnSpec<EvaluationColumn>[];
    readonly levels: readonly EvaluatedLevelSpec[];
    /** Rows left to fill in for each second level. */
    readonly blankRows: number;
  };
  readonly totalLabels: Texts;
}
