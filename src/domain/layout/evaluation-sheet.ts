import type { SheetPlan } from "../edits";
import type { Rect } from "../grid";
import type { EvaluationTableSpec } from "../spec";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { blankEvaluation, type EvaluationForm } from "./evaluation-form";
import { writeEvaluationHead, writeGoals } from "./evaluation-head";
import { columnsAt, WIDTHS } from "./evaluation-columns";
import { writeIndicators } from "./evaluation-indicators";
import { writeMoney } from "./evaluation-money";
import { LOOK, PAGE } from "./look";
import { MASTHEAD, writeDepartmentLine, writeTitle } from "./masthead";
import type { LayoutOptions } from "./options";
import { planHead } from "./plan-head";

/**
 * A 项目支出绩效自评表: one blank form, with the project's name and goal where exactly one project is known. The money
 * total, rates, their score and 总分 are formulas that show nothing while nothing is filled in.
 */
export function evaluationSheet(spec: EvaluationTableSpec, options: LayoutOptions): SheetPlan {
  return sheetOf(spec, [blankEvaluation(spec, options)], options, spec.title[0]);
}

/** Forms with what is known of their projects, each in a sheet of its own, or all in one, one below the other. */
export function evaluationSheets(spec: EvaluationTableSpec, forms: readonly EvaluationForm[], options: LayoutOptions): readonly SheetPlan[] {
  if (forms.length === 0) return [];
  if (options.arrangement === "stacked") return [sheetOf(spec, forms, options, spec.title[0])];
  const taken = [...options.sheetNames];
  return forms.map((form) => {
    const plan = sheetOf(spec, [form], { ...options, sheetNames: taken }, form.sheetName);
    taken.push(plan.name);
    return plan;
  });
}

/** Blank rows between two forms of a sheet. */
const GAP = 2;

function sheetOf(spec: EvaluationTableSpec, forms: readonly EvaluationForm[], options: LayoutOptions, wanted: string): SheetPlan {
  const origin = options.place?.at ?? { row: 0, column: 0 };
  const draft = draftSheet(WIDTHS.length, origin);
  const written: WrittenForm[] = [];
  for (const form of forms) written.push(writeForm(draft, spec, form, options, (written.at(-1)?.whole.bottom ?? origin.row - GAP - 1) + GAP + 1));
  const whole = rowBlock(origin.row, origin.column, draft.right, written.at(-1)?.whole.bottom ?? origin.row);
  const only = written.length === 1 ? written[0] : undefined;

  const plan = draft.finish({
    ...planHead(spec, options, wanted),
    columnWidths: WIDTHS,
    // The head block is too tall to stay on screen.
    freeze: { rows: 0, columns: 0 },
    page: {
      ...PAGE,
      orientation: "Portrait",
      printArea: whole,
      ...(only === undefined ? { pageBreaks: written.slice(1).map((form) => form.whole.top) } : { titleRows: { top: only.heading, bottom: only.heading } }),
    },
    inputs: written.flatMap(({ inputs }) => inputs),
    shaded: options.shadeFormulas === false ? [] : written.map(({ table }) => table),
    help: [],
  });
  const looks = [{ area: whole, style: LOOK.sheet }, ...written.map(({ table }) => ({ area: table, style: LOOK.grid }))];
  return { ...plan, styles: [...looks, ...plan.styles] };
}

interface WrittenForm {
  readonly table: Rect;
  /** With title and notes. */
  readonly whole: Rect;
  readonly heading: number;
  readonly inputs: readonly Rect[];
}

function writeForm(draft: SheetDraft, spec: EvaluationTableSpec, form: EvaluationForm, options: LayoutOptions, first: number): WrittenForm {
  const columns = columnsAt(draft.origin.column);
  const top = first + MASTHEAD.below;
  writeTitle(draft, form.title, first);
  writeDepartmentLine(draft, options, columns.amounts, first);
  const head = writeEvaluationHead(draft, spec, form, top);
  const money = writeMoney(draft, spec, { profile: options.profile, known: form.money }, head.bottom + 1);
  const goals = writeGoals(draft, spec, form, money.bottom + 1);
  const body = writeIndicators(draft, spec, { profile: options.profile, form, top: goals.bottom + 1, money });
  const table = rowBlock(top, draft.origin.column, draft.right, body.total);
  return { table, whole: { ...table, top: first, bottom: body.note }, heading: body.heading, inputs: [...head.inputs, ...money.inputs, ...goals.inputs, ...body.inputs] };
}
