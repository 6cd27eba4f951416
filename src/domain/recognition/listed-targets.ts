import { foldText } from "../text";
import type { CellRef } from "../grid";
import type { Located, TargetTable } from "./recognised";
import type { SheetView } from "./view";

/** Headings at the left of the levels, where a list sets the targets of one project below those of another. */
const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/^项目名称$/u, "project-name"],
  [/^项目(?:编码|代码)$/u, "project-code"],
  [/^(?:项目|年度)?预算(?:数|金额|资金|规模)?$|^(?:项目)?(?:预算)?金额$|^项目总额$/u, "budget"],
  [/^(?:年度)?(?:绩效|总体)?目标$|^年度目标$/u, "objective"],
  [/^序号$|^(?:主管|预算|项目|填报)?(?:部门|单位)(?:名称|编码|代码)?$|^项目(?:类别|类型|属性|性质)$/u, ""],
];
const UNIT_BEHIND = /\((?:单位:)?(?:亿元|万元|千元|元)\)$/u;

function fieldOf(text: string): string | undefined {
  return FIELDS.find(([heading]) => heading.test(text.replace(UNIT_BEHIND, "")))?.[1];
}

/** The columns of a heading's row that tell of the project, at the left of a column; none where it does not name one. */
export function listColumns(view: SheetView, row: number, before: number): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (let column = before - 1; column >= view.left; column -= 1) {
    const field = fieldOf(view.text(row, column));
    if (field === undefined) break;
    columns.set(field, column);
  }
  return columns.has("project-name") ? columns : new Map();
}

/** The tables of a list, one for each project that its rows name; any other table as it is. */
export function tablesInList(view: SheetView, table: TargetTable, row: number): readonly TargetTable[] {
  const columns = listColumns(view, row, Math.min(...table.columns.values()));
  const names = columns.get("project-name");
  if (names === undefined) return [table];

  const starts: { readonly index: number; readonly row: number; readonly name: string }[] = [];
  table.indicators.forEach((indicator, index) => {
    const name = view.shown(indicator.row, names);
    const isNew = name !== "" && foldText(name) !== foldText(starts.at(-1)?.name ?? "");
    if (index === 0 || isNew) starts.push({ index, row: indicator.row, name });
  });
  return starts.map((start, position): TargetTable => {
    const next = starts[position + 1];
    const place = (field: string): CellRef | undefined => {
      const column = columns.get(field);
      return column === undefined ? undefined : { row: start.row, column };
    };
    return {
      ...table,
      title: position === 0 ? table.title : null,
      area: { ...table.area, top: position === 0 ? table.area.top : start.row, bottom: next === undefined ? table.area.bottom : next.row - 1 },
      projectName: located(view, place("project-name")),
      projectCode: located(view, place("project-code")),
      head: new Map([...columns.keys()].flatMap((field) => (field === "" ? [] : [[field, place(field) ?? { row: start.row, column: names }] as const]))),
      indicators: table.indicators.slice(start.index, next?.index),
    };
  });
}

function located(view: SheetView, at: CellRef | undefined): Located | null {
  const value = at === undefined ? "" : view.shown(at.row, at.column);
  return at === undefined || value === "" ? null : { value, at };
}
