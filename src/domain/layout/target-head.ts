import { toText, type Amount } from "../amount";
import type { CellContent } from "../edits";
import type { Rect } from "../grid";
import type { Project } from "../projects";
import type { AmountUnit } from "../recognition/recognised";
import type { HeadFieldSpec, TargetVariantSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { sumOf } from "./formulas";
import { HEIGHT } from "./look";
import { fundingText, type Funding } from "./target-funding";
import { TARGET_LOOK, textHeight } from "./target-look";

/** 勾稽 of the head block: 预算数 = 财政资金 + 其他资金, where a form has all three. */
const FUNDING = { total: "budget", of: ["fiscal", "other"] } as const;

interface HeadLine {
  readonly line: number;
  readonly under: string | undefined;
  readonly fields: readonly HeadFieldSpec[];
}

/** How many columns the widest line of the head block needs. */
export function headWidth({ head }: TargetVariantSpec): number {
  return Math.max(0, ...linesOf(head).map(({ under, fields }) => (under === undefined ? 0 : 1) + cellsOf(fields)));
}

/** How many rows the head block takes. */
export function headHeight({ head }: TargetVariantSpec): number {
  return Math.max(0, ...linesOf(head).map((line) => line.line + heightOf(line)));
}

/** What the head block has made: cells to be filled in, and where help is due. */
export interface WrittenHead {
  readonly inputs: readonly Rect[];
  readonly shares: readonly Rect[];
  readonly hasFormula: boolean;
}

/** Writes the head block from row `top` on; `widths` are those of the draft's columns. */
export function writeHead(draft: SheetDraft, { head }: TargetVariantSpec, filling: HeadFilling, top: number, widths: readonly number[]): WrittenHead {
  const lines = linesOf(head);
  writeGroups(draft, lines, top);
  const known = contentsOf(head, filling);
  const placed = lines.flatMap((line) => writeLine({ draft, line, row: top + line.line, known, widths }));
  const areaOf = (key: string): Rect | undefined => placed.find(({ field }) => field.key === key)?.area;

  const total = areaOf(FUNDING.total);
  const parts = FUNDING.of.map(areaOf);
  const isSum = total !== undefined && parts.every((part) => part !== undefined);
  if (isSum) {
    const value = filling.funding === undefined ? 0 : Number(toText(filling.funding.budget));
    draft.put(total.top, total.left, sumOf(parts.map((part) => ({ row: part.top, column: part.left })), value));
  }
  return {
    inputs: placed.filter(({ area }) => !isSum || area !== total).map(({ area }) => area),
    shares: placed.filter(({ field }) => field.type === "share").map(({ area }) => area),
    hasFormula: isSum,
  };
}

/** What is known of a project, for its head block. */
export interface HeadFilling {
  readonly project: Project | undefined;
  readonly funding: Funding | undefined;
  readonly unit: AmountUnit;
}

/** A form without amounts states them in the text of the use, as the published ones do. */
function contentsOf(head: readonly HeadFieldSpec[], { project, funding, unit }: HeadFilling): ReadonlyMap<string, CellContent> {
  const purpose = project?.purpose ?? "";
  const isStated = funding === undefined || head.some(({ key }) => key === "budget");
  const number = (value: Amount | undefined): CellContent => (value === undefined ? null : Number(toText(value)));
  return new Map<string, CellContent>([
    ["project-code", project?.code ?? null],
    ["project-name", project?.name.trim() ?? null],
    ["fiscal", number(funding?.fiscal)],
    ["other", number(funding?.other)],
    ["purpose", (isStated ? purpose : [fundingText(funding, unit), purpose].filter((text) => text !== "").join("，")) || null],
    ["objective", project?.objective ?? null],
  ]);
}

interface PlacedField {
  readonly field: HeadFieldSpec;
  readonly area: Rect;
}

interface LineInput {
  readonly draft: SheetDraft;
  readonly line: HeadLine;
  readonly row: number;
  readonly known: ReadonlyMap<string, CellContent>;
  readonly widths: readonly number[];
}

function writeLine(input: LineInput): readonly PlacedField[] {
  const { draft, line, row } = input;
  const left = draft.origin.column + (line.under === undefined ? 0 : 1);
  draft.height(row, HEIGHT.heading);
  return line.fields[0]?.type === "share" ? writeShares(input, left) : writePairs(input, left);
}

/** Labels above values; the columns are dealt out evenly. */
function writeShares({ draft, line: { fields }, row }: LineInput, left: number): readonly PlacedField[] {
  const bounds = split(left, draft.right + 1, fields.length);
  draft.style(rowBlock(row, left, draft.right, row + 1), TARGET_LOOK.share);
  draft.height(row + 1, HEIGHT.heading);
  return fields.map((field, index) => {
    const [from = left, to = draft.right + 1] = bounds.slice(index, index + 2);
    const area = rowBlock(row + 1, from, to - 1);
    draft.span(rowBlock(row, from, to - 1), field.labels[0]);
    draft.span(area, null);
    return { field, area };
  });
}

/** Label and value side by side; what columns are left over widen the values. */
function writePairs({ draft, line, row, known, widths }: LineInput, left: number): readonly PlacedField[] {
  const labels = line.fields.filter(({ unlabelled }) => unlabelled !== true).length;
  // The last value is the longest one (the name of a project): it gets the odd column.
  const bounds = split(0, draft.right + 1 - left - labels, line.fields.length);
  if (!isProse(line)) draft.style(rowBlock(row, left, draft.right), line.fields.some(({ type }) => type === "amount") ? TARGET_LOOK.funding : TARGET_LOOK.names);
  let at = left;
  let height: number = isProse(line) ? HEIGHT.prose : HEIGHT.heading;
  const placed = line.fields.map((field, index) => {
    if (field.unlabelled !== true) {
      draft.put(row, at, field.labels[0]);
      at += 1;
    }
    const area = rowBlock(row, at, at + (bounds[index + 1] ?? 1) - (bounds[index] ?? 0) - 1);
    const content = known.get(field.key) ?? null;
    draft.span(area, content);
    const width = widths.slice(area.left - draft.origin.column, area.right + 1 - draft.origin.column).reduce((sum, next) => sum + next, 0);
    if (typeof content === "string") height = textHeight(content, width, height);
    if (isProse(line)) draft.style(area, TARGET_LOOK.left);
    at = area.right + 1;
    return { field, area };
  });
  draft.height(row, height);
  return placed;
}

/** A label at the left of neighbouring lines stands once, over all of them. */
function writeGroups(draft: SheetDraft, lines: readonly HeadLine[], top: number): void {
  const left = draft.origin.column;
  for (const [index, line] of lines.entries()) {
    if (line.under === undefined || lines[index - 1]?.under === line.under) continue;
    const last = lines.slice(index).filter(({ under }) => under === line.under).at(-1) ?? line;
    draft.span(rowBlock(top + line.line, left, left, top + last.line + heightOf(last) - 1), line.under);
  }
}

function linesOf(head: readonly HeadFieldSpec[]): readonly HeadLine[] {
  const numbers = [...new Set(head.map(({ line }) => line))].sort((a, b) => a - b);
  return numbers.map((line) => {
    const fields = head.filter((field) => field.line === line);
    return { line, under: fields[0]?.under?.[0], fields };
  });
}

function cellsOf(fields: readonly HeadFieldSpec[]): number {
  return fields.reduce((cells, { type, unlabelled }) => cells + (type === "share" || unlabelled === true ? 1 : 2), 0);
}

function heightOf({ fields }: HeadLine): number {
  return fields[0]?.type === "share" ? 2 : 1;
}

/** A text that has the line to itself is prose, not a name. */
function isProse({ fields }: HeadLine): boolean {
  return fields.length === 1 && fields[0]?.type === "text";
}

/** Bounds that cut a stretch into `parts` of nearly equal length, the longer ones later. */
function split(from: number, to: number, parts: number): readonly number[] {
  return Array.from({ length: parts + 1 }, (_, index) => from + Math.floor((index * (to - from)) / parts));
}
