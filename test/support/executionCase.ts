import type { Sheet } from "../../src/domain/grid";
import { gridOf, rowsOf, type GridOptions } from "./gridOf";
import { recognisedTable } from "./recognisedTable";
import type { RuleCase } from "./ruleTester";

export interface ExecutionParts extends GridOptions {
  readonly title?: string;
  /** Row 3; 单位, 项目, 调整预算数, 实际执行数, 支出进度 unless told. */
  readonly heading?: string;
}

/** A printed 项目预算执行情况表 with these rows, the first of them in row 4. */
export function executionSheet(rows: string, { title = "项目预算执行情况表", heading = "单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度", ...options }: ExecutionParts = {}): Sheet {
  return gridOf(rowsOf(`${title}\n | | | | 单位：万元\n${heading}\n${rows}`), { name: "执行", ...options });
}

/** The same, recognised like any sheet. */
export function executionCase(name: string, rows: string, parts?: ExecutionParts): RuleCase {
  return { name, sheet: executionSheet(rows, parts), table: recognisedTable };
}
