import type { AmountTableSpec } from "../spec";
import type { PlacedColumn, PlacedSection } from "./amount-columns";
import type { AmountPlace } from "./amount-place";
import { rowBlock, type SheetDraft } from "./draft";
import { headingLines } from "./heading-lines";
import { HEIGHT, heightOfLines, LOOK } from "./look";

/** How many rows the heading takes, the 栏次 row included. */
export function headingHeight(spec: AmountTableSpec): number {
  return labelRows(spec) + (isNumbered(spec) ? 1 : 0);
}

/** Writes the heading from row `top` on, with the 栏次 row when the table numbers its columns. */
export function writeHeading(draft: SheetDraft, { spec, sections }: AmountPlace, year: number, top: number): void {
  const columns = sections.flatMap((section) => section.columns);
  const hasSections = spec.sections.some(({ heading }) => heading !== undefined);
  const last = top + labelRows(spec) - 1;

  for (const section of sections) writeSection(draft, section, { top, last, hasSections, year });
  draft.style(rowBlock(top, draft.origin.column, draft.right, last), LOOK.heading);
  for (let row = top; row < last; row += 1) draft.height(row, HEIGHT.heading);
  draft.height(last, Math.max(HEIGHT.heading, heightOfLines(Math.max(...columns.map((placed) => linesOf(placed, year).length)))));
  if (isNumbered(spec)) writeNumbers(draft, last + 1);
}

function labelRows({ sections }: AmountTableSpec): number {
  const hasSections = sections.some(({ heading }) => heading !== undefined);
  const hasGroups = sections.some(({ columns }) => columns.some(({ under }) => under !== undefined));
  return 1 + (hasSections ? 1 : 0) + (hasGroups ? 1 : 0);
}

function isNumbered({ sections }: AmountTableSpec): boolean {
  return sections[0].columns[0]?.type === "sequence";
}

interface HeadingRows {
  readonly top: number;
  readonly last: number;
  readonly hasSections: boolean;
  readonly year: number;
}

function linesOf({ column, width }: PlacedColumn, year: number): readonly string[] {
  return headingLines(`${column.dated === true ? `${String(year)}年` : ""}${column.headers[0]}`, width);
}

function writeSection(draft: SheetDraft, { section, columns }: PlacedSection, { top, last, hasSections, year }: HeadingRows): void {
  // The sequence column numbers the rows of all sections, so it stands beside their headings, not under one.
  const own = columns.filter(({ column }) => column.type !== "sequence");
  const [first, end] = [own[0], own.at(-1)];
  if (section.heading !== undefined && first !== undefined && end !== undefined) {
    draft.span(rowBlock(top, first.at, end.at), section.heading[0]);
  }

  const below = top + (hasSections && section.heading !== undefined ? 1 : 0);
  for (const placed of columns) {
    if (placed.column.under !== undefined) continue;
    const from = placed.column.type === "sequence" ? top : below;
    draft.span({ top: from, left: placed.at, bottom: last, right: placed.at }, linesOf(placed, year).join("\n"));
  }
  for (const group of groupsOf(columns)) writeGroup(draft, group, below, { last, year });
}

function writeGroup(draft: SheetDraft, group: readonly PlacedColumn[], top: number, { last, year }: Pick<HeadingRows, "last" | "year">): void {
  const [first, end] = [group[0], group.at(-1)];
  if (first?.column.under === undefined || end === undefined) return;
  draft.span(rowBlock(top, first.at, end.at, last - 1), first.column.under[0]);
  for (const placed of group) draft.put(last, placed.at, linesOf(placed, year).join("\n"));
}

/** Neighbours that share the heading above them. */
function groupsOf(columns: readonly PlacedColumn[]): readonly (readonly PlacedColumn[])[] {
  const groups: PlacedColumn[][] = [];
  for (const placed of columns) {
    if (placed.column.under === undefined) continue;
    const before = groups.at(-1)?.at(-1);
    const same = before !== undefined && before.at === placed.at - 1 && before.column.under?.[0] === placed.column.under[0];
    if (same) groups.at(-1)?.push(placed);
    else groups.push([placed]);
  }
  return groups;
}

function writeNumbers(draft: SheetDraft, row: number): void {
  const { origin: { column: left }, right } = draft;
  draft.put(row, left, "栏次");
  for (let column = left + 1; column <= right; column += 1) draft.put(row, column, column - left);
  draft.style(rowBlock(row, left, right), LOOK.center);
}
