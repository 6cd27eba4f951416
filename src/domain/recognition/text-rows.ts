import type { CellRef, Rect } from "../grid";
import type { TextRowsSpec, TextTableSpec } from "../spec";
import { foldText } from "../text";
import { readMasthead, type Masthead } from "./masthead";
import { foldHeader } from "./matchers";
import { NOTE } from "./notes";
import type { TextTable } from "./recognised";
import type { Finder, Search } from "./search";
import { distinctColumns, type SheetView } from "./view";

/** Finds tables of texts under headings, such as 部门机构设置情况. */
export function textRowsFinder(spec: TextTableSpec, body: TextRowsSpec): Finder<TextTable> {
  const words = headerWords(body);
  return (search, row) => {
    const columns = search.view.headed(row) ? columnsIn(search.view, words, row) : undefined;
    const table = columns === undefined ? undefined : tableAt({ ...search, spec, body, columns, row });
    if (table === undefined) return [];
    search.territory.take(table.area);
    return [table];
  };
}

interface Input extends Search {
  readonly spec: TextTableSpec;
  readonly body: TextRowsSpec;
  readonly columns: ReadonlyMap<string, number>;
  readonly row: number;
}

function headerWords({ columns }: TextRowsSpec): ReadonlyMap<string, string> {
  return new Map(columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key])));
}

function columnsIn(view: SheetView, words: ReadonlyMap<string, string>, row: number): ReadonlyMap<string, number> | undefined {
  const columns = new Map<string, number>();
  const end = view.rowEnd(row);
  for (let column = view.left; column <= end; column += 1) {
    const key = words.get(foldHeader(view.text(row, column)));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns.size === 0 ? undefined : columns;
}

/** Under its own title a table may lack columns; lists of units without the title are many, so they must have them all. */
const NAMED_COLUMNS = 3;

function tableAt(input: Input): TextTable | undefined {
  const { view, matchers, territory, spec, body, columns, row } = input;
  const places = [...columns.values()];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  const isTaken = (at: CellRef): boolean => territory.isTaken(at);
  if (!columns.has(body.columns[0].key) || places.some((column) => isTaken({ row, column }))) return undefined;
  if (columns.size < NAMED_COLUMNS) return undefined;
  const masthead = readMasthead({ view, matchers, top: row, bottom: row, left, right, isTaken });
  const named = masthead.title?.match?.spec === spec;
  if (!named && columns.size < body.columns.length) return undefined;

  const { rows, bottom } = rowsBelow(input, left, right);
  const area = areaOf(masthead, { named, row, left, right, bottom });
  const title = named && masthead.title !== null ? masthead.title.at : null;
  const header = places.map((column) => view.text(row, column)).join(" | ");
  return {
    shape: "texts",
    spec,
    sheet: view.sheet.name,
    area,
    title: title === null ? null : { value: view.shown(title.row, title.column), at: title },
    unit: null,
    year: masthead.year,
    department: masthead.department,
    body: { kind: "rows", columns, rows },
    evidence: [
      ...(title === null ? [] : [{ kind: "title" as const, text: view.shown(title.row, title.column), at: title, score: 5 }]),
      { kind: "header", text: header, at: { row, column: left }, score: columns.size },
    ],
  };
}

/** Lines above that belong to another title are not this table's. */
function areaOf(masthead: Masthead, at: { readonly named: boolean; readonly row: number; readonly left: number; readonly right: number; readonly bottom: number }): Rect {
  if (!at.named) return { top: at.row, left: at.left, bottom: at.bottom, right: at.right };
  return { top: masthead.top, left: Math.min(masthead.left, at.left), bottom: at.bottom, right: Math.max(at.right, Math.min(masthead.right, at.right)) };
}

const WIDEST_GAP = 1;

function rowsBelow({ view, matchers, territory, row: heading }: Input, left: number, right: number): { readonly rows: readonly number[]; readonly bottom: number } {
  const rows: number[] = [];
  let bottom = heading;
  for (let row = heading + 1; row <= view.bottom && row <= bottom + 1 + WIDEST_GAP; row += 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.some((column) => territory.isTaken({ row, column }))) break;
    if (filled.length === 0) continue;
    const texts = filled.map((column) => view.text(row, column));
    if (NOTE.test(texts[0] ?? "")) return { rows, bottom: row };
    if (texts.some((text) => matchers.titles.match(text) !== undefined)) break;
    if (texts.filter((text) => matchers.headerWords.has(foldHeader(text))).length > 1) break;
    // A unit has at least one more thing said of it; a line by itself is what comes next.
    if (filled.length < 2) break;
    rows.push(row);
    bottom = row;
  }
  return { rows, bottom };
}
