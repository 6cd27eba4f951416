import { cellStateAt } from "../../edits";
import type { CellContent, Fix, InsertRowsEdit } from "../../edits";
import { extent, textAt, type Sheet } from "../../grid";
import type { IndicatorRow, TargetTable } from "../../recognition/recognised";
import type { FirstLevelSpec } from "../../spec";
import type { UnmetTarget } from "./indicators";

/**
 * The fix that puts in a line for each of these second levels, to be filled in, where the form has it. None where the
 * table's form has no such line, where the lines are there, or where something stands beside the table, that whole rows
 * would tear apart.
 */
export function levelRows(table: TargetTable, sheet: Sheet, { first, second }: UnmetTarget): { readonly fix?: Fix } {
  const level = table.spec.variants.find(({ id }) => id === table.variant)?.levels.find(({ key }) => key === first);
  const wanted = level?.second.filter(({ key }) => second.includes(key)) ?? [];
  if (level === undefined || wanted.length === 0 || table.indicators.some((row) => row.second !== null && second.includes(row.second))) return {};
  const above = rowAbove(table, level, wanted[0]?.key ?? "");
  if (above === undefined || hasNeighbours(table, sheet)) return {};
  return { fix: { safety: "review", edits: [insertion(table, sheet, { above, level, labels: wanted.map(({ labels: [label] }) => label) })] } };
}

/** The row that the new line stands below in the form's order; none where it would be the first one. */
function rowAbove({ spec, variant, indicators }: TargetTable, level: FirstLevelSpec, second: string): IndicatorRow | undefined {
  const order = spec.variants.find(({ id }) => id === variant)?.levels ?? [];
  const before = level.second.slice(0, level.second.findIndex(({ key }) => key === second)).map(({ key }) => key);
  const inLevel = indicators.filter((row) => row.first === level.key);
  const lastOf = (keys: readonly string[]): IndicatorRow | undefined => inLevel.filter((row) => row.second !== null && keys.includes(row.second)).at(-1);
  if (inLevel.length > 0) return lastOf(before);
  const levels = order.slice(0, order.indexOf(level)).map(({ key }) => key);
  return indicators.filter(({ first }) => first !== null && levels.includes(first)).at(-1);
}

/** Whole rows go through everything that stands beside the table. */
function hasNeighbours({ area }: TargetTable, sheet: Sheet): boolean {
  const { lastColumn } = extent(sheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = 0; column <= lastColumn; column += 1) {
      if ((column < area.left || column > area.right) && textAt(sheet, row, column).trim() !== "") return true;
    }
  }
  return false;
}

interface NewLines {
  readonly above: IndicatorRow;
  readonly level: FirstLevelSpec;
  readonly labels: readonly string[];
}

function insertion(table: TargetTable, sheet: Sheet, { above, level, labels }: NewLines): InsertRowsEdit {
  const { left, right } = table.area;
  const row = above.row + 1;
  const contentsOf = (at: number): readonly CellContent[] => Array.from({ length: right - left + 1 }, (_, index) => cellStateAt(sheet, { row: at, column: left + index }).content);
  const isNew = above.first !== level.key;
  const contents = labels.map((label, index): readonly CellContent[] => {
    const first = (isNew && index === 0) || repeatsFirstLevels(table, sheet) ? (isNew ? level.labels[0] : above.firstText) : null;
    const line = new Map([[table.columns.get("first"), first], [table.columns.get("second"), label]]);
    return Array.from({ length: right - left + 1 }, (_, column) => line.get(left + column) ?? null);
  });
  return { kind: "insert-rows", sheet: sheet.name, row, column: left, before: [contentsOf(above.row), contentsOf(row)], contents };
}

/** Whether the first level stands on every row, not only on the first of its rows. */
function repeatsFirstLevels({ indicators, columns }: TargetTable, sheet: Sheet): boolean {
  const column = columns.get("first");
  const further = indicators.filter((row, index) => row.first !== null && indicators[index - 1]?.first === row.first);
  return column !== undefined && further.length > 0 && further.every(({ row }) => textAt(sheet, row, column).trim() !== "");
}
