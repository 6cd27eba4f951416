import type { LineSpec, RowsSpec } from "../spec";
import { foldLabel, foldText } from "../text";
import { hasFigures } from "./figures";
import type { TableRow } from "./recognised";
import { NOTHING, type ReaderInput, type RowReading, type SectionReader } from "./reading";
import type { SheetView } from "./view";

/** Fixed rows, known by their labels; a label that stands twice in the spec is taken in order. */
export function linesReader({ view, section }: ReaderInput, spec: Extract<RowsSpec, { kind: "lines" }>): SectionReader {
  const labels = section.spec.columns.find(({ type }) => type === "label");
  const column = labels === undefined ? undefined : section.columns.get(labels.key);
  const take = lineTaker(spec.lines);

  const read = (row: number): RowReading => {
    const figures = hasFigures(view, section, row);
    // Only where there is one line can it do without a label.
    if (column === undefined) return figures && spec.lines.length === 1 ? { certainty: "sure", row: { row, kind: "line", label: "", ...keyOf(spec.lines[0]) } } : NOTHING;

    const label = view.shown(row, column);
    if (label === "") return NOTHING;
    const isPart = OF_WHICH.test(foldText(label));
    const line = wordings(foldLabel(label)).reduce<LineSpec | undefined>((found, wording) => found ?? take(wording, isPart), undefined);
    if (line === undefined) return { certainty: figures ? "sure" : "likely", row: { row, kind: "line", label } };
    return { certainty: "sure", row: { row, kind: "line", key: line.key, label } };
  };
  const year = section.columns.get("year");
  return { read, finish: (rows) => (spec.lines.length === 1 ? withOneLine(year === undefined ? rows : inLastYear(rows, view, year), rows, spec.lines[0]) : rows) };
}

const OF_WHICH = /^其中/u;
const CLASS_CODE = /^\d{3}(?=\D)/u;
const REMARK = /(?!^)\([^()]*\)$/u;

/** A label, then without a remark behind it, a class code in front, or with the word 支出 more or less. */
function wordings(label: string): readonly string[] {
  const bare = label.replace(CLASS_CODE, "").replace(REMARK, "");
  return [...new Set([label, bare, `${bare}支出`, bare.replace(/支出$/u, "")])];
}

/** Rows of the latest year, where each unit has a row for every year; a year merged over several rows goes on. */
function inLastYear(rows: readonly TableRow[], view: SheetView, column: number): readonly TableRow[] {
  const years = rows.map(({ row }) => Number(/(?:19|20)\d{2}/u.exec(view.shown(row, column))?.[0] ?? 0));
  const last = Math.max(0, ...years);
  return rows.filter((_, index) => years[index] === last);
}

/** The one line of a horizontal table is its 合计, or its first row; the others are parts of it, or of another year. */
function withOneLine(candidates: readonly TableRow[], rows: readonly TableRow[], line: LineSpec | undefined): readonly TableRow[] {
  const labels = new Set(line?.labels.map(foldLabel));
  const own = candidates.find(({ label }) => labels.has(foldLabel(label))) ?? candidates[0];
  return rows.map((row) => {
    const bare: TableRow = { row: row.row, kind: row.kind, label: row.label };
    return line !== undefined && row === own ? { ...bare, key: line.key } : bare;
  });
}

const keyOf = (line: LineSpec | undefined): { readonly key?: string } => (line === undefined ? {} : { key: line.key });

/**
 * Gives each line once: the next one with this label below the last one taken, else the first one left. What is a part
 * of the lines above it is not their sum.
 */
function lineTaker(lines: readonly LineSpec[]): (label: string, isPart: boolean) => LineSpec | undefined {
  const taken = new Set<number>();
  const isSumOfTaken = (index: number): boolean => lines[index]?.sum?.some((key) => [...taken].some((other) => lines[other]?.key === key)) === true;
  let last = -1;
  const byLabel = new Map<string, number[]>();
  lines.forEach((line, index) => {
    for (const label of new Set(line.labels.map(foldLabel))) byLabel.set(label, [...(byLabel.get(label) ?? []), index]);
  });

  return (label, isPart) => {
    const candidates = (byLabel.get(label) ?? []).filter((index) => !taken.has(index) && !(isPart && isSumOfTaken(index)));
    const index = candidates.find((candidate) => candidate > last) ?? candidates[0];
    if (index === undefined) return undefined;
    taken.add(index);
    last = index;
    return lines[index];
  };
}
