import type { CellRef } from "../grid";
import type { AmountUnit, Located } from "./recognised";
import { filledColumns, type SheetView } from "./view";

/** What the lines around a table's title say. */
export interface TableInfo {
  readonly unit: Located<AmountUnit> | null;
  readonly year: Located<number> | null;
  readonly department: Located | null;
}

const UNIT = /(?:单位|计量单位)[:\-]?(?:人民币)?(亿元|万元|千元|元)|\((?:单位)?(?:人民币)?(亿元|万元|千元|元)\)$|^(?:人民币)?(亿元|万元|千元|元)$/u;
const YEAR_FIELD = /(?:预算)?年度[:]?((?:19|20)\d{2})|^\(?((?:19|20)\d{2})年度?\)?$/u;
const YEAR_LABEL = /^(?:预算)?年度[:]?$/u;
const TITLE_YEAR = /((?:19|20)\d{2})年/u;
const DEPARTMENT_FIELD = /^(?:编制|填报|预算|主管|项目)?(?:主管)?(?:部门|单位)(?:名称|编码名称|\(盖章\))?[:](.*)$/u;
const DEPARTMENT_LABEL = /^(?:编制|填报|预算|主管)?(?:部门|单位)(?:名称|编码名称)?[:]?$/u;
const CODE_AND_NAME = /^\d{3,9}[\u4e00-\u9fff(].*$/u;
const MONEY = /^(?:人民币)?(?:亿元|万元|千元|元)/u;
const NEXT_FIELD = /(?:预算年度|年度|金额单位|单位)[:：].*$/u;

/** Reads unit, year and department from the rows between a title and its headings, both exclusive. */
export function readInfo(view: SheetView, rows: readonly number[], left: number, right: number): TableInfo {
  const cells = rows.flatMap((row) => filledColumns(view, row, left, right).map((column): CellRef => ({ row, column })));
  return {
    unit: firstOf(cells, (at) => unitAt(view, at)),
    year: firstOf(cells, (at) => yearAt(view, at, right)),
    department: firstOf(cells, (at) => departmentAt(view, at, right)),
  };
}

/** The unit that a single cell states: `单位：万元`, `（万元）`. */
export function unitAt(view: SheetView, { row, column }: CellRef): AmountUnit | undefined {
  const match = UNIT.exec(view.text(row, column));
  return (match?.[1] ?? match?.[2] ?? match?.[3]) as AmountUnit | undefined;
}

/** The year in a title such as `2025年部门支出预算总表`. */
export function yearInTitle(view: SheetView, { row, column }: CellRef): number | undefined {
  const year = TITLE_YEAR.exec(view.text(row, column))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The department in a title such as `某局2025年度项目预算执行情况表`. */
export function departmentInTitle(view: SheetView, { row, column }: CellRef): string | undefined {
  const [before = ""] = view.shown(row, column).split(/(?:19|20)\d{2}年/u);
  const name = before.trim();
  return name.length >= 4 && before !== view.shown(row, column) && /[\u4e00-\u9fff]$/u.test(name) ? name : undefined;
}

function firstOf<T>(cells: readonly CellRef[], read: (at: CellRef) => T | undefined): Located<T> | null {
  for (const at of cells) {
    const value = read(at);
    if (value !== undefined) return { value, at };
  }
  return null;
}

function yearAt(view: SheetView, at: CellRef, right: number): number | undefined {
  const text = view.text(at.row, at.column);
  const match = YEAR_FIELD.exec(text);
  const year = match?.[1] ?? match?.[2];
  if (year !== undefined) return Number(year);
  if (!YEAR_LABEL.test(text)) return undefined;
  const next = /^((?:19|20)\d{2})(?:年度?)?$/u.exec(nextShown(view, at, right))?.[1];
  return next === undefined ? undefined : Number(next);
}

function departmentAt(view: SheetView, at: CellRef, right: number): string | undefined {
  const folded = view.text(at.row, at.column);
  const shown = view.shown(at.row, at.column);
  const field = DEPARTMENT_FIELD.exec(folded);
  if (field !== null && !MONEY.test(field[1] ?? "")) {
    const own = nameIn(shown.slice(shown.search(/[:：]/u) + 1));
    if (own !== "") return own;
  }
  if (DEPARTMENT_LABEL.test(folded)) {
    const next = nextShown(view, at, right);
    return next === "" || MONEY.test(next) ? undefined : nameIn(next);
  }
  return CODE_AND_NAME.test(folded) && !/^\d{4}年/u.test(folded) ? nameIn(shown) : undefined;
}

/** The name without what else is typed into the same cell. */
function nameIn(text: string): string {
  return text.replace(NEXT_FIELD, "").trim();
}

function nextShown(view: SheetView, { row, column }: CellRef, right: number): string {
  for (let next = column + 1; next <= right; next += 1) if (!view.blank(row, next)) return view.shown(row, next);
  return "";
}
