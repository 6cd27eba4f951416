import type { LineSpec, RowsSpec } from "../spec";
import { amountColumns, columnOf, type PlacedSection } from "./amount-columns";
import { rowBlock, type SheetDraft } from "./draft";
import { sequenceNumber, sumOf, sumOfClasses, sumOfItems } from "./formulas";
import { LOOK } from "./look";

/** The rows of figures, both inclusive. */
export interface BodyPlace {
  readonly top: number;
  readonly bottom: number;
}

/** How many rows the figures take; tables without fixed rows have 合计 and the blank rows to fill. */
export function bodyHeight(sections: readonly PlacedSection[], blankRows: number): number {
  const lines = linesOf(sections);
  return lines.length > 0 ? alignLines(lines).count : blankRows + 1;
}

/** Writes the rows of all sections, their sums and identities as formulas. */
export function writeBody(draft: SheetDraft, sections: readonly PlacedSection[], place: BodyPlace): void {
  const layout = alignLines(linesOf(sections));
  for (const section of sections) {
    const { rows } = section.section;
    if (rows.kind === "codes") writeCodes(draft, section, rows, place);
    else if (rows.kind === "items") writeItems(draft, section, rows, place);
    else writeLines(draft, section, rows.lines, layout, place.top);
  }
}

function linesOf(sections: readonly PlacedSection[]): readonly (readonly LineSpec[])[] {
  return sections.flatMap(({ section }) => (section.rows.kind === "lines" ? [section.rows.lines] : []));
}

type Rows<K extends RowsSpec["kind"]> = Extract<RowsSpec, { kind: K }>;

function writeCodes(draft: SheetDraft, placed: PlacedSection, rows: Rows<"codes">, { top, bottom }: BodyPlace): void {
  const codes = columnOfType(placed, "code");
  const names = columnOfType(placed, "label");
  const sequence = placed.columns.find(({ column }) => column.type === "sequence");

  draft.put(top, names, rows.totalLabels[0]);
  draft.style(rowBlock(top, 0, draft.width - 1), LOOK.total);
  draft.style(rowBlock(top, names, names), LOOK.center);
  for (const { at } of amountColumns(placed)) draft.put(top, at, sumOfClasses({ codes, column: at, top: top + 1, bottom }));
  for (let row = top; row <= bottom; row += 1) writeIdentities(draft, placed, row);

  if (sequence === undefined) return;
  for (let row = top; row <= bottom; row += 1) {
    draft.put(row, sequence.at, row === top ? 1 : sequenceNumber(row, codes, { row: top - 1, column: sequence.at }));
  }
}

function writeItems(draft: SheetDraft, placed: PlacedSection, rows: Rows<"items">, { top, bottom: total }: BodyPlace): void {
  const labels = [...new Set([columnOf(placed, rows.groupBy), columnOf(placed, rows.item)])];
  for (const { at } of amountColumns(placed)) draft.put(total, at, sumOfItems({ labels, column: at, top, bottom: total - 1 }));
  for (let row = top; row <= total; row += 1) writeIdentities(draft, placed, row);
  draft.put(total, columnOf(placed, rows.groupBy), rows.totalLabels[0]);
  draft.style(rowBlock(total, 0, draft.width - 1), LOOK.total);
}

function writeLines(draft: SheetDraft, placed: PlacedSection, lines: readonly LineSpec[], layout: LineLayout, top: number): void {
  const labels = columnOfType(placed, "label");
  const sequence = placed.columns.find(({ column }) => column.type === "sequence");
  const rowOf = new Map(lines.map((line, index) => [line.key, top + layout.row(lines, index)]));

  for (const line of lines) {
    const row = rowOf.get(line.key) ?? top;
    draft.put(row, labels, line.labels[0]);
    if (line.indent !== undefined) draft.style(rowBlock(row, labels, labels), { indent: line.indent });
    if (line.sum !== undefined) writeLineSum(draft, placed, row, line.sum.map((key) => rowOf.get(key) ?? top));
    writeIdentities(draft, placed, row);
  }
  for (let row = 0; row < layout.count; row += 1) if (sequence !== undefined) draft.put(top + row, sequence.at, row + 1);
}

function writeLineSum(draft: SheetDraft, placed: PlacedSection, row: number, parts: readonly number[]): void {
  for (const { at } of amountColumns(placed)) draft.put(row, at, sumOf(parts.map((part) => ({ row: part, column: at }))));
}

/** 勾稽 inside the row; written after the sums of rows, so that the last cell of both directions follows its row. */
function writeIdentities(draft: SheetDraft, placed: PlacedSection, row: number): void {
  for (const identity of placed.section.identities) {
    const parts = identity.of.map((key) => ({ row, column: columnOf(placed, key) }));
    draft.put(row, columnOf(placed, identity.total), sumOf(parts));
  }
}

function columnOfType(placed: PlacedSection, type: "code" | "label"): number {
  const found = placed.columns.find(({ column }) => column.type === type);
  if (found === undefined) throw new Error(`section ${placed.section.key} has no ${type} column`);
  return found.at;
}

interface LineLayout {
  readonly count: number;
  /** Offset of a line from the first row of the body. */
  row(lines: readonly LineSpec[], index: number): number;
}

/**
 * 收支 tables print their two sides so that 合计 faces 合计 and 总计 faces 总计: each side is cut before its first sum and
 * before its last row, and each of the three parts is as long as the longer side's.
 */
function alignLines(sides: readonly (readonly LineSpec[])[]): LineLayout {
  const heads = Math.max(0, ...sides.map(headOf));
  const middles = Math.max(0, ...sides.map((lines) => lines.length - headOf(lines) - 1));
  return {
    count: heads + middles + 1,
    row(lines, index) {
      if (index === lines.length - 1) return heads + middles;
      return index < headOf(lines) ? index : heads + index - headOf(lines);
    },
  };
}

function headOf(lines: readonly LineSpec[]): number {
  const first = lines.findIndex(({ sum }) => sum !== undefined);
  return first === -1 ? lines.length - 1 : Math.min(first, lines.length - 1);
}
