import type { TableRow, TableSection } from "../../recognition/recognised";
import type { LineSpec } from "../../spec";
import { downwardChecks } from "./sum-check";
import type { SumClaims } from "./sum-check";

const NOTHING: SumClaims = { checks: [], gaps: [] };

/** A fixed total row equals the rows it lists; 小计 equals its rows, 合计 all 小计. */
export function listSums(section: TableSection): SumClaims {
  const { rows } = section.spec;
  if (rows.kind === "lines") return lineSums(section, rows.lines);
  if (rows.kind === "items" && rows.sumRule === "list-sum") return itemSums(section);
  return NOTHING;
}

function lineSums(section: TableSection, lines: readonly LineSpec[]): SumClaims {
  const found = new Map<string, TableRow>();
  for (const row of section.rows) if (row.key !== undefined && !found.has(row.key)) found.set(row.key, row);

  const perhaps = section.rows.filter(({ key }) => key === undefined);
  const claims = lines.map((line): SumClaims => {
    const rows = addendRows(line, lines, found);
    if (rows.length === 0) return NOTHING;
    const total = found.get(line.key);
    if (total === undefined) return isNeeded(line, lines, rows) ? { checks: [], gaps: [gap(line)] } : NOTHING;
    return { checks: downwardChecks("list", section, total, { rows, perhaps }), gaps: [] };
  });
  return { checks: claims.flatMap(({ checks }) => checks), gaps: claims.flatMap(({ gaps }) => gaps) };
}

/** One row needs no total, and a missing one that is itself part of a sum is replaced there by its own addends. */
function isNeeded({ key }: LineSpec, lines: readonly LineSpec[], rows: readonly TableRow[]): boolean {
  return rows.length > 1 && !lines.some(({ sum }) => sum?.includes(key));
}

function gap(line: LineSpec): SumClaims["gaps"][number] {
  return { kind: "list", reasonId: "row-missing", text: line.labels[0] };
}

/** The rows that add up to the line; places print only the rows in use, so a row that is not there counts as nothing. */
function addendRows(line: LineSpec, lines: readonly LineSpec[], found: ReadonlyMap<string, TableRow>): readonly TableRow[] {
  return (line.sum ?? []).flatMap((key) => {
    const row = found.get(key);
    if (row !== undefined) return [row];
    const own = lines.find((other) => other.key === key);
    return own === undefined ? [] : addendRows(own, lines, found);
  });
}

function itemSums(section: TableSection): SumClaims {
  const subtotals = section.rows.filter(({ kind }) => kind === "subtotal");
  const owned = new Map(subtotals.map((subtotal) => [subtotal, itemsOf(subtotal, section.rows)]));
  const ofGroups = subtotals.flatMap((subtotal) => downwardChecks("list", section, subtotal, { rows: owned.get(subtotal) ?? [] }));

  const inGroups = new Set([...owned.values()].flat());
  const parts = section.rows.filter((row) => row.kind === "subtotal" || (row.kind === "item" && !inGroups.has(row)));
  const totals = section.rows.filter(({ kind }) => kind === "total");
  return { checks: [...totals.flatMap((total) => downwardChecks("list", section, total, { rows: parts })), ...ofGroups], gaps: [] };
}

/** The items up to the next 小计 (to the one before, where 小计 stand below their items), less those of another group. */
function itemsOf(subtotal: TableRow, rows: readonly TableRow[]): readonly TableRow[] {
  const marks = rows.filter(({ kind }) => kind === "subtotal");
  const firstItem = rows.find(({ kind }) => kind === "item")?.row ?? 0;
  const above = (marks[0]?.row ?? 0) < firstItem;
  const index = marks.indexOf(subtotal);
  const from = above ? subtotal.row : (marks[index - 1]?.row ?? -1);
  const to = above ? (marks[index + 1]?.row ?? Number.POSITIVE_INFINITY) : subtotal.row;
  const sameGroup = ({ group }: TableRow): boolean => group === undefined || subtotal.group === undefined || group === subtotal.group;
  return rows.filter((row) => row.kind === "item" && row.row > from && row.row < to && sameGroup(row));
}
