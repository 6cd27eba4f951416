import { amount, toText } from "../amount";
import { textAt, type Sheet } from "../grid";
import type { EvaluationForm, EvaluationLevel, EvaluationLine } from "../layout";
import type { AmountUnit, IndicatorRow, TargetTable } from "../recognition/recognised";
import type { EvaluationTableSpec, Profile } from "../spec";
import { figureContent, inUnit, type Figure, type ProjectFigures } from "./figures";
import { gradeFormula, reminderFormula } from "./grade";
import { placeIndicators, type PlacedLevel, type PlacedRow } from "./levels";
import { scoringOf, type Scoring } from "./scoring";

/** A project to be evaluated: what it was to reach, and what it was given and spent; null where that is not known. */
export interface EvaluationSubject {
  readonly table: TargetTable;
  readonly sheet: Sheet;
  readonly figures: ProjectFigures | null;
}

export interface EvaluationOptions {
  readonly spec: EvaluationTableSpec;
  readonly profile: Profile;
  /** Unit of the form's amounts. */
  readonly unit: AmountUnit;
  readonly department: string;
}

/** What a form made from a target table holds, for a preview. Amounts are exact decimal texts in the form's unit. */
export interface EvaluationSummary {
  readonly project: { readonly code: string; readonly name: string };
  readonly figures: { readonly sheet: string; readonly initial: string | null; readonly budget: string | null; readonly executed: string | null } | null;
  readonly indicators: number;
  /** Indicators whose score is a formula. */
  readonly scored: number;
  /** Indicators that are scored by hand, and why. */
  readonly byHand: readonly { readonly name: string; readonly target: string; readonly reason: Extract<Scoring, { kind: "by-hand" }>["reason"] }[];
  /** First levels without an indicator: their points are dealt out by hand. */
  readonly emptyLevels: readonly { readonly label: string; readonly points: string }[];
  /** Indicators whose first level the form does not know: they have no points. */
  readonly misplaced: readonly string[];
}

/** The form of a project, and what is to be known of it before it is inserted. `number` counts several, 0 for the only one. */
export function evaluationForm({ table, sheet, figures }: EvaluationSubject, options: EvaluationOptions, number: number): { readonly form: EvaluationForm; readonly summary: EvaluationSummary } {
  const { spec, profile, unit, department } = options;
  const name = table.projectName?.value.trim() ?? "";
  const levels = placeIndicators(table.indicators.filter(isFilled), spec.indicators.levels, profile);
  const objective = table.head.get("objective");
  const money = (["initial", "budget", "executed"] as const).flatMap((key) => {
    const figure = figures?.[key] ?? null;
    return figures === null || figure === null ? [] : [[key, figureContent(figures, figure, unit)] as const];
  });
  const form: EvaluationForm = {
    title: spec.title[0],
    sheetName: `自评表${number === 0 ? "" : String(number)}-${name}`,
    head: { "project-name": name, department, unit: figures?.unitName ?? "" },
    objective: objective === undefined ? "" : textAt(sheet, objective.row, objective.column).trim(),
    money: Object.fromEntries(money),
    levels: levels.map(levelOf),
    grade: (at) => ({ formula: gradeFormula(at, profile), value: "" }),
    reminder: (at) => ({ formula: reminderFormula(at), value: "" }),
  };
  return { form, summary: summaryOf(table, name, figures, levels, unit) };
}

function isFilled({ name, description, value }: IndicatorRow): boolean {
  return [name, description, value].some((text) => text !== "");
}

function levelOf({ label, seconds }: PlacedLevel): EvaluationLevel {
  return { label, seconds: seconds.map((second) => ({ label: second.label, rows: second.rows.map(lineOf) })) };
}

function lineOf({ indicator, key, points }: PlacedRow): EvaluationLine {
  if (indicator === null) return {};
  const target = targetText(indicator);
  const scoring = scoringOf(target, key);
  return {
    name: indicator.name,
    target,
    ...(points === null ? {} : { points: Number(toText(points)) }),
    ...(scoring.kind === "formula" ? { score: (at) => ({ formula: scoring.formula(at), value: "" }) } : {}),
  };
}

/** In one line: the formula of the score compares it. */
function targetText({ value }: IndicatorRow): string {
  return value.replace(/\s*[\r\n]+\s*/gu, "");
}

function summaryOf(table: TargetTable, name: string, figures: ProjectFigures | null, levels: readonly PlacedLevel[], unit: AmountUnit): EvaluationSummary {
  const rows = levels.flatMap(({ seconds }) => seconds.flatMap((second) => second.rows));
  const judged = rows.flatMap(({ indicator, key }) => (indicator === null ? [] : [{ name: indicator.name, target: targetText(indicator), scoring: scoringOf(targetText(indicator), key) }]));
  const byHand = judged.flatMap((one) => (one.scoring.kind === "by-hand" ? [{ name: one.name, target: one.target, reason: one.scoring.reason }] : []));
  const shown = (figure: Figure | null): string | null => (figure === null ? null : toText(inUnit(amount(figure.value), figures?.unit ?? null, unit)));
  return {
    project: { code: table.projectCode?.value.trim() ?? "", name },
    figures: figures === null ? null : { sheet: figures.sheet, initial: shown(figures.initial), budget: shown(figures.budget), executed: shown(figures.executed) },
    indicators: judged.length,
    scored: judged.length - byHand.length,
    byHand,
    emptyLevels: levels.flatMap(({ spec, points, seconds }) => (spec !== null && points !== null && seconds.every(isBlank) ? [{ label: spec.labels[0], points: toText(points) }] : [])),
    misplaced: levels.flatMap(({ spec, seconds }) => (spec === null ? seconds.flatMap((second) => second.rows.flatMap(({ indicator }) => indicator?.name ?? [])) : [])),
  };
}

function isBlank({ rows }: PlacedLevel["seconds"][number]): boolean {
  return rows.every(({ indicator }) => indicator === null);
}
