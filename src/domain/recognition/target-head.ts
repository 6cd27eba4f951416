import type { CellRef } from "../grid";
import type { HeadFieldSpec, TargetTableSpec, TargetVariantSpec } from "../spec";
import { foldText, rememberedOf } from "../text";
import type { Matchers } from "./matchers";
import type { Located } from "./recognised";
import type { TargetHeading } from "./target-heading";
import { distinctColumns, filledColumns, type SheetView } from "./view";

/** What stands between a target table's title and the heading of its indicators. */
export interface Head {
  readonly title: CellRef | undefined;
  /** First row of the table. */
  readonly top: number;
  /** Rows that may state department, unit and year: those above the first field. */
  readonly infoRows: readonly number[];
  /** Last column of its fields. */
  readonly right: number;
  /** How many different labels of fields were found. */
  readonly fieldCount: number;
  /** The cell of each field's value, in the given form. */
  fieldsOf(variant: TargetVariantSpec): ReadonlyMap<string, CellRef>;
  /** The text of a field in any form. */
  text(key: string): Located | undefined;
}

export interface HeadInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly spec: TargetTableSpec;
  /** Row of the indicators' heading. */
  readonly row: number;
  readonly heading: TargetHeading;
  readonly isTaken: (at: CellRef) => boolean;
}

/** The head block is never taller; a goal may be typed over many rows. */
const TALLEST = 30;

export function readHead(input: HeadInput): Head {
  const { view, spec, row: heading } = input;
  const { left } = input.heading;
  const right = widestOf(input);
  const labels = labelWords(spec);
  const { title, top } = extentOf(input, labels);
  const first = title === undefined ? top : title.row + 1;
  const cells = labelCells(view, labels, { top: first, bottom: heading - 1, left, right });
  const firstField = Math.min(heading, ...cells.map(({ at }) => at.row));
  const known = new Map(spec.variants.map((variant) => [variant, fieldPlaces(view, variant, cells, labels, right)]));
  const fieldsOf = (variant: TargetVariantSpec): ReadonlyMap<string, CellRef> => known.get(variant) ?? new Map<string, CellRef>();

  return {
    title,
    top,
    infoRows: Array.from({ length: firstField - first }, (_, index) => first + index),
    right: Math.max(input.heading.right, ...[...known.values()].flatMap((places) => Array.from(places.values(), ({ column }) => column))),
    fieldCount: new Set(cells.map(({ label }) => label)).size,
    fieldsOf,
    text(key) {
      for (const variant of spec.variants) {
        const at = fieldsOf(variant).get(key);
        const value = at === undefined ? "" : afterLabel(view.shown(at.row, at.column));
        if (at !== undefined && value !== "") return { value, at };
      }
      return undefined;
    },
  };
}

/** A line of the head block is seldom wider than the indicators, and never by more. */
const WIDER = 6;

/** How far fields may stand right of the indicators: as far as nothing else stands beside these. */
function widestOf({ view, row, heading }: HeadInput): number {
  let widest = heading.right;
  const isFree = (column: number): boolean => [row, heading.bottom, heading.bottom + 1].every((line) => view.blank(line, column));
  while (widest < Math.min(view.right, heading.right + WIDER) && isFree(widest + 1)) widest += 1;
  return widest;
}

type LabelWords = ReadonlySet<string>;

const labelWords = rememberedOf(({ variants }: TargetTableSpec): LabelWords => {
  const fields = variants.flatMap(({ head }) => head);
  return new Set(fields.flatMap(({ labels, under, unlabelled }) => [...(unlabelled === true ? [] : labels), ...(under ?? [])].map(foldText)));
});

/** A field's own labels and those of its group, folded. */
const wordsOf = rememberedOf(({ labels, under }: HeadFieldSpec): { readonly labels: LabelWords; readonly under: LabelWords } => ({
  labels: new Set(labels.map(foldText)),
  under: new Set(under?.map(foldText)),
}));

/** Goes up from the heading to the title; without one, as far as fields and the lines that belong to them reach. */
function extentOf({ view, matchers, spec, row: heading, heading: { left, right }, isTaken }: HeadInput, labels: LabelWords): { readonly title: CellRef | undefined; readonly top: number } {
  let top = heading;
  let blanks = 0;
  for (let row = heading - 1; row >= Math.max(view.top, heading - TALLEST); row -= 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.some((column) => isTaken({ row, column }))) break;
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > 2) break;
      continue;
    }
    blanks = 0;
    const title = filled.find((column) => matchers.titles.match(view.text(row, column))?.spec === spec);
    if (title !== undefined && filled.length <= 2) return { title: { row, column: title }, top: row };
    if (filled.some((column) => labelOf(view.text(row, column), labels) !== undefined || INFO.test(view.text(row, column)))) top = row;
  }
  return { title: undefined, top };
}

const INFO = /^(?:金额)?单位[:]|^部门[:]|^单位名称/u;

/** 预算数（万元） is 预算数. */
const UNIT_BEHIND = /\((?:单位:)?(?:亿元|万元|千元|元)\):?$/u;

interface LabelCell {
  readonly label: string;
  readonly at: CellRef;
  /** Label and value share the cell: `项目名称：科普经费`. */
  readonly inside: boolean;
}

function labelCells(view: SheetView, labels: LabelWords, area: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number }): readonly LabelCell[] {
  const cells: LabelCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const column of filledColumns(view, row, area.left, area.right)) {
      const text = view.text(row, column);
      const label = labelOf(text, labels);
      if (label !== undefined) cells.push({ label, at: { row, column }, inside: text.replace(UNIT_BEHIND, "").replace(/:$/, "") !== label });
    }
  }
  return cells;
}

/** The label that a cell is, or begins with before a colon. */
function labelOf(text: string, labels: LabelWords): string | undefined {
  if (labels.has(text)) return text;
  const bare = text.replace(UNIT_BEHIND, "");
  if (labels.has(bare)) return bare;
  for (let colon = text.indexOf(":"); colon !== -1; colon = text.indexOf(":", colon + 1)) {
    const before = text.slice(0, colon);
    if (labels.has(before)) return before;
  }
  return undefined;
}

function fieldPlaces(view: SheetView, variant: TargetVariantSpec, cells: readonly LabelCell[], labels: LabelWords, right: number): ReadonlyMap<string, CellRef> {
  const places = new Map<string, CellRef>();
  for (const field of variant.head) {
    const place = field.unlabelled === true ? besideGroup(view, variant, field, cells, right) : ownPlace(view, field, cells, labels, right);
    if (place !== undefined) places.set(field.key, place);
  }
  return places;
}

function ownPlace(view: SheetView, field: HeadFieldSpec, cells: readonly LabelCell[], labels: LabelWords, right: number): CellRef | undefined {
  const own = wordsOf(field).labels;
  const cell = cells.find(({ label }) => own.has(label));
  if (cell === undefined) return undefined;
  const { row, column } = cell.at;
  if (cell.inside) return cell.at;
  return field.type === "share" ? { row: row + 1, column } : { row, column: valueColumn(view, row, column, right, labels) };
}

/** The first filled cell to the right; the next cell when only another label follows. */
function valueColumn(view: SheetView, row: number, column: number, right: number, labels: LabelWords): number {
  const next = filledColumns(view, row, column + 1, right + 1)[0];
  return next === undefined || labelOf(view.text(row, next), labels) !== undefined ? column + 1 : next;
}

/** A value without a label of its own stands beside its group's label, as many lines below as the form says. */
function besideGroup(view: SheetView, variant: TargetVariantSpec, field: HeadFieldSpec, cells: readonly LabelCell[], right: number): CellRef | undefined {
  const groups = wordsOf(field).under;
  const group = cells.find(({ label }) => groups.has(label));
  if (group === undefined) return undefined;
  const own = foldText(field.under?.[0] ?? "");
  const firstLine = Math.min(...variant.head.filter(({ under }) => foldText(under?.[0] ?? "") === own).map(({ line }) => line));
  const row = group.at.row + field.line - firstLine;
  const column = filledColumns(view, row, group.at.column + 1, right + 1)[0] ?? group.at.column + 1;
  return { row, column };
}

function afterLabel(shown: string): string {
  return /^(?:项目名称|项目编码|项目代码)\s*[:：]/u.test(shown) ? shown.slice(shown.search(/[:：]/u) + 1).trim() : shown;
}
