import type { SheetPlan } from "../edits";
import type { Rect } from "../grid";
import type { TextTableSpec } from "../spec";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK, PAGE } from "./look";
import { MASTHEAD, writeTitle } from "./masthead";
import type { LayoutOptions } from "./options";
import { planHead } from "./plan-head";
import { blocksWidths, writeBlocks } from "./text-blocks";
import { rowsWidths, writeRows } from "./text-rows";

/** The table whose rows `LayoutOptions.institutions` are. */
const INSTITUTIONS = "institutions";

/** What a body of texts adds to the sheet. */
export interface TextBody {
  readonly bottom: number;
  readonly inputs: readonly Rect[];
  /** Last row that stays on the screen and comes again on each page. */
  readonly heading: number;
}

/** A table of texts, blank, or with what is known of the projects. It has no amounts, so it states no unit. */
export function textSheet(spec: TextTableSpec, options: LayoutOptions): SheetPlan {
  const widths = spec.body.kind === "rows" ? rowsWidths(spec.body) : blocksWidths;
  const origin = options.place?.at ?? { row: 0, column: 0 };
  const draft = draftSheet(widths.length, origin);
  const [title, top] = [spec.title[0], origin.row + MASTHEAD.below];

  writeTitle(draft, title, origin.row, spec.body.kind === "blocks" ? origin.column : draft.right);
  writeYearLine(draft, options, spec.body.kind);
  const body = spec.body.kind === "rows" ? writeRows(draft, spec.body, knownRows(spec, options), top) : writeBlocks(draft, spec.body, options, top);

  const whole = rowBlock(origin.row, origin.column, draft.right, body.bottom);
  const plan = draft.finish({
    ...planHead(spec, options, title),
    columnWidths: widths,
    freeze: { rows: options.place === undefined ? body.heading + 1 : 0, columns: 0 },
    page: {
      ...PAGE,
      orientation: spec.page === "landscape" ? "Landscape" : "Portrait",
      printArea: whole,
      titleRows: { top: origin.row, bottom: body.heading },
    },
    inputs: body.inputs,
    shaded: [],
    help: [],
  });
  // The look of the whole sheet comes first, so that every other one wins.
  return { ...plan, styles: [{ area: whole, style: LOOK.sheet }, ...plan.styles] };
}

function knownRows({ id }: TextTableSpec, { institutions = [] }: LayoutOptions): readonly (readonly string[])[] {
  return id === INSTITUTIONS ? institutions : [];
}

/** 部门 and 预算年度; above prose, which has a single column, both share a cell. */
function writeYearLine(draft: SheetDraft, { department, year }: LayoutOptions, kind: TextTableSpec["body"]["kind"]): void {
  const row = draft.origin.row + MASTHEAD.line;
  const [left, right] = [draft.origin.column, draft.right];
  const name = `${department.code?.trim() ?? ""}${department.name.trim()}`;
  const printed = `预算年度：${String(year)}`;
  draft.height(row, HEIGHT.line);
  if (kind === "blocks") {
    draft.put(row, left, `${name}　　${printed}`);
    draft.style(rowBlock(row, left, left), LOOK.center);
    return;
  }
  draft.span(rowBlock(row, left, right - 1), name);
  draft.style(rowBlock(row, left, right - 1), LOOK.left);
  draft.put(row, right, printed);
  draft.style(rowBlock(row, right, right), LOOK.right);
}
