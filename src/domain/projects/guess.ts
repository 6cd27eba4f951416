import type { CellValue } from "../grid";
import { parseFigure } from "./figure";
import type { ProjectField } from "./columns";

/** Digits, letters and hyphens, long enough to be no amount in 万元: `13030022P00123`. */
const CODE = /^(?=.*\d)[0-9A-Za-z-]{6,}$/u;

const AMOUNTS = ["budget", "fiscal", "other"] as const;

interface ColumnKind {
  readonly column: number;
  readonly kind: "blank" | "code" | "amount" | "text";
  readonly length: number;
  readonly counts: boolean;
}

/**
 * Columns of a list without headings, by what most of their cells hold: the longest texts left of the figures (or
 * anywhere, when nothing but figures is there) are names, codes stand left of them, figures right of them.
 */
export function guessColumns(rows: readonly (readonly CellValue[])[]): ReadonlyMap<ProjectField, number> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => kindOf(rows.map((row) => row[column] ?? null), column));
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

function kindOf(cells: readonly CellValue[], column: number): ColumnKind {
  const filled = cells.filter((cell) => cell !== null && String(cell).trim() !== "");
  const most = (holds: (cell: CellValue) => boolean): boolean => filled.filter(holds).length * 2 > filled.length;
  const length = filled.reduce<number>((sum, cell) => sum + String(cell).length, 0);
  const counts = filled.length > 0 && filled.every((cell, index) => Number(cell) === index + 1);
  if (filled.length === 0) return { column, kind: "blank", length, counts };
  if (most((cell) => CODE.test(String(cell).trim()))) return { column, kind: "code", length, counts };
  return { column, kind: most(isFigure) ? "amount" : "text", length, counts };
}

function isFigure(cell: CellValue): boolean {
  const { kind } = parseFigure(cell, "元", "元");
  return kind === "amount" || kind === "dash";
}

function longest(columns: readonly ColumnKind[]): ColumnKind | undefined {
  return columns.reduce<ColumnKind | undefined>((best, next) => (best === undefined || next.length > best.length ? next : best), undefined);
}
