import type { MoneyUnit } from "../amount";
import type { CellValue } from "../grid";
import { foldLabel, foldText } from "../text";
import { guessColumns } from "./guess";

/** What a column of the list is about. */
export type ProjectField = "code" | "name" | "budget" | "fiscal" | "other" | "purpose" | "objective";

/** Where the columns of a list are. */
export interface ListColumns {
  /** Index of the first row below the headings. */
  readonly first: number;
  readonly at: ReadonlyMap<ProjectField, number>;
  /** Units that the headings, or a line above them, state; a column that is missing has the tables' own. */
  readonly units: ReadonlyMap<ProjectField, MoneyUnit>;
}

/** Headings as they fold, without ordinal, `其中：` and unit. */
const HEADINGS: Readonly<Record<ProjectField, readonly string[]>> = {
  code: ["项目编码", "项目代码", "项目编号", "编码", "代码"],
  name: ["项目名称", "预算项目名称", "项目", "名称"],
  budget: ["预算数", "金额", "预算金额", "合计", "预算", "预算规模", "项目金额", "资金总额", "预算资金", "总额", "总计"],
  fiscal: ["财政资金", "财政拨款", "财政拨款资金", "财政性资金"],
  other: ["其他资金", "非财政资金"],
  purpose: ["资金用途", "用途", "资金主要用途", "项目资金主要用途", "预算规模及资金用途"],
  objective: ["绩效目标", "年度绩效目标", "总体目标", "总体绩效目标"],
};

const FIELDS = Object.keys(HEADINGS) as readonly ProjectField[];
const UNIT = /[(,:]?(?:(?:金额)?单位:?)?(亿元|万元|千元|元)\)?$/u;
const UNIT_LINE = /单位:(?:人民币)?(亿元|万元|千元|元)/u;
/** A list's title and its unit stand above the headings, never more. */
const LINES_ABOVE = 10;

/** Finds the columns by their headings, in any order; by what they hold when there are no headings. */
export function columnsOf(rows: readonly (readonly CellValue[])[]): ListColumns {
  const heading = rows.slice(0, LINES_ABOVE).findIndex(isHeading);
  if (heading < 0) return { first: 0, at: guessColumns(rows), units: new Map() };

  const above = rows.slice(0, heading).flat().map(unitLine).find((unit) => unit !== undefined);
  const second = rows[heading + 1] ?? [];
  const found = withHeadings(new Map(), rows[heading] ?? []);
  // 预算数 over 合计, 财政资金 and 其他资金: a second row of headings has no name below 项目名称.
  const twoRows = matched(second).length > 0 && blank(second[found.get("name") ?? -1]);
  const at = twoRows ? withHeadings(found, second) : found;
  const units = new Map<ProjectField, MoneyUnit>();
  for (const [field, column] of at) {
    const unit = unitOf(second[column], twoRows) ?? unitOf(rows[heading]?.[column], true) ?? above;
    if (unit !== undefined) units.set(field, unit);
  }
  return { first: heading + (twoRows ? 2 : 1), at, units };
}

function isHeading(row: readonly CellValue[]): boolean {
  const fields = new Set(matched(row).map(([field]) => field));
  return fields.has("name") && (fields.size > 1 || row.filter((cell) => !blank(cell)).length === 1);
}

function matched(row: readonly CellValue[]): readonly (readonly [ProjectField, number])[] {
  return row.flatMap((cell, column) => {
    const field = fieldOf(cell);
    return field === undefined ? [] : [[field, column] as const];
  });
}

/** The first column of a kind counts. */
function withHeadings(known: ReadonlyMap<ProjectField, number>, row: readonly CellValue[]): ReadonlyMap<ProjectField, number> {
  const at = new Map(known);
  for (const [field, column] of matched(row)) if (!at.has(field)) at.set(field, column);
  return at;
}

function fieldOf(cell: CellValue): ProjectField | undefined {
  if (typeof cell !== "string") return undefined;
  const label = foldLabel(cell);
  const bare = label.replace(UNIT, "");
  return FIELDS.find((field) => HEADINGS[field].includes(label) || HEADINGS[field].includes(bare));
}

function unitOf(cell: CellValue | undefined, isHeadingCell: boolean): MoneyUnit | undefined {
  if (!isHeadingCell || typeof cell !== "string") return undefined;
  return UNIT.exec(foldText(cell))?.[1] as MoneyUnit | undefined;
}

function unitLine(cell: CellValue): MoneyUnit | undefined {
  return typeof cell === "string" ? (UNIT_LINE.exec(foldText(cell))?.[1] as MoneyUnit | undefined) : undefined;
}

function blank(cell: CellValue | undefined): boolean {
  return cell === undefined || cell === null || String(cell).trim() === "";
}
