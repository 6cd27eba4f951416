import type { CellRef, Rect } from "../grid";
import type { ColumnSpec, TargetColumn, TargetTableSpec } from "../spec";
import { foldText } from "../text";
import { readInfo, yearInTitle } from "./info";
import { foldHeader, type Matchers } from "./matchers";
import type { Evidence, TargetTable } from "./recognised";
import { readHead, type Head } from "./target-head";
import { readIndicators, type Indicators } from "./target-rows";
import { variantOf } from "./target-variant";
import type { Territory } from "./territory";
import { filledColumns, type SheetView } from "./view";

/** Finds the 项目绩效目标表 of a sheet; they are known by the headings of their indicators. */
export function findTargetTables(view: SheetView, matchers: Matchers, territory: Territory): readonly TargetTable[] {
  const found: TargetTable[] = [];
  for (const spec of matchers.targets) {
    const words = columnWords(spec);
    for (let row = view.top; row <= view.bottom; row += 1) {
      for (let heading = headingIn(view, words, row, view.left); heading !== undefined; heading = headingIn(view, words, row, heading.right + 1)) {
        if (territory.isTaken({ row, column: heading.left })) continue;
        const table = tableBelow({ view, matchers, territory, spec, heading, row });
        territory.take(table.area);
        // The targets of a whole department are kept from being read as those of a project.
        if (!isOfDepartment(view, table)) found.push(table);
      }
    }
  }
  return found;
}

/** What only the target table of a whole department says: in its title or in the labels above its indicators. */
const OF_DEPARTMENT = /整体(?:支出)?(?:预算)?绩效目标|^年度(?:主要|重点)(?:工作)?任务|^部门\(单位\)名称|^年度履职目标/u;

function isOfDepartment(view: SheetView, { area, indicators }: TargetTable): boolean {
  const first = indicators[0]?.row ?? area.bottom;
  for (let row = Math.max(view.top, area.top - 2); row < first; row += 1) {
    if (filledColumns(view, row, area.left, area.right).some((column) => OF_DEPARTMENT.test(view.text(row, column)))) return true;
  }
  return false;
}

/** The target table whose indicators have this heading, told by a person; what they did not say is found as ever. */
export function targetTableAt(input: Omit<TableInput, "heading">, columns: ReadonlyMap<TargetColumn, number>): TargetTable {
  const found = columnsIn(input.view, columnWords(input.spec), input.row, input.view.left);
  const all = new Map([...found].filter(([, column]) => ![...columns.values()].includes(column)));
  for (const [key, column] of columns) all.set(key, column);
  const places = [...all.values()];
  return tableBelow({ ...input, heading: { left: Math.min(...places), right: Math.max(...places), columns: all } });
}

interface Heading {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<TargetColumn, number>;
}

type ColumnWords = ReadonlyMap<string, TargetColumn>;

function columnWords(spec: TargetTableSpec): ColumnWords {
  const columns: readonly ColumnSpec<TargetColumn>[] = spec.variants.flatMap((variant) => variant.columns);
  return new Map(columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key])));
}

/** Names of levels and values; with fewer columns a row is no heading of indicators. */
const FEWEST_COLUMNS = 3;

/** The next heading in a row: it ends where a column comes again, because a second table stands beside the first. */
function headingIn(view: SheetView, words: ColumnWords, row: number, from: number): Heading | undefined {
  const columns = columnsIn(view, words, row, from);
  const complete = columns.size >= FEWEST_COLUMNS && columns.has("second") && (columns.has("name") || columns.has("value"));
  if (!complete) return undefined;
  const places = [...columns.values()];
  const left = Math.min(...places);
  const right = lastColumn(view, words, row, Math.max(...places));
  if (filledColumns(view, row, left, view.right).some((column) => EVALUATED.test(view.text(row, column)))) return undefined;
  return { columns, left: left > view.left && BESIDE.test(view.text(row, left - 1)) ? left - 1 : left, right };
}

function columnsIn(view: SheetView, words: ColumnWords, row: number, from: number): ReadonlyMap<TargetColumn, number> {
  const columns = new Map<TargetColumn, number>();
  let before: TargetColumn | undefined;
  const end = view.rowEnd(row);
  for (let column = from; column <= end; column += 1) {
    const key = words.get(foldHeader(view.text(row, column)));
    if (key === undefined || key === before) continue;
    if (columns.has(key)) break;
    columns.set(key, column);
    before = key;
  }
  return columns;
}

/** 计量单位, 权重 and the like at the right belong to the table. */
function lastColumn(view: SheetView, words: ColumnWords, row: number, from: number): number {
  let last = from;
  while (last < view.right && view.text(row, last + 1) !== "" && !words.has(foldHeader(view.text(row, last + 1)))) last += 1;
  return last;
}

/** Headings of a 自评表, which sets what was achieved beside the targets: another table. */
const EVALUATED = /^(?:实际完成值|全年实际值|全年实际完成值|实际完成情况|得分|自评得分)$/u;
/** What may stand at the left of the first level, over all rows. */
const BESIDE = /^(?:年度)?绩效指标(?:体系)?$|^序号$/u;

interface TableInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly spec: TargetTableSpec;
  readonly heading: Heading;
  readonly row: number;
}

function tableBelow({ view, matchers, territory, spec, heading, row }: TableInput): TargetTable {
  const isTaken = (at: CellRef): boolean => territory.isTaken(at);
  const head = readHead({ view, matchers, spec, heading: row, left: heading.left, right: heading.right, isTaken });
  const body = readIndicators({ view, matchers, spec, columns: heading.columns, heading: row, left: heading.left, right: heading.right });
  const variant = variantOf(spec, head, body);
  const info = readInfo(view, head.infoRows, heading.left, heading.right + 1);
  const named = nameInTitle(view, head.title);
  const name = head.text("project-name") ?? named;
  return {
    shape: "targets",
    spec,
    variant: variant.id,
    sheet: view.sheet.name,
    area: areaOf(view, head, body, heading),
    title: head.title === undefined ? null : { value: view.shown(head.title.row, head.title.column), at: head.title },
    unit: info.unit,
    year: info.year ?? (named === undefined ? titleYear(view, head.title) : null),
    department: info.department,
    projectCode: head.text("project-code") ?? null,
    projectName: name ?? null,
    head: head.fieldsOf(variant),
    columns: heading.columns,
    indicators: body.rows,
    evidence: evidenceOf(view, head, body, heading, row),
  };
}

const NUMBER = /^\s*(?:[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]\s*[、.．]?|(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:、|[.．](?!\d)))\s*/u;
const SUFFIX = /(?:项目)?(?:支出)?绩效目标(?:申报|批复)?表\s*$/u;

/** `1、2023市科协科普经费绩效目标表` is the table of 2023市科协科普经费. */
function nameInTitle(view: SheetView, title: CellRef | undefined): { readonly value: string; readonly at: CellRef } | undefined {
  if (title === undefined) return undefined;
  const value = view.shown(title.row, title.column).replace(NUMBER, "").replace(SUFFIX, "").trim();
  return value === "" || /^(?:(?:19|20)\d{2}年?度?)?(?:部门|单位|预算)*$/u.test(value) ? undefined : { value, at: title };
}

/** A year in a title that names no project is the budget's; in a project's name it may be any. */
function titleYear(view: SheetView, at: CellRef | undefined): TargetTable["year"] {
  const value = at === undefined ? undefined : yearInTitle(view, at);
  return at === undefined || value === undefined ? null : { value, at };
}

function areaOf(view: SheetView, head: Head, body: Indicators, { left, right }: Heading): Rect {
  let widest = right;
  // A merged last column, or a head block that is wider than the indicators.
  for (let row = head.top; row <= body.bottom; row += 1) widest = Math.max(widest, ...filledColumns(view, row, right + 1, right + 1));
  return { top: head.top, left: Math.min(left, head.title?.column ?? left), bottom: body.bottom, right: widest };
}

function evidenceOf(view: SheetView, head: Head, body: Indicators, heading: Heading, row: number): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (head.title !== undefined) evidence.push({ kind: "title", text: view.shown(head.title.row, head.title.column), at: head.title, score: 5 });
  const words = [...heading.columns.values()].map((column) => view.text(row, column));
  evidence.push({ kind: "header", text: words.join(" | "), at: { row, column: heading.left }, score: words.length });
  const known = body.rows.filter(({ second }) => second !== null);
  const first = known[0];
  if (first !== undefined) {
    const at = { row: first.row, column: heading.columns.get("second") ?? heading.left };
    evidence.push({ kind: "indicator-levels", text: first.secondText, at, score: known.length });
  }
  return evidence;
}
