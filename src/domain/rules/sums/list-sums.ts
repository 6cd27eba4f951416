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

  const claims = lines.map((line): SumClaims => {
    const addends = addendRows(line, lines, found);
    if (addends.length === 0) return NOTHING;
    const total = found.get(line.key);
    // A missing row that is itself listed elsewhere is replaced there by its own addends.
    if (total === undefined) return lines.some(({ sum }) => sum?.includes(line.key)) ? NOTHING : { checks: [], gaps: [gap(line)] };
    return { checks: downwardChecks("list", section, total, addends), gaps: [] };
  });
  return { checks: claims.flatMap(({ checks }) => checks), gaps: claims.flatMap(({ gaps }) => gaps) };
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
  const items = section.rows.filter(({ kind }) => kind === "item");
  const subtotals = section.rows.filter(({ kind }) => kind === "subtotal");
  const ofGroups = subtotals.flatMap((subtotal) => {
    const own = items.filter(({ group }) => group !== undefined && group === subtotal.group);
    return own.length === 0 ? [] : downwardChecks("list", section, subtotal, own);
  });

  const summed = new Set(subtotals.map(({ group }) => group));
  const parts = section.rows.filter((row) => row.kind === "subtotal" || (row.kind === "item" && !(row.group !== undefined && summed.has(row.group))));
  const ofTotals = section.rows
    .filter(({ kind }) => kind === "total")
    .flatMap((total) => (parts.length === 0 ? [] : downwardChecks("list", section, total, parts)));
  return { checks: [...ofTotals, ...ofGroups], gaps: [] };
}
