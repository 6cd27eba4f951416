import { equals, parseAmount, ZERO } from "../amount";
import { extent, formulaAt, textAt, valueAt } from "../grid";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable } from "../recognition/recognised";
import { foldText } from "../text";
import { defineAmountRule } from "../validation";
import { amountCells } from "./cells/amount-cells";
import { addressList, oneLine, places } from "./cells/cell-list";

/** 空表列示: a table without figures says so in a note, and one that says so has no figures. */
export const emptyTableNote = defineAmountRule({
  meta: {
    id: "empty-table-note",
    category: "form",
    severity: "error",
    fixable: "no",
    messages: { missing: [], zeros: [], contradicted: ["note", "cell", "count", "cells"] },
  },

  *check({ table, sheet, notChecked }) {
    const cells = amountCells(table);

    if (cells.some((at) => holdsFigure(sheet, at))) {
      const note = notesOf(table, sheet, lastRowOf(table) + 1).find(({ text }) => THIS_IS_EMPTY.test(text));
      if (note === undefined) return;
      const figures = cells.filter((at) => holdsFigure(sheet, at));
      const [first, ...others] = figures;
      if (first === undefined) return;
      const data = { note: oneLine(textAt(sheet, note.at.row, note.at.column)), cell: addressList([note.at]), count: String(figures.length), cells: addressList(figures) };
      yield { messageId: "contradicted", severity: "warning", at: first, data, related: places(sheet.name, [note.at, ...others]) };
      return;
    }
    if (notesOf(table, sheet, table.area.top).some(({ text }) => IS_EMPTY.test(text) || IS_NOTHING.test(text))) return;

    const isUsuallyEmpty = table.spec.emptyNote !== undefined;
    const isForm = cells.some((at) => formulaAt(sheet, at.row, at.column) !== undefined);
    if (isForm && !isUsuallyEmpty) {
      notChecked("not-filled", {});
      return;
    }
    const at = table.title?.at ?? { row: table.area.top, column: table.area.left };
    const hasZeros = cells.some((cell) => isZero(sheet, cell));
    if (!hasZeros) yield { messageId: "missing", at, data: {} };
    else if (isUsuallyEmpty) yield { messageId: "zeros", severity: "warning", at, data: {} };
  },
});

function holdsFigure(sheet: Sheet, { row, column }: CellRef): boolean {
  const value = valueAt(sheet, row, column);
  if (value === null) return false;
  const parsed = parseAmount(value);
  return parsed.kind === "amount" ? !equals(parsed.value, ZERO) : parsed.kind !== "blank" && parsed.kind !== "dash";
}

function isZero(sheet: Sheet, { row, column }: CellRef): boolean {
  const parsed = parseAmount(valueAt(sheet, row, column));
  return parsed.kind === "amount" && equals(parsed.value, ZERO);
}

interface Note {
  readonly at: CellRef;
  /** Folded. */
  readonly text: string;
}

/** 无政府基金预算财政拨款预算，空表列示; 故本表无数据. */
const THIS_IS_EMPTY = /空表列示|(?:本|此|该)表(?:为空|无数据|没有数据|无内容|数据为空|金额为零|为零)/u;
const IS_EMPTY = /空表|无数据|没有数据|(?:本|此|该)表(?:为空|无内容|数据为空|金额为零|为零)/u;
/** 本部门没有使用政府性基金预算安排的支出; 无此项支出; 不涉及. */
const IS_NOTHING = /(?:无|没有|未安排|未发生|未使用|不涉及|不存在|不发生)[^。;]*(?:支出|拨款|预算|收入|安排|资金|经费|采购|项目|资产|情况|事项|业务|此项)|^(?:注:?|备注:?|说明:?)?(?:无|不涉及|没有)[。.]?$/u;
/** What is to be done in such a case says nothing about this table; 若为空表，则无此项收支 does. */
const IS_INSTRUCTION = /(?:^|[:,。;])(?:如果?|若|凡)(?!(?:[本此该]表)?为空表?[,则])|的[,]/u;

/** Rows below a table's last one in which its note may stand. */
const ROWS_BELOW = 3;
const SHORTEST_NOTE = 2;

/** Row of the last figures. */
function lastRowOf({ area, sections }: AmountTable): number {
  return sections.reduce((last, { rows }) => Math.max(last, rows.at(-1)?.row ?? last), area.top);
}

/** Texts of the title, and from row `from` on, that may be a note, up to where something else begins. */
function notesOf(table: AmountTable, sheet: Sheet, from: number): readonly Note[] {
  const { area, title, department, unit, year } = table;
  const others = [department, unit, year].flatMap((located) => located?.at ?? []);

  const lastRow = lastRowOf(table);
  const end = Math.min(area.bottom + ROWS_BELOW, extent(sheet).lastRow);
  const notes: CellRef[] = title === null ? [] : [title.at];
  for (let row = from; row <= end; row += 1) {
    const filled = filledIn(sheet, row, area.left, area.right);
    // A row of several texts below the table is the next table's heading.
    if (row > area.bottom && filled.length > 2) break;
    if (row > lastRow || filled.length === 1) notes.push(...filled);
  }
  const isNote = (at: CellRef): boolean => !others.some(({ row, column }) => row === at.row && column === at.column);
  return notes.filter(isNote).map((at) => ({ at, text: foldText(textAt(sheet, at.row, at.column)) })).filter(({ text }) => text.length >= SHORTEST_NOTE && !IS_INSTRUCTION.test(text));
}

function filledIn(sheet: Sheet, row: number, left: number, right: number): readonly CellRef[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.filter((column) => typeof valueAt(sheet, row, column) === "string" && textAt(sheet, row, column).trim() !== "").map((column) => ({ row, column }));
}
