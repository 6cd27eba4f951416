import type { TableRow, TableSection } from "../../recognition/recognised";
import { downwardChecks } from "./sum-check";
import type { SumClaims } from "./sum-check";

const NOTHING: SumClaims = { checks: [], gaps: [] };

/** 合计 = Σ类, 类 = Σ款, 款 = Σ项, over the levels that the table prints. */
export function hierarchySums(section: TableSection): SumClaims {
  const { rows: spec } = section.spec;
  if (spec.kind !== "codes") return NOTHING;

  const coded = section.rows.filter((row): row is CodedRow => row.kind === "code" && row.code !== undefined && row.code !== "");
  if (coded.length === 0) return NOTHING;

  const perhaps = section.rows.filter(({ kind, code }) => kind === "item" || (kind === "code" && (code ?? "") === ""));
  const claim = (total: TableRow, rows: readonly TableRow[]): SumClaims["checks"] => downwardChecks("hierarchy", section, total, { rows, perhaps });

  const parents = new Map(coded.map((row) => [row, parentOf(row, coded)]));
  const ofCodes = coded.flatMap((row) => claim(row, coded.filter((other) => parents.get(other) === row)));

  const totals = section.rows.filter(({ kind }) => kind === "total");
  const roots = coded.filter((row) => parents.get(row) === undefined);
  const ofTotals = totals.flatMap((total) => claim(total, coveredBy(total, totals, roots)));

  const gaps = totals.length > 0 ? [] : [{ kind: "hierarchy", reasonId: "row-missing", text: spec.totalLabels[0] } as const];
  return { checks: [...ofTotals, ...ofCodes], gaps };
}

type CodedRow = TableRow & { readonly code: string };

/**
 * The nearest level above that is printed, so that a missing 款 makes 项 part of 类. Where the code above stands more
 * than once (a table listed unit by unit), the last one before the row.
 */
function parentOf(row: CodedRow, rows: readonly CodedRow[]): CodedRow | undefined {
  const above = rows.filter(({ code }) => code.length < row.code.length && row.code.startsWith(code));
  const nearest = Math.max(...above.map(({ code }) => code.length));
  const candidates = above.filter(({ code }) => code.length === nearest);
  return candidates.filter((candidate) => candidate.row < row.row).at(-1) ?? candidates[0];
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
