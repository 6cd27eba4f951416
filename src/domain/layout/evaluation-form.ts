import type { CellContent } from "../edits";
import type { CellRef } from "../grid";
import type { EvaluationTableSpec, Profile } from "../spec";
import type { LayoutOptions } from "./options";

/** One 项目支出绩效自评表 to be laid out. */
export interface EvaluationForm {
  readonly title: string;
  /** What its sheet would be called, were it alone in one. */
  readonly sheetName: string;
  /** Values of the head by field, as far as they are known. */
  readonly head: Readonly<Record<string, string>>;
  readonly objective: string;
  /** 年初预算数, 全年预算数 and 全年执行数 of the money total; what is absent is the sum of its parts. */
  readonly money: Readonly<Partial<Record<"initial" | "budget" | "executed", CellContent>>>;
  readonly levels: readonly EvaluationLevel[];
  /** Beside 总分: the grade; below the table: what is still to be done. Formulas of cells that only the layout knows. */
  readonly grade?: (at: ScoredCells) => CellContent;
  readonly reminder?: (at: ScoredCells) => CellContent;
}

/** The rows below one first level. */
export interface EvaluationLevel {
  readonly label: string;
  readonly seconds: readonly EvaluationSecondLevel[];
}

export interface EvaluationSecondLevel {
  readonly label: string;
  readonly rows: readonly EvaluationLine[];
}

/** A row of indicators; without anything it is left to fill in. */
export interface EvaluationLine {
  readonly name?: string;
  readonly target?: string;
  readonly points?: number;
  /** Absent where the score is given by hand. */
  readonly score?: (at: LineCells) => CellContent;
}

/** The cells that a score is made of. */
export interface LineCells {
  readonly target: CellRef;
  readonly achieved: CellRef;
  readonly points: CellRef;
}

/** The cells that grade and reminder are made of; the indicators' rows are first to last. */
export interface ScoredCells {
  readonly first: number;
  readonly last: number;
  readonly achieved: number;
  readonly points: number;
  readonly score: number;
  readonly reason: number;
  readonly execution: CellRef;
  readonly total: CellRef;
}

/** The blank form, with the project's name and goal where exactly one project is known. */
export function blankEvaluation(spec: EvaluationTableSpec, { profile, projects, department }: LayoutOptions): EvaluationForm {
  const only = projects?.length === 1 ? projects[0] : undefined;
  const blanks = Array.from({ length: spec.indicators.blankRows }, (): EvaluationLine => ({}));
  return {
    title: spec.title[0],
    sheetName: spec.title[0],
    head: { "project-name": only?.name.trim() ?? "", department: department.name.trim() },
    objective: only?.objective?.trim() ?? "",
    money: {},
    levels: spec.indicators.levels.map((level) => ({
      label: levelLabel(level, profile),
      seconds: level.second.map(({ labels }) => ({ label: labels[0], rows: blanks })),
    })),
  };
}

/** A first level as it is printed, with the points that the profile gives it. */
export function levelLabel({ labels, weight }: EvaluationTableSpec["indicators"]["levels"][number], { scoreWeights }: Profile): string {
  return `${labels[0]}\n（${String(scoreWeights[weight])}分）`;
}

/** How many rows of indicators a form has. */
export function lineCount({ levels }: EvaluationForm): number {
  return levels.reduce((sum, { seconds }) => sum + seconds.reduce((rows, second) => rows + second.rows.length, 0), 0);
}
