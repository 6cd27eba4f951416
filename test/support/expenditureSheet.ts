import type { CellValue, Sheet } from "../../src/domain/grid";
import { gridOf } from "./gridOf";

export interface ExpenditureSheet {
  /** Of the sheet. */
  readonly name: string;
  readonly title?: string;
  /** What stands between the title and the headings, from A2 on. */
  readonly line?: readonly CellValue[];
  readonly rows?: readonly (readonly CellValue[])[];
}

/** A table of expenditure by functional code with its title in A1 and its figures from C4 on, in its own sheet. */
export function expenditureSheet({ name, title = "部门预算支出总表", line = [], rows = [[205, "教育支出", 1, 1, null]] }: ExpenditureSheet): Sheet {
  return gridOf([[title], line, ["科目编码", "科目名称", "合计", "基本支出", "项目支出"], ...rows], { name });
}

/** Titles of tables that print the same columns, with the ids of their specs. */
export const EXPENDITURE_TABLES = [
  { title: "部门预算支出总表", id: "expenditure-summary" },
  { title: "一般公共预算支出表", id: "general-public-expenditure" },
  { title: "政府性基金预算支出表", id: "government-fund-expenditure" },
] as const;
