import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK } from "./look";
import type { LayoutOptions } from "./options";

/** Row of the title and of the line below it, in every laid-out table. */
export const MASTHEAD = { title: 0, line: 1, below: 2 } as const;

/** The title over the whole width. */
export function writeTitle(draft: SheetDraft, title: string): void {
  const area = rowBlock(MASTHEAD.title, 0, draft.width - 1);
  draft.span(area, title);
  draft.style(area, LOOK.title);
  draft.height(MASTHEAD.title, HEIGHT.title);
}

/** 部门, 预算年度 and 单位 on one line, as the published tables print them. `figures` is the first column of figures. */
export function writeDepartmentLine(draft: SheetDraft, options: LayoutOptions, figures: number): void {
  const row = MASTHEAD.line;
  const last = draft.width - 1;
  const middle = Math.min(Math.max(1, figures), last - 1);
  const right = middle + Math.max(1, Math.floor((draft.width - middle) / 2));

  draft.span(rowBlock(row, 0, middle - 1), departmentText(options));
  draft.span(rowBlock(row, middle, right - 1), `预算年度：${String(options.year)}`);
  draft.span(rowBlock(row, right, last), `单位：${options.unit}`);
  draft.style(rowBlock(row, 0, middle - 1), LOOK.left);
  draft.style(rowBlock(row, middle, right - 1), LOOK.center);
  draft.style(rowBlock(row, right, last), LOOK.right);
  draft.height(row, HEIGHT.line);
}

/** 部门 on the left and 单位 on the right. */
export function writeUnitLine(draft: SheetDraft, options: LayoutOptions, right: number): void {
  const row = MASTHEAD.line;
  draft.span(rowBlock(row, 0, right - 1), departmentText(options));
  draft.span(rowBlock(row, right, draft.width - 1), `单位：${options.unit}`);
  draft.style(rowBlock(row, 0, right - 1), LOOK.left);
  draft.style(rowBlock(row, right, draft.width - 1), LOOK.right);
  draft.height(row, HEIGHT.line);
}

function departmentText({ department }: LayoutOptions): string {
  return `${department.code?.trim() ?? ""}${department.name.trim()}`;
}
