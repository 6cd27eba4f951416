import type { CellRef, Rect } from "../grid";
import type { TargetColumn, TargetTableSpec } from "../spec";
import { foldText } from "../text";
import { readInfo, unitAt, yearInTitle } from "./info";
import type { Matchers } from "./matchers";
import type { Evidence, RefusedBlock, TargetTable } from "./recognised";
import type { Search } from "./search";
import { readHead, type Head } from "./target-head";
import { targetHeadingIn, targetHeadingOf, type TargetHeading } from "./target-heading";
import { tablesInList } from "./listed-targets";
import { readIndicators, type Indicators } from "./target-rows";
import { variantOf } from "./target-variant";
import type { Territory } from "./territory";
import { filledColumns, type SheetView } from "./view";

/** Finds the 项目绩效目标表 below a row; they are known by the headings of their indicators. */
export function findTargetTables({ view, matchers, territory }: Search, row: number): readonly (TargetTable | RefusedBlock)[] {
  if (!view.headed(row)) return [];
  const found: (TargetTable | RefusedBlock)[] = [];
  for (const spec of matchers.targets) {
    for (let heading = targetHeadingIn(view, spec, row, view.left); heading !== undefined; heading = targetHeadingIn(view, spec, row, heading.right + 1)) {
      if (territory.isTaken({ row, column: heading.left })) continue;
      const table = tableBelow({ view, matchers, territory, spec, heading, row });
      territory.take(table.area);
      if (isOfDepartment(view, table)) found.push(refused(table));
      else found.push(...tablesInList(view, table, row));
    }
  }
  return found;
}

/** What only the target table of a whole department says: in its title or in the labels above its indicators, not in a sentence. */
const OF_DEPARTMENT = /^[^,。;:、]{0,30}整体(?:支出)?(?:预算)?绩效目标(?:(?:申报|批复|计划)?表(?:\([^()]*\))?)?$|^年度(?:主要|重点)(?:工作)?任务|^部门\(单位\)名称|^年度履职目标/u;

function isOfDepartment(view: SheetView, { area, indicators, head }: TargetTable): boolean {
  if (head.has("project-name") || head.has("project-code")) return false;
  const first = indicators[0]?.row ?? area.bottom;
  for (let row = Math.max(view.top, area.top - 2); row < first; row += 1) {
    if (filledColumns(view, row, area.left, area.right).some((column) => OF_DEPARTMENT.test(view.text(row, column)))) return true;
  }
  return false;
}

/** The targets of a whole department have no project, budget or plan to be judged by: named, so that nobody takes them for checked. */
function refused({ sheet, area, title }: TargetTable): RefusedBlock {
  return { sheet, area, title, resembles: "department-targets", missingColumns: [] };
}

/** The target table whose indicators have this heading, told by a person; what they did not say is found as ever. */
export function targetTableAt(input: Omit<TableInput, "heading">, columns: ReadonlyMap<TargetColumn, number>): TargetTable {
  return tableBelow({ ...input, heading: targetHeadingOf(input.view, input.spec, input.row, columns) });
}

interface TableInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly spec: TargetTableSpec;
  readonly heading: TargetHeading;
  readonly row: number;
}

function tableBelow({ view, matchers, territory, spec, heading, row }: TableInput): TargetTable {
  const isTaken = (at: CellRef): boolean => territory.isTaken(at);
  const head = readHead({ view, matchers, spec, row, heading, isTaken });
  const named = nameInTitle(view, head.title);
  const title = head.title === undefined || named === undefined ? undefined : view.text(head.title.row, head.title.column);
  const body = readIndicators({ view, matchers, territory, spec, heading, row, title });
  const variant = variantOf(spec, head, body);
  const info = readInfo(view, head.infoRows, heading.left, heading.right + 1);
  const name = head.text("project-name") ?? named;
  return {
    shape: "targets",
    spec,
    variant: variant.id,
    sheet: view.sheet.name,
    area: areaOf(view, head, body, heading),
    title: head.title === undefined ? null : { value: view.shown(head.title.row, head.title.column), at: head.title },
    unit: info.unit ?? unitInLabels(view, head, heading, row),
    year: info.year ?? (isProject(named, name) ? null : titleYear(view, head.title)),
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
const SUFFIX = /(?:项目)?(?:支出)?绩效目标(?:申报|批复)?表\s*(?:[(（](?:19|20)\d{2}年度?[)）])?\s*$/u;

/** `1、2023市科协科普经费绩效目标表` is the table of 2023市科协科普经费. */
function nameInTitle(view: SheetView, title: CellRef | undefined): { readonly value: string; readonly at: CellRef } | undefined {
  if (title === undefined) return undefined;
  const value = view.shown(title.row, title.column).replace(NUMBER, "").replace(SUFFIX, "").trim();
  return value === "" || /^(?:(?:19|20)\d{2}年?度?)?(?:部门|单位|预算|财政)*$/u.test(value) ? undefined : { value, at: title };
}

/** Whether what the title names is the project, and not who prints the form. */
function isProject(named: { readonly value: string } | undefined, project: { readonly value: string } | undefined): boolean {
  return named !== undefined && project !== undefined && foldText(named.value).includes(foldText(project.value));
}

const MONEY_LABEL = /资金|预算|金额/u;

/** The unit that forms without a line for it print behind a label: `项目资金（万元）`. */
function unitInLabels(view: SheetView, head: Head, { left }: TargetHeading, heading: number): TargetTable["unit"] {
  for (let row = head.top; row <= heading; row += 1) {
    for (const column of filledColumns(view, row, left, head.right)) {
      const value = MONEY_LABEL.test(view.text(row, column)) ? unitAt(view, { row, column }) : undefined;
      if (value !== undefined) return { value, at: { row, column } };
    }
  }
  return null;
}

/** A year in a title that names no project is the budget's; in a project's name it may be any. */
function titleYear(view: SheetView, at: CellRef | undefined): TargetTable["year"] {
  const value = at === undefined ? undefined : yearInTitle(view, at);
  return at === undefined || value === undefined ? null : { value, at };
}

function areaOf(view: SheetView, head: Head, body: Indicators, { left, right }: TargetHeading): Rect {
  let widest = Math.max(right, head.right);
  // A merged last column.
  for (let row = head.top; row <= body.bottom; row += 1) widest = Math.max(widest, ...filledColumns(view, row, right + 1, right + 1));
  return { top: head.top, left: Math.min(left, head.title?.column ?? left), bottom: body.bottom, right: widest };
}

function evidenceOf(view: SheetView, head: Head, body: Indicators, heading: TargetHeading, row: number): readonly Evidence[] {
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
