import type { SheetPlan } from "../edits";
import type { ColumnSpec, TargetColumn, TargetTableSpec, TargetVariantSpec } from "../spec";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK, NOTHING_MORE, PAGE } from "./look";
import { MASTHEAD, writeTitle, writeUnitLine } from "./masthead";
import type { LayoutOptions } from "./options";
import { unusedSheetName } from "./sheet-name";
import { headHeight, headWidth, writeHead } from "./target-head";

/** Never narrower when the column of second levels is cut in two. */
const NARROWEST = 12;

/** A 项目绩效目标表 in one of its forms: the head block, and one row for each second level. */
export function targetSheet(spec: TargetTableSpec, variant: TargetVariantSpec, options: LayoutOptions): SheetPlan {
  const columns = placeColumns(variant);
  const width = columns.reduce((sum, { span }) => sum + span, 0);
  const draft = draftSheet(width);
  const heading = MASTHEAD.below + headHeight(variant);
  const bottom = heading + variant.levels.reduce((sum, { second }) => sum + second.length, 0);
  const table = rowBlock(MASTHEAD.below, 0, width - 1, bottom);
  const title = titleOf(spec, options);

  draft.style({ ...table, top: 0 }, LOOK.sheet);
  draft.style(table, LOOK.grid);
  writeTitle(draft, title);
  writeUnitLine(draft, options, width - 2);
  writeHead(draft, variant, options, MASTHEAD.below);
  writeColumnHeads(draft, columns, heading);
  writeLevels(draft, variant, columns, heading + 1);

  return draft.finish({
    specId: spec.id,
    specVersion: spec.version,
    profileId: options.profile.id,
    ...NOTHING_MORE,
    wantedName: title,
    name: unusedSheetName(title, options.sheetNames),
    columnWidths: columns.flatMap(({ column, span }) => (span === 1 ? [column.width] : new Array<number>(span).fill(Math.max(NARROWEST, column.width / span)))),
    // The head block is too tall to stay on screen, and the table fits one page.
    freeze: { rows: 0, columns: 0 },
    page: { ...PAGE, orientation: "Portrait", printArea: { ...table, top: 0 }, titleRows: { top: heading, bottom: heading } },
  });
}

interface PlacedTargetColumn {
  readonly at: number;
  readonly span: number;
  readonly column: ColumnSpec<TargetColumn>;
}

/**
 * The head block may need more columns than the indicators have. Then the second levels, which nobody types, take the
 * rest: the cells to be filled in stay single.
 */
function placeColumns(variant: TargetVariantSpec): readonly PlacedTargetColumn[] {
  const missing = Math.max(0, headWidth(variant) - variant.columns.length);
  let next = 0;
  return variant.columns.map((column) => {
    const span = column.key === "second" ? 1 + missing : 1;
    next += span;
    return { at: next - span, span, column };
  });
}

function titleOf(spec: TargetTableSpec, { projects }: LayoutOptions): string {
  const name = projects?.[0]?.name.trim() ?? "";
  return name === "" ? spec.title[0] : `${name}绩效目标表`;
}

function writeColumnHeads(draft: SheetDraft, columns: readonly PlacedTargetColumn[], row: number): void {
  for (const { at, span, column } of columns) draft.span(rowBlock(row, at, at + span - 1), column.headers[0]);
  draft.style(rowBlock(row, 0, draft.width - 1), LOOK.heading);
  draft.height(row, HEIGHT.heading);
}

function writeLevels(draft: SheetDraft, { levels }: TargetVariantSpec, columns: readonly PlacedTargetColumn[], top: number): void {
  const placeOf = (key: TargetColumn): PlacedTargetColumn | undefined => columns.find(({ column }) => column.key === key);
  const [first, second, value] = [placeOf("first"), placeOf("second"), placeOf("value")];
  if (first === undefined || second === undefined) throw new Error("a form without levels of indicators");

  let row = top;
  for (const level of levels) {
    draft.span(rowBlock(row, first.at, first.at, row + level.second.length - 1), level.labels[0]);
    for (const { labels } of level.second) {
      draft.span(rowBlock(row, second.at, second.at + second.span - 1), labels[0]);
      draft.height(row, HEIGHT.indicator);
      row += 1;
    }
  }
  draft.style(rowBlock(top, 0, second.at + second.span - 1, row - 1), LOOK.field);
  draft.style(rowBlock(top, second.at + second.span, draft.width - 1, row - 1), LOOK.prose);
  // Typed as it is read: 100% and 2026.12 would otherwise become numbers.
  if (value !== undefined) draft.style(rowBlock(top, value.at, value.at, row - 1), LOOK.text);
}
