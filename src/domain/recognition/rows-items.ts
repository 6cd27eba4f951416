import type { RowsSpec } from "../spec";
import { foldText } from "../text";
import { hasFigures } from "./figures";
import type { TableRow } from "./recognised";
import { NOTHING, type ReaderInput, type RowReading, type SectionReader } from "./reading";
import { withUnitLevels } from "./unit-levels";

/** `小计`, and of a unit `科协本级合计`. */
const SUBTOTAL = /(?:小计|..合计)[:：]?$/u;
const ORDINAL = /^(?:[一二三四五六七八九十]+、|\d+[、.])\s*/u;

/** Free rows with 小计 and 合计. A group is named in its own column (blank-continued) or by its 小计, above or below its rows. */
export function itemsReader({ view, section, left, right }: ReaderInput, spec: Extract<RowsSpec, { kind: "items" }>): SectionReader {
  const groups = spec.groupBy === spec.item ? undefined : section.columns.get(spec.groupBy);
  const items = section.columns.get(spec.item);
  const texts = section.spec.columns.flatMap(({ key, type }) => (type === "amount" || type === "rate" ? [] : (section.columns.get(key) ?? [])));
  const firstFigure = Math.min(right + 1, ...section.spec.columns.flatMap(({ key, type }) => (type === "amount" || type === "rate" || type === "quantity" ? (section.columns.get(key) ?? []) : [])));
  // Names may stand at the right of the figures, too.
  const labels = [...new Set([...Array.from({ length: firstFigure - left }, (_, index) => left + index), ...[groups, items].flatMap((column) => column ?? [])])];
  const totals = new Set(spec.totalLabels.map(foldText));
  const isTotal = (word: string): boolean => totals.has(foldText(word).replace(/[:：]$/u, ""));
  let group: string | undefined;

  const read = (row: number): RowReading => {
    const words = labels.filter((column) => view.text(row, column) !== "").map((column) => view.shown(row, column));

    const total = words.find(isTotal);
    if (total !== undefined) {
      group = undefined;
      return { certainty: "sure", row: { row, kind: "total", label: total } };
    }
    const subtotal = words.find((word) => SUBTOTAL.test(foldText(word)));
    if (subtotal !== undefined) {
      const own = groups === undefined ? "" : view.shown(row, groups);
      const named = nameOf(subtotal) || (own === subtotal ? "" : own);
      return { certainty: "sure", row: { row, kind: "subtotal", label: subtotal, ...groupOf(named === "" ? group : named) } };
    }

    const figures = hasFigures(view, section, row);
    const unit = groups === undefined ? "" : view.shown(row, groups);
    const label = items === undefined ? "" : view.shown(row, items);
    if (unit !== "") group = unit;
    if (label === "" && !figures) return unit === "" ? NOTHING : { certainty: "likely", row: undefined };
    const filled = texts.filter((column) => !view.blank(row, column)).length;
    return {
      certainty: figures || filled >= 2 ? "sure" : "likely",
      row: { row, kind: "item", label: label === "" ? unit : label, ...groupOf(groups === undefined ? undefined : group) },
    };
  };

  const codes = section.columns.get("unit-code");
  const codeOf = ({ row }: TableRow): string => (codes === undefined ? "" : foldText(view.shown(row, codes)));
  return { read, finish: (rows) => withTotal(groups === undefined ? (withUnitLevels(rows, codeOf) ?? groupBySubtotals(rows)) : rows) };
}

const groupOf = (group: string | undefined): { readonly group?: string } => (group === undefined ? {} : { group });

/** `张家口市科技干部进修学院小计` names 张家口市科技干部进修学院; a bare 小计 names nothing. */
function nameOf(subtotal: string): string {
  return subtotal.trim().replace(/[小合]\s*计\s*[:：]?$/u, "").replace(ORDINAL, "").trim();
}

/** `项目合计` is the table's 合计 where it has no other, and names no unit of it. */
function withTotal(rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.some(({ kind }) => kind === "total")) return rows;
  const units = new Set(rows.flatMap(({ kind, group }) => (kind === "item" ? group ?? [] : [])));
  const sums = rows.filter(({ kind, group }) => kind === "subtotal" && group !== undefined && !units.has(group));
  return sums.length === 1 ? rows.map((row) => (row === sums[0] ? { row: row.row, kind: "total", label: row.label } : row)) : rows;
}

/** Without a column for groups, each item belongs to the 小计 above it, or to the one below where those stand below. */
function groupBySubtotals(rows: readonly TableRow[]): readonly TableRow[] {
  const subtotals = rows.filter(({ kind }) => kind === "subtotal");
  if (subtotals.length === 0) return rows;
  const firstItem = rows.find(({ kind }) => kind === "item");
  const above = (subtotals[0]?.row ?? 0) < (firstItem?.row ?? 0);
  return rows.map((row) => {
    if (row.kind !== "item") return row;
    const own = above ? subtotals.filter((subtotal) => subtotal.row < row.row).at(-1) : subtotals.find((subtotal) => subtotal.row > row.row);
    return own?.group === undefined ? row : { ...row, group: own.group };
  });
}
