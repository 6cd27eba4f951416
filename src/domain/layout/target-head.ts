import type { HeadFieldSpec, TargetVariantSpec } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { sumOf } from "./formulas";
import { HEIGHT, LOOK } from "./look";
import type { LayoutOptions } from "./options";

/** 勾稽 of the head block: 预算数 = 财政资金 + 其他资金, where a form has all three. */
const FUNDING = { total: "budget", of: ["fiscal", "other"] } as const;

/** Fields that the caller already knows. */
const KNOWN: Readonly<Record<string, (options: LayoutOptions) => string | null>> = {
  "project-code": ({ projects }) => projects?.[0]?.code ?? null,
  "project-name": ({ projects }) => projects?.[0]?.name ?? null,
};

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

/** Writes the head block from row `top` on. */
export function writeHead(draft: SheetDraft, { head }: TargetVariantSpec, options: LayoutOptions, top: number): void {
  const lines = linesOf(head);
  writeGroups(draft, lines, top);
  const places = new Map(lines.flatMap((line) => writeLine(draft, line, options, top + line.line)));

  const total = places.get(FUNDING.total);
  const parts = FUNDING.of.map((key) => places.get(key));
  if (total !== undefined && parts.every((part) => part !== undefined)) draft.put(total.row, total.column, sumOf(parts));
}

type Placed = readonly [string, { readonly row: number; readonly column: number }];

function writeLine(draft: SheetDraft, line: HeadLine, options: LayoutOptions, row: number): readonly Placed[] {
  const left = line.under === undefined ? 0 : 1;
  draft.height(row, line.fields.some(({ unlabelled }) => unlabelled) || isProse(line) ? HEIGHT.prose : HEIGHT.heading);
  return line.fields[0]?.type === "share" ? writeShares(draft, line.fields, row, left) : writePairs(draft, line, options, row, left);
}

/** Labels above values; the columns are dealt out evenly. */
function writeShares(draft: SheetDraft, fields: readonly HeadFieldSpec[], row: number, left: number): readonly Placed[] {
  const bounds = split(left, draft.width, fields.length, Math.round);
  draft.height(row + 1, HEIGHT.heading);
  return fields.map((field, index) => {
    const [from = left, to = draft.width] = bounds.slice(index, index + 2);
    draft.span(rowBlock(row, from, to - 1), field.labels[0]);
    draft.style(rowBlock(row, from, to - 1), LOOK.field);
    draft.span(rowBlock(row + 1, from, to - 1), null);
    draft.style(rowBlock(row + 1, from, to - 1), LOOK.share);
    return [field.key, { row: row + 1, column: from }];
  });
}

/** Label and value side by side; what columns are left over widen the values. */
function writePairs(draft: SheetDraft, line: HeadLine, options: LayoutOptions, row: number, left: number): readonly Placed[] {
  const labels = line.fields.filter(({ unlabelled }) => unlabelled !== true).length;
  // The last value is the longest one (the name of a project): it gets the odd column.
  const widths = split(0, draft.width - left - labels, line.fields.length, Math.floor);
  let at = left;
  return line.fields.map((field, index) => {
    if (field.unlabelled !== true) {
      draft.put(row, at, field.labels[0]);
      draft.style(rowBlock(row, at, at), LOOK.field);
      at += 1;
    }
    const place = { row, column: at };
    const value = rowBlock(row, at, at + (widths[index + 1] ?? 1) - (widths[index] ?? 0) - 1);
    draft.span(value, KNOWN[field.key]?.(options) ?? null);
    draft.style(value, field.type === "amount" ? LOOK.amount : isProse(line) ? LOOK.prose : LOOK.text);
    at = value.right + 1;
    return [field.key, place];
  });
}

/** A label at the left of neighbouring lines stands once, over all of them. */
function writeGroups(draft: SheetDraft, lines: readonly HeadLine[], top: number): void {
  for (const [index, line] of lines.entries()) {
    if (line.under === undefined || lines[index - 1]?.under === line.under) continue;
    const last = lines.slice(index).filter(({ under }) => under === line.under).at(-1) ?? line;
    const area = rowBlock(top + line.line, 0, 0, top + last.line + heightOf(last) - 1);
    draft.span(area, line.under);
    draft.style(area, LOOK.field);
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

/** Bounds that cut a stretch into `parts` of nearly equal length. */
function split(from: number, to: number, parts: number, whole: (bound: number) => number): readonly number[] {
  return Array.from({ length: parts + 1 }, (_, index) => from + whole((index * (to - from)) / parts));
}
