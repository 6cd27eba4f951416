import type { TableRow, TableSection } from "../../recognition/recognised";
import { rememberedOf } from "../../text";

/** The rows of a section by what they are. */
export interface RowIndex {
  /** Fixed rows by key. */
  readonly lines: ReadonlyMap<string, TableRow>;
  /** Rows by code; a table listed unit by unit has several of one code. */
  readonly codes: ReadonlyMap<string, readonly TableRow[]>;
  /** For a code without a row of its own, the nearest rows below it that are printed. */
  readonly parts: ReadonlyMap<string, readonly TableRow[]>;
  /** Lengths of the codes that are printed. */
  readonly lengths: ReadonlySet<number>;
  /** Coded rows that are part of no other. */
  readonly roots: readonly TableRow[];
  readonly totals: readonly TableRow[];
  /** Rows of which it is not known what they are: unusual labels, mistyped codes. */
  readonly unknown: readonly TableRow[];
}

/** The index of a section, made once. */
export const rowIndexOf: (section: TableSection) => RowIndex = rememberedOf(indexed);

function indexed({ spec, rows }: TableSection): RowIndex {
  const lines = new Map<string, TableRow>();
  const codes = new Map<string, TableRow[]>();
  for (const row of rows) {
    if (row.key !== undefined && !lines.has(row.key)) lines.set(row.key, row);
    if ((row.code ?? "") !== "") append(codes, row.code ?? "", row);
  }

  const parts = new Map<string, TableRow[]>();
  const roots: TableRow[] = [];
  for (const [code, own] of codes) {
    let length = code.length - 1;
    for (; length > 0 && !codes.has(code.slice(0, length)); length -= 1) for (const row of own) append(parts, code.slice(0, length), row);
    if (length === 0) roots.push(...own);
  }
  return {
    lines,
    codes,
    parts,
    lengths: new Set([...codes.keys()].map((code) => code.length)),
    roots,
    totals: rows.filter(({ kind }) => kind === "total"),
    unknown: rows.filter((row) => (spec.rows.kind === "lines" ? row.key === undefined : isUnknown(row))),
  };
}

function isUnknown({ kind, code }: TableRow): boolean {
  return kind === "item" || (kind === "code" && (code ?? "") === "");
}

function append(map: Map<string, TableRow[]>, key: string, row: TableRow): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}
