import type { TableRow, TableSection } from "../../recognition/recognised";
import { downwardChecks } from "./sum-check";
import type { SumClaims } from "./sum-check";

const NOTHING: SumClaims = { checks: [], gaps: [] };

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项, over the levels that the table prints. */
export function hierarchySums(section: TableSection): SumClaims {
  const { rows: spec } = section.spec;
  if (spec.kind !== "codes") return NOTHING;

  const coded = section.rows.filter((row): row is CodedRow => row.kind === "code" && row.code !== undefined && row.code !== "");
  if (coded.length === 0) return section.rows.some(({ kind }) => kind === "item") ? codesMissing(section) : NOTHING;

  const perhaps = section.rows.filter(({ kind, code }) => kind === "item" || (kind === "code" && (code ?? "") === ""));
  const claim = (total: TableRow, rows: readonly TableRow[]): SumClaims["checks"] => downwardChecks("hierarchy", section, total, { rows, perhaps });

  const children = childrenOf(coded);
  const ofCodes = coded.flatMap((row) => claim(row, children.get(row) ?? []));

  const totals = section.rows.filter(({ kind }) => kind === "total");
  const roots = children.get(undefined) ?? [];
  const ofTotals = totals.flatMap((total) => claim(total, coveredBy(total, totals, roots)));

  const gaps = totals.length > 0 ? [] : [{ kind: "hierarchy", reasonId: "row-missing", text: spec.totalLabels[0] } as const];
  return { checks: [...ofTotals, ...ofCodes], gaps };
}

/** Names alone do not tell which of them are parts of which. */
function codesMissing({ spec, columns }: TableSection): SumClaims {
  const code = spec.columns.find(({ type }) => type === "code");
  return code === undefined || columns.has(code.key) ? NOTHING : { checks: [], gaps: [{ kind: "hierarchy", reasonId: "column-missing", text: code.headers[0] }] };
}

type CodedRow = TableRow & { readonly code: string };

/** The rows below each row; those below none are under `undefined`. */
function childrenOf(coded: readonly CodedRow[]): ReadonlyMap<CodedRow | undefined, readonly CodedRow[]> {
  const byCode = new Map<string, CodedRow[]>();
  for (const row of coded) append(byCode, row.code, row);
  const children = new Map<CodedRow | undefined, CodedRow[]>();
  for (const row of coded) append(children, parentOf(row, byCode), row);
  return children;
}

function append<K>(lists: Map<K, CodedRow[]>, key: K, row: CodedRow): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}

/**
 * The nearest level above that is printed, so that a missing 款 makes 项 part of 类. Where the code above stands more
 * than once (a table listed unit by unit), the last one before the row.
 */
function parentOf(row: CodedRow, byCode: ReadonlyMap<string, readonly CodedRow[]>): CodedRow | undefined {
  for (let length = row.code.length - 1; length > 0; length -= 1) {
    const above = byCode.get(row.code.slice(0, length));
    if (above !== undefined) return lastBefore(above, row) ?? above[0];
  }
  return undefined;
}

/** The last of the rows, which stand in the sheet's order, above this one. */
function lastBefore(rows: readonly CodedRow[], { row }: CodedRow): CodedRow | undefined {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((rows[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return rows[from - 1];
}

/**
 * One 合计 covers the whole table, wherever it stands. Several divide it: each covers the rows from itself to the next,
 * or, where they stand below what they sum up, from the one before.
 */
function coveredBy(total: TableRow, totals: readonly TableRow[], roots: readonly CodedRow[]): readonly CodedRow[] {
  if (totals.length === 1) return roots;
  const first = roots[0]?.row ?? 0;
  const below = totals.every(({ row }) => row > first);
  const index = totals.indexOf(total);
  const from = below ? (totals[index - 1]?.row ?? -1) : total.row;
  const to = below ? total.row : (totals[index + 1]?.row ?? Number.POSITIVE_INFINITY);
  return roots.filter(({ row }) => row > from && row < to);
}
