import { selfEvaluation } from "../catalogue";
import type { SheetPlan } from "../edits";
import { evaluationSheets, type LayoutOptions } from "../layout";
import type { EvaluationSubject, EvaluationSummary } from "./subject";
import { evaluationForm } from "./subject";

/** What inserting self-evaluations would add, and what is in them, in the order of the subjects. */
export interface EvaluationsPlan {
  readonly sheets: readonly SheetPlan[];
  readonly summaries: readonly EvaluationSummary[];
}

export type EvaluationLayout = Pick<LayoutOptions, "department" | "year" | "unit" | "profile" | "sheetNames" | "arrangement">;

/** The 项目支出绩效自评表 of projects, a sheet each or one below the other in one sheet. Nothing of the workbook is touched. */
export function planEvaluations(subjects: readonly EvaluationSubject[], layout: EvaluationLayout): EvaluationsPlan {
  const forms = formsOf(subjects, layout);
  return { sheets: evaluationSheets(selfEvaluation, forms.map(({ form }) => form), layout), summaries: forms.map(({ summary }) => summary) };
}

/** The same without laying anything out. */
export function summariseEvaluations(subjects: readonly EvaluationSubject[], layout: Pick<EvaluationLayout, "department" | "unit" | "profile">): readonly EvaluationSummary[] {
  return formsOf(subjects, layout).map(({ summary }) => summary);
}

function formsOf(subjects: readonly EvaluationSubject[], { department, profile, unit }: Pick<EvaluationLayout, "department" | "unit" | "profile">): readonly ReturnType<typeof evaluationForm>[] {
  const options = { spec: selfEvaluation, profile, unit, department: department.name.trim() };
  return subjects.map((subject, index) => evaluationForm(subject, options, subjects.length === 1 ? 0 : index + 1));
}
