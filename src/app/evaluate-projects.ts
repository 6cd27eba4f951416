import { findProjects, planEvaluations, summariseEvaluations, type EvaluationSubject, type EvaluationSummary, type FoundProject, type JoinedFigures } from "../domain/evaluation";
import type { LayoutOptions, LayoutRefusal } from "../domain/layout";
import { MOST_PROJECTS } from "../domain/projects";
import { err, ok, type Result } from "../domain/result";
import type { Profile } from "../domain/spec";
import type { OperationOptions, Receipt, WorkbookError, WorkbookPort } from "./ports";

/** By what evaluations are made; `year` counts where no table states one. */
export interface EvaluateBy {
  readonly profile: Profile;
  readonly year: number;
}

/** The projects that can be evaluated, and what the 自评表 of each would hold. */
export interface EvaluationPreview {
  readonly projects: readonly EvaluableProject[];
  /** As the tables state them; the name "" when none does. */
  readonly department: { readonly code?: string; readonly name: string };
  readonly year: number;
  readonly unit: LayoutOptions["unit"];
}

export interface EvaluableProject {
  readonly id: string;
  /** Where the target table stands. */
  readonly sheet: string;
  readonly summary: EvaluationSummary;
  /** Whether its figures were found among the tables of execution. */
  readonly joined: JoinedFigures["kind"];
  /** Whether the workbook has a 自评表 of that name. */
  readonly isEvaluated: boolean;
}

/** Which projects are evaluated, by their ids of a preview, and where the forms go. */
export interface EvaluationRequest extends EvaluateBy {
  readonly projects: readonly string[];
  readonly arrangement: "sheets" | "stacked";
}

/** What could be evaluated in the workbook as it is now. Changes nothing. */
export async function previewEvaluations(workbook: WorkbookPort, { profile, year }: EvaluateBy, options: OperationOptions = {}): Promise<Result<EvaluationPreview, WorkbookError>> {
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  const found = findProjects(snapshot.value);
  const { department, unit } = found;
  const summaries = summariseEvaluations(found.projects.map(subjectOf), { department, unit, profile });
  return ok({
    department,
    year: found.year ?? year,
    unit,
    projects: found.projects.flatMap(({ id, sheet, joined, isEvaluated }, index) => {
      const summary = summaries[index];
      return summary === undefined ? [] : [{ id, sheet: sheet.name, summary, joined: joined.kind, isEvaluated }];
    }),
  });
}

/**
 * Adds the 自评表 of the chosen projects, all or none; the receipt takes them back. Planned anew, because the workbook is
 * live: a target table that has moved since the preview refuses the whole.
 */
export async function insertEvaluations(workbook: WorkbookPort, { projects, arrangement, profile, year }: EvaluationRequest, options: OperationOptions = {}): Promise<Result<Receipt, WorkbookError | LayoutRefusal>> {
  const limit = MOST_PROJECTS[arrangement];
  if (projects.length > limit) return err({ kind: "too-many-projects", count: projects.length, limit });
  const snapshot = await workbook.read(options);
  if (!snapshot.ok) return snapshot;
  if (options.signal?.aborted === true) return err({ kind: "cancelled" });

  const found = findProjects(snapshot.value);
  const missing = projects.find((id) => !found.projects.some((project) => project.id === id));
  if (missing !== undefined) return err({ kind: "stale-edit", sheet: missing.slice(0, missing.lastIndexOf("!")), at: { row: 0, column: 0 } });
  const { department, unit } = found;
  const { sheets } = planEvaluations(found.projects.filter(({ id }) => projects.includes(id)).map(subjectOf), {
    department, unit, profile, arrangement, year: found.year ?? year, sheetNames: snapshot.value.sheets.map(({ name }) => name),
  });
  return workbook.apply(sheets.map((plan) => ({ kind: "add-sheet", plan })), options);
}

function subjectOf({ table, sheet, joined }: FoundProject): EvaluationSubject {
  return { table, sheet, figures: joined.kind === "found" ? joined.figures : null };
}
