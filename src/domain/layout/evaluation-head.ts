import type { Rect } from "../grid";
import type { EvaluationTableSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { columnsAt, WIDTHS } from "./evaluation-columns";
import type { EvaluationForm } from "./evaluation-form";
import { HEIGHT, LOOK } from "./look";
import { textHeight } from "./target-look";

/** A written block: its last row, and its cells to be filled in. */
export interface WrittenBlock {
  readonly bottom: number;
  readonly inputs: readonly Rect[];
}

/** 项目名称, 主管部门 and 实施单位: label and value, one or two to a line. */
export function writeEvaluationHead(draft: SheetDraft, { head }: EvaluationTableSpec, form: EvaluationForm, top: number): WrittenBlock {
  const at = columnsAt(draft.origin.column);
  const inputs = head.map((field) => {
    const row = top + field.line;
    const neighbours = head.filter(({ line }) => line === field.line);
    const second = neighbours.indexOf(field) === 1;
    const label = second ? at.half : at.label;
    draft.put(row, label, field.labels[0]);
    draft.style(rowBlock(row, label, label), LOOK.field);
    const value = rowBlock(row, label + 1, neighbours.length > 1 && !second ? at.half - 1 : at.right);
    draft.span(value, known(form.head[field.key]));
    draft.style(value, LOOK.text);
    draft.height(row, HEIGHT.heading);
    return value;
  });
  return { bottom: top + Math.max(...head.map(({ line }) => line)), inputs };
}

/** 年度总体目标: 预期目标 beside 实际完成情况. */
export function writeGoals(draft: SheetDraft, { goals }: EvaluationTableSpec, { objective }: EvaluationForm, top: number): WrittenBlock {
  const at = columnsAt(draft.origin.column);
  const [expected, achieved] = goals.columns;
  const halves = [{ column: expected, left: at.label + 1, right: at.half - 1 }, { column: achieved, left: at.half, right: at.right }];
  const width = WIDTHS.slice(1, at.half - at.label).reduce((sum, one) => sum + one, 0);

  const label = rowBlock(top, at.label, at.label, top + 1);
  draft.span(label, goals.labels[0]);
  draft.style(label, LOOK.field);
  draft.height(top, HEIGHT.heading);
  draft.height(top + 1, textHeight(objective, width, HEIGHT.prose * 2));
  const inputs = halves.map(({ column, left, right }) => {
    draft.span(rowBlock(top, left, right), column?.headers[0] ?? null);
    draft.style(rowBlock(top, left, right), LOOK.field);
    const value = rowBlock(top + 1, left, right);
    draft.span(value, column?.key === "expected" ? known(objective) : null);
    draft.style(value, LOOK.text);
    return value;
  });
  return { bottom: top + 1, inputs };
}

function known(text = ""): string | null {
  return text === "" ? null : text;
}
