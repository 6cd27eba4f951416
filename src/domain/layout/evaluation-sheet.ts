import type { SheetPlan } from "../edits";
import type { Rect } from "../grid";
import type { EvaluationTableSpec } from "../spec";
import { draftSheet, rowBlock } from "./draft";
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
  const origin = options.place?.at ?? { row: 0, column: 0 };
  const draft = draftSheet(WIDTHS.length, origin);
  const columns = columnsAt(origin.column);
  const top = origin.row + MASTHEAD.below;
  const title = spec.title[0];

  writeTitle(draft, title);
  writeDepartmentLine(draft, options, columns.amounts);
  const head = writeEvaluationHead(draft, spec, options, top);
  const money = writeMoney(draft, spec, options.profile, head.bottom + 1);
  const goals = writeGoals(draft, spec, options, money.bottom + 1);
  const body = writeIndicators(draft, spec, { profile: options.profile, top: goals.bottom + 1, money });

  const table = rowBlock(top, origin.column, draft.right, body.total);
  const whole: Rect = { ...table, top: origin.row, bottom: body.note };
  const plan = draft.finish({
    ...planHead(spec, options, title),
    columnWidths: WIDTHS,
    // The head block is too tall to stay on screen.
    freeze: { rows: 0, columns: 0 },
    page: { ...PAGE, orientation: "Portrait", printArea: whole, titleRows: { top: body.heading, bottom: body.heading } },
    inputs: [...head.inputs, ...money.inputs, ...goals.inputs, ...body.inputs],
    shaded: options.shadeFormulas === false ? [] : [table],
    help: [],
  });
  return { ...plan, styles: [{ area: whole, style: LOOK.sheet }, { area: table, style: LOOK.grid }, ...plan.styles] };
}
