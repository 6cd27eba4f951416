import type { Rect } from "../grid";
import type { Project } from "../projects";
import type { TargetColumn, TargetVariantSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { HEIGHT } from "./look";
import { MASTHEAD, unitText, writeSides, writeTitle } from "./masthead";
import type { LayoutOptions } from "./options";
import type { PlacedTargetColumn } from "./target-columns";
import { fundingOf } from "./target-funding";
import { headHeight, writeHead } from "./target-head";
import { TARGET_LOOK, textHeight, titleHeight } from "./target-look";
import type { TargetLevel } from "./target-rows";

/** One table to be laid out. */
export interface TargetForm {
  readonly variant: TargetVariantSpec;
  /** Absent for a blank form. */
  readonly project: Project | undefined;
  readonly levels: readonly TargetLevel[];
  readonly title: string;
  /** What its sheet would be called, were it alone in one. */
  readonly sheetName: string;
}

/** What a table has made: cells to be filled in, and where help is due. */
export interface WrittenTarget {
  readonly inputs: readonly Rect[];
  readonly help: { readonly value: readonly Rect[]; readonly share: readonly Rect[] };
  readonly hasFormula: boolean;
}

/** How many rows a table takes, and its row with the headings of the indicators, from 0. */
export function sizeOfTable({ variant, levels }: TargetForm): { readonly height: number; readonly heading: number } {
  const heading = headTop(variant) + headHeight(variant);
  return { heading, height: levels.reduce((sum, { rows }) => sum + rows.length, heading + 1) };
}

/** Writes one table from row `top` on: title, unit line, head block and indicators. */
export function writeTargetTable(draft: SheetDraft, columns: readonly PlacedTargetColumn[], form: TargetForm, options: LayoutOptions, top: number): WrittenTarget {
  const { variant, project, title } = form;
  const size = sizeOfTable(form);
  const widths = columns.flatMap((column) => column.widths);
  const heading = top + size.heading;

  draft.style(rowBlock(top + headTop(variant), draft.origin.column, draft.right, top + size.height - 1), TARGET_LOOK.grid);
  writeTitle(draft, title, top);
  draft.height(top, titleHeight(title, widths.reduce((sum, width) => sum + width, 0)));
  if (statesUnit(variant)) writeSides(draft, options, unitText(options), draft.right - 1, top);

  const funding = project === undefined ? undefined : fundingOf(project);
  const head = writeHead(draft, variant, { project, funding, unit: options.unit }, top + headTop(variant), widths);
  for (const { at, span, column } of columns) draft.span(rowBlock(heading, at, at + span - 1), column.headers[0]);
  draft.style(rowBlock(heading, draft.origin.column, draft.right), TARGET_LOOK.heading);
  draft.height(heading, HEIGHT.heading);
  writeLevels(draft, columns, form.levels, heading + 1);

  const body = (from: TargetColumn, to: TargetColumn): Rect => rowBlock(heading + 1, columnOf(columns, from).at, columnOf(columns, to).at, top + size.height - 1);
  return {
    inputs: [...head.inputs, body("name", "basis")],
    help: { value: [body("value", "value")], share: head.shares },
    hasFormula: head.hasFormula,
  };
}

/** Only forms with amounts print department and unit above them. */
function statesUnit({ head }: TargetVariantSpec): boolean {
  return head.some(({ type }) => type === "amount");
}

function headTop(variant: TargetVariantSpec): number {
  return statesUnit(variant) ? MASTHEAD.below : MASTHEAD.line;
}

const TEXTS = ["name", "description", "basis"] as const;

function writeLevels(draft: SheetDraft, columns: readonly PlacedTargetColumn[], levels: readonly TargetLevel[], top: number): void {
  const [first, second] = [columnOf(columns, "first"), columnOf(columns, "second")];
  let row = top;
  for (const level of levels) {
    draft.span(rowBlock(row, first.at, first.at + first.span - 1, row + level.rows.length - 1), level.label);
    for (const { label, indicator } of level.rows) {
      draft.put(row, second.at, label);
      const heights = TEXTS.map((key) => {
        const { at, widths } = columnOf(columns, key);
        const text = indicator?.[key] ?? "";
        draft.put(row, at, text === "" ? null : text);
        return textHeight(text, widths[0] ?? 1, HEIGHT.indicator);
      });
      draft.height(row, Math.max(...heights));
      row += 1;
    }
  }
}

function columnOf(columns: readonly PlacedTargetColumn[], key: TargetColumn): PlacedTargetColumn {
  const found = columns.find(({ column }) => column.key === key);
  if (found === undefined) throw new Error(`a form without the column ${key}`);
  return found;
}
