import type { CellValue } from "../grid";
import { parseFigure } from "./figure";
import type { ProjectField } from "./columns";

/** Digits, letters and hyphens, long enough to be no amount in 万元: `13030022P00123`. */
const CODE = /^(?=.*\d)[0-9A-Za-z-]{6,}$/u;

/** A whole number that may be a code, `1001`: a sequence number of that many digits is of a list that begins with 1. */
const SHORT_CODE = /^\d{3,}$/u;

const AMOUNTS = ["budget", "fiscal", "other"] as const;

interface ColumnKind {
  readonly column: number;
  readonly kind: "blank" | "code" | "amount" | "text";
  readonly length: number;
  /** Sequence numbers: 1, 2, 3, … */
  readonly counts: boolean;
  /** Whole numbers of three digits or more, none of them twice. */
  readonly shortCodes: readonly string[];
}

/**
 * Columns of a list without headings, by what most of their cells hold: the longest texts left of the figures (or
 * anywhere, when nothing but figures is there) are names, codes stand left of them, figures right of them. A code may
 * look like a figure, then its place tells.
 */
export function guessColumns(rows: readonly (readonly CellValue[])[]): ReadonlyMap<ProjectField, number> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = withShortCodes(Array.from({ length: width }, (_, column) => kindOf(rows.map((row) => row[column] ?? null), column)));
  const figures = columns.filter(({ kind, counts }) => kind === "amount" && !counts);
  const texts = columns.filter(({ kind }) => kind === "text");
  const before = texts.filter(({ column }) => column < (figures[0]?.column ?? width));
  const name = longest(before) ?? longest(texts);

  const at = new Map<ProjectField, number>();
  if (name === undefined) return at;
  at.set("name", name.column);
  const code = columns.find(({ kind, column }) => kind === "code" && column < name.column);
  if (code !== undefined) at.set("code", code.column);
  // An amount in 元 looks like a code; only its place tells.
  const right = columns.filter(({ kind, column, counts }) => column > name.column && !counts && (kind === "amount" || kind === "code"));
  const amounts = right.length > 0 ? right : figures;
  for (const [index, field] of AMOUNTS.entries()) {
    const figure = amounts[index];
    if (figure !== undefined) at.set(field, figure.column);
  }
  return at;
}

/**
 * Whole numbers left of all texts are codes if the figures stand right of them; where no others do, only if they go up
 * and are equally long, as amounts hardly ever do.
 */
function withShortCodes(columns: readonly ColumnKind[]): readonly ColumnKind[] {
  const text = columns.find(({ kind }) => kind === "text")?.column ?? 0;
  const figuresFollow = columns.some(({ kind, column }) => column > text && (kind === "amount" || kind === "code"));
  return columns.map((column) => {
    const isCode = column.kind === "amount" && column.column < text && column.shortCodes.length > 0 && (figuresFollow || ascend(column.shortCodes));
    return isCode ? { ...column, kind: "code" } : column;
  });
}

function ascend(codes: readonly string[]): boolean {
  return codes.length > 1 && codes.every((code, index) => code.length === codes[0]?.length && (index === 0 || code > (codes[index - 1] ?? "")));
}

function kindOf(cells: readonly CellValue[], column: number): ColumnKind {
  const filled = cells.filter((cell) => cell !== null && String(cell).trim() !== "");
  const most = (holds: (cell: CellValue) => boolean): boolean => filled.filter(holds).length * 2 > filled.length;
  const length = filled.reduce<number>((sum, cell) => sum + String(cell).length, 0);
  const counts = filled.length > 0 && filled.every((cell, index) => Number(cell) === index + 1);
  const facts = { column, length, counts, shortCodes: counts ? [] : shortCodesOf(filled) };
  if (filled.length === 0) return { ...facts, kind: "blank" };
  if (most((cell) => CODE.test(String(cell).trim()))) return { ...facts, kind: "code" };
  return { ...facts, kind: most(isFigure) ? "amount" : "text" };
}

/** The column's codes if most of its cells hold one: a year or an amount that repeats is none. */
function shortCodesOf(filled: readonly CellValue[]): readonly string[] {
  const codes = filled.map((cell) => String(cell).trim()).filter((text) => SHORT_CODE.test(text));
  return codes.length * 2 > filled.length && new Set(codes).size === codes.length ? codes : [];
}

function isFigure(cell: CellValue): boolean {
  const { kind } = parseFigure(cell, "元", "元");
  return kind === "amount" || kind === "dash";
}

function longest(columns: readonly ColumnKind[]): ColumnKind | undefined {
  return columns.reduce<ColumnKind | undefined>((best, next) => (best === undefined || next.length > best.length ? next : best), undefined);
}
