import { equals, parseAmount } from "../amount";
import { textAt, valueAt, type Sheet } from "../grid";
import type { AmountTable, TableRow, TableSection } from "../recognition/recognised";
import { isPartOfAnother } from "./columns";
import { sumOfRows } from "./sum-rows";

/**
 * The table with rows that only look like projects taken for what they are, because added to them everything would count
 * twice: a line with a unit's name and no project, and a heading `一、…` above projects, for 小计; rows below `其中：`
 * that divide the same project for further ones of it.
 */
export function withUnitLines(table: AmountTable, sheet: Sheet): AmountTable {
  const sections = table.sections.map((section) => ({ ...section, rows: withHeadings(withParts(withLines(section, sheet), sheet), sheet) }));
  return { ...table, sections };
}

function withLines(section: TableSection, sheet: Sheet): TableSection {
  const [unit, project] = [section.columns.get("unit"), section.columns.get("project")];
  if (unit === undefined || project === undefined) return section;
  const lines = section.rows.filter(({ row, kind }) => kind === "item" && textAt(sheet, row, project).trim() === "" && textAt(sheet, row, unit).trim() !== "");
  const sums = new Set(lines.filter((line) => isAboveItsUnit(line, section) || isSumOfUnit(line, section, sheet)));
  return { ...section, rows: section.rows.map((row) => (sums.has(row) ? { ...row, kind: "subtotal" } : row)) };
}

/** Above the unit's projects it is no further row of a project that stands above. */
function isAboveItsUnit(line: TableRow, { rows }: TableSection): boolean {
  const [first, ...others] = rows.filter((row) => row.kind === "item" && row.group === line.group);
  return first === line && others.length > 0;
}

function isSumOfUnit(line: TableRow, section: TableSection, sheet: Sheet): boolean {
  const others = section.rows.filter((row) => row.kind === "item" && row.group === line.group && row !== line && !isPartOfAnother(row));
  return others.length > 0 && isSumOf(line, others, section, sheet);
}

/** Whether at least two figures of a row are the sums of those of the others. */
function isSumOf(line: TableRow, others: readonly TableRow[], { columns }: TableSection, sheet: Sheet): boolean {
  const compared = ["initial", "adjusted", "executed"].flatMap((key) => columns.get(key) ?? []).flatMap((column) => {
    const stated = parseAmount(valueAt(sheet, line.row, column));
    return stated.kind === "amount" ? [{ column, stated: stated.value }] : [];
  });
  return compared.length > 1 && compared.every(({ column, stated }) => {
    const sum = sumOfRows(others.map(({ row }) => row), column, sheet);
    return typeof sum !== "string" && equals(sum, stated);
  });
}

/** 其中：甲, 乙: what stands below is a part, too, where the parts add up to the row above them. */
function withParts(section: TableSection, sheet: Sheet): TableSection {
  const { rows } = section;
  const further = new Set<TableRow>();
  rows.forEach((whole, at) => {
    const next = rows[at + 1];
    if (whole.kind !== "item" || isPartOfAnother(whole) || next === undefined || !isPartOfAnother(next)) return;
    const end = rows.findIndex((row, index) => index > at && row.kind !== "item");
    const below = rows.slice(at + 1, end === -1 ? rows.length : end);
    const count = below.findIndex((_, index) => isSumOf(whole, below.slice(0, index + 1), section, sheet));
    for (const part of below.slice(0, count + 1)) if (!isPartOfAnother(part)) further.add(part);
  });
  if (further.size > 0 && isCounted(section, sheet)) return section;
  return { ...section, rows: rows.map((row) => (further.has(row) ? { ...row, label: `其中：${row.label}` } : row)) };
}

/** Whether a stated sum is that of all rows as they were read. */
function isCounted(section: TableSection, sheet: Sheet): boolean {
  const items = section.rows.filter((row) => row.kind === "item" && !isPartOfAnother(row));
  const summed = (sum: TableRow): readonly TableRow[] => items.filter(({ group }) => sum.kind === "total" || group === sum.group);
  return section.rows.some((row) => (row.kind === "total" || row.kind === "subtotal") && isSumOf(row, summed(row), section, sheet));
}

/** By their ordinals, headings stand above rows: 一、, then （一）, then all others. */
const LEVELS = [/^[一二三四五六七八九十]{1,3}、\s*/u, /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/u] as const;

function levelOf({ label }: TableRow): number {
  const level = LEVELS.findIndex((ordinal) => ordinal.test(label.trim()));
  return level === -1 ? LEVELS.length : level;
}

/** In a table without units, rows with `一、` are headings where each has rows below it, or the sums of those that it has. */
function withHeadings(section: TableSection, sheet: Sheet): readonly TableRow[] {
  const { rows } = section;
  const items = rows.filter((row) => row.kind === "item" && !isPartOfAnother(row));
  const top = Math.min(...items.map(levelOf));
  const [first] = items;
  if (first === undefined || top === LEVELS.length || levelOf(first) !== top || rows.some(({ kind, group }) => kind === "subtotal" || group !== undefined)) return rows;
  const isHeading = (row: TableRow, index: number): boolean => levelOf(items[index + 1] ?? row) > levelOf(row);
  const headings = new Set(items.filter(isHeading));
  const tops = items.filter((row) => levelOf(row) === top);
  const leavesOf = (heading: TableRow): readonly TableRow[] => {
    const next = tops.find(({ row }) => row > heading.row)?.row ?? Number.POSITIVE_INFINITY;
    return items.filter((item) => item.row > heading.row && item.row < next && !headings.has(item));
  };
  const areHeadings = tops.every((row) => headings.has(row)) || tops.every((row) => !headings.has(row) || isSumOf(row, leavesOf(row), section, sheet));
  return areHeadings && headings.size > 0 ? grouped(rows, headings, top) : rows;
}

/** A heading below another is told like a part: its rows count already. */
function grouped(rows: readonly TableRow[], headings: ReadonlySet<TableRow>, top: number): readonly TableRow[] {
  let group: string | undefined;
  return rows.map((row): TableRow => {
    if (row.kind !== "item") return row;
    if (!isPartOfAnother(row) && levelOf(row) === top) group = headings.has(row) ? row.label.trim().replace(LEVELS[top] ?? "", "") : undefined;
    if (group === undefined) return row;
    if (!headings.has(row)) return { ...row, group };
    return levelOf(row) === top ? { ...row, group, kind: "subtotal" } : { ...row, group, label: `其中：${row.label}` };
  });
}
