import { execution } from "../../src/domain/catalogue";
import type { AmountTable, TableRow } from "../../src/domain/recognition/recognised";
import { extent, textAt, type Sheet } from "../../src/domain/grid";

const KEYS = ["unit", "project", "adjusted", "executed", "progress"];

/**
 * The execution table of a sheet with the columns 单位, 项目, 调整预算数, 实际执行数, 支出进度 (or others, told by `keys`) from A on and its heading in row
 * `heading` (0-based), as recognition gives it. A unit's name stands in its first row only.
 */
export function executionTable(sheet: Sheet, heading: number, keys: readonly string[] = KEYS): AmountTable {
  const { lastRow, lastColumn } = extent(sheet);
  const rows: TableRow[] = [];
  let group = "";
  for (let row = heading + 1; row <= lastRow; row += 1) {
    const first = textAt(sheet, row, 0);
    const project = textAt(sheet, row, 1);
    if (first.endsWith("小计")) rows.push({ row, kind: "subtotal", label: first, group });
    else if (first === "合计") rows.push({ row, kind: "total", label: first });
    else if (project !== "") rows.push({ row, kind: "item", label: project, group: (group = first === "" ? group : first) });
  }
  return {
    shape: "amounts",
    spec: execution,
    sheet: sheet.name,
    area: { top: 0, left: 0, bottom: lastRow, right: lastColumn },
    title: null,
    unit: null,
    year: null,
    department: null,
    evidence: [],
    sections: [{ spec: execution.sections[0], columns: new Map(keys.map((key, column) => [key, column])), rows }],
  };
}
