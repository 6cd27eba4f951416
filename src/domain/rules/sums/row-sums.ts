import type { TableRow, TableSection } from "../../recognition/recognised";
import type { RowIdentity } from "../../spec";
import { rowName } from "./sum-check";
import type { SumCheck, SumClaims, SumGap } from "./sum-check";

/** 勾稽关系 inside each row, e.g. 合计 = 基本支出 + 项目支出. */
export function rowSums(section: TableSection): SumClaims {
  const claims = section.spec.identities.map((identity) => identityClaims(section, identity));
  return { checks: claims.flatMap(({ checks }) => checks), gaps: claims.flatMap(({ gaps }) => gaps) };
}

function identityClaims(section: TableSection, identity: RowIdentity): SumClaims {
  const total = section.columns.get(identity.total);
  const addends = expand(section, identity);
  // The sum of a column that a place does not print is claimed by the column that it is itself part of.
  if (total === undefined && isOptional(section, identity.total)) return { checks: [], gaps: [] };

  const missing = [...(total === undefined ? [identity.total] : []), ...addends.filter((key) => !section.columns.has(key) && !isOptional(section, key))];
  if (missing.length > 0) return { checks: [], gaps: missing.map((key) => gap(section, key)) };

  const columns = addends.flatMap((key) => section.columns.get(key) ?? []);
  if (total === undefined || columns.length === 0) return { checks: [], gaps: [] };
  const heading = headingOf(section, identity.total);
  const perhaps = unknownAmong(section, [total, ...columns]);
  return { checks: section.rows.map((row) => across(row, heading, total, { columns, perhaps })), gaps: [] };
}

/** Columns that no spec knows between those of a sum: 对个人和家庭的补助 beside 人员经费 and 公用经费. */
function unknownAmong(section: TableSection, columns: readonly number[]): readonly number[] {
  const known = new Set(section.columns.values());
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  // A part may stand last in its group, with the next known column right of it.
  const next = Math.min(...[...known].filter((column) => column > last), last + 1 + MOST_UNKNOWN);
  return Array.from({ length: next - first }, (_, index) => first + index).filter((column) => !known.has(column));
}

/** Columns behind a sum's last one that are looked at. */
const MOST_UNKNOWN = 3;

interface AddendColumns {
  readonly columns: readonly number[];
  readonly perhaps: readonly number[];
}

function across(row: TableRow, heading: string, total: number, { columns, perhaps }: AddendColumns): SumCheck {
  return {
    kind: "row",
    label: rowName(row),
    column: heading,
    total: { row: row.row, column: total },
    addends: columns.map((column) => ({ row: row.row, column })),
    perhaps: perhaps.map((column) => ({ row: row.row, column })),
  };
}

/** A subtotal column that the sheet does not print is replaced by its own addends. */
function expand(section: TableSection, { of }: RowIdentity): readonly string[] {
  return of.flatMap((key) => {
    const own = section.columns.has(key) ? undefined : section.spec.identities.find(({ total }) => total === key);
    return own === undefined ? [key] : expand(section, own);
  });
}

function isOptional(section: TableSection, key: string): boolean {
  return section.spec.columns.find((column) => column.key === key)?.optional === true;
}

function headingOf(section: TableSection, key: string): string {
  return section.spec.columns.find((column) => column.key === key)?.headers[0] ?? key;
}

function gap(section: TableSection, key: string): SumGap {
  return { kind: "row", reasonId: "column-missing", text: headingOf(section, key) };
}
