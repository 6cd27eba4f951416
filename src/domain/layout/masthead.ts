import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK } from "./look";
import type { LayoutOptions } from "./options";

/** Offset of the title, of the line below it and of what follows, from the top row of every laid-out table. */
export const MASTHEAD = { title: 0, line: 1, below: 2 } as const;

/** The title over the columns up to `right`; `top` is the table's first row. */
export function writeTitle(draft: SheetDraft, title: string, top: number = draft.origin.row, right: number = draft.right): void {
  const area = rowBlock(top + MASTHEAD.title, draft.origin.column, right);
  draft.span(area, title);
  draft.style(area, LOOK.title);
  draft.height(area.top, HEIGHT.title);
}

/** 部门, 预算年度 and 单位 on one line, as the published tables print them. `figures` is the first column of figures. */
export function writeDepartmentLine(draft: SheetDraft, options: LayoutOptions, figures: number, top: number = draft.origin.row): void {
  const row = top + MASTHEAD.line;
  const [left, last] = [draft.origin.column, draft.right];
  const middle = Math.min(Math.max(left + 1, figures), last - 1);
  const right = middle + Math.max(1, Math.ceil((last + 1 - middle) / 2));

  draft.span(rowBlock(row, left, middle - 1), departmentText(options));
  draft.span(rowBlock(row, middle, right - 1), `预算年度：${String(options.year)}`);
  draft.span(rowBlock(row, right, last), unitText(options));
  draft.style(rowBlock(row, left, middle - 1), LOOK.left);
  draft.style(rowBlock(row, middle, right - 1), LOOK.center);
  draft.style(rowBlock(row, right, last), LOOK.right);
  draft.height(row, HEIGHT.line);
}

/** `单位：万元`. */
export function unitText({ unit }: LayoutOptions): string {
  return `单位：${unit}`;
}

/** The last day before the budget year, whose state a table shows. */
export function closingDayText({ year }: LayoutOptions): string {
  return `截止时间：${String(year - 1)}-12-31`;
}

/** 部门 on the left and a text on the right, from column `right` on. */
export function writeSides(draft: SheetDraft, options: LayoutOptions, text: string, right: number, top: number = draft.origin.row): void {
  const row = top + MASTHEAD.line;
  const left = draft.origin.column;
  draft.span(rowBlock(row, left, right - 1), departmentText(options));
  draft.span(rowBlock(row, right, draft.right), text);
  draft.style(rowBlock(row, left, right - 1), LOOK.left);
  draft.style(rowBlock(row, right, draft.right), LOOK.right);
  draft.height(row, HEIGHT.line);
}

function departmentText({ department }: LayoutOptions): string {
  return `${department.code?.trim() ?? ""}${department.name.trim()}`;
}
