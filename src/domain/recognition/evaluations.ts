import type { CellRef } from "../grid";
import type { EvaluationColumn, EvaluationTableSpec } from "../spec";
import { foldText, rememberedOf } from "../text";
import { readEvaluationHead, type EvaluationHead } from "./evaluation-head";
import { readEvaluated, type Evaluated } from "./evaluation-rows";
import { readInfo, yearInTitle } from "./info";
import { foldHeader, type Matchers } from "./matchers";
import type { Evidence, EvaluationTable } from "./recognised";
import type { Search } from "./search";
import type { Territory } from "./territory";
import { filledColumns, type SheetView } from "./view";

/** Finds the 项目支出绩效自评表 around a row: indicators with what was achieved and what it scores. */
export function findEvaluations({ view, matchers, territory }: Search, row: number): readonly EvaluationTable[] {
  if (!view.headed(row)) return [];
  return matchers.evaluations.flatMap((spec) => {
    const heading = headingIn(view, columnWords(spec), row);
    if (heading === undefined || territory.isTaken({ row, column: heading.left })) return [];
    const table = tableAround({ view, matchers, territory, spec, heading, row });
    if (table === undefined) return [];
    territory.take(table.area);
    return [table];
  });
}

interface Heading {
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<EvaluationColumn, number>;
}

const columnWords = rememberedOf(
  (spec: EvaluationTableSpec): ReadonlyMap<string, EvaluationColumn> => new Map(spec.indicators.columns.flatMap(({ key, headers }) => headers.map((header) => [foldHeader(foldText(header)), key]))),
);

/** The label at the left of all indicators. */
const BESIDE = /^(?:年度)?绩效指标(?:\([^()]*\))?$|^序号$/u;

/** Levels, achievement and score: with these the row is the heading of an evaluation and of nothing else. */
function headingIn(view: SheetView, words: ReadonlyMap<string, EvaluationColumn>, row: number): Heading | undefined {
  const columns = new Map<EvaluationColumn, number>();
  for (const column of view.distinct(row)) {
    const key = words.get(foldHeader(view.text(row, column)));
    if (key !== undefined && columns.has(key)) break;
    if (key !== undefined) columns.set(key, column);
  }
  const isHeading = columns.has("second") && columns.has("name") && columns.has("achieved") && (columns.has("score") || columns.has("points"));
  if (!isHeading) return undefined;
  const places = [...columns.values()];
  const left = Math.min(...places);
  const beside = left > view.left && BESIDE.test(view.text(row, left - 1));
  return { columns, left: beside ? left - 1 : left, right: Math.max(...places) };
}

interface Input {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly spec: EvaluationTableSpec;
  readonly heading: Heading;
  readonly row: number;
}

/** Neither title nor money: a list of scores of something else. */
function tableAround(input: Input): EvaluationTable | undefined {
  const { view, spec, heading, row } = input;
  const head = readEvaluationHead({ ...input, left: heading.left, right: heading.right });
  if (head.title === undefined && head.money.columns.size === 0) return undefined;
  const body = readEvaluated({ ...input, left: heading.left, right: heading.right, columns: heading.columns });
  const info = readInfo(view, head.infoRows, heading.left, heading.right);
  const { title } = head;
  const year = title === undefined ? undefined : yearInTitle(view, title);
  return {
    shape: "evaluation",
    spec,
    sheet: view.sheet.name,
    area: { top: head.top, left: Math.min(heading.left, title?.column ?? heading.left), bottom: body.bottom, right: Math.max(heading.right, title?.column ?? heading.right) },
    title: title === undefined ? null : { value: view.shown(title.row, title.column), at: title },
    unit: info.unit ?? head.unit,
    year: info.year ?? (title === undefined || year === undefined ? null : { value: year, at: title }),
    department: info.department ?? textAt(view, head.fields.get("department")),
    projectName: textAt(view, head.fields.get("project-name")),
    head: head.fields,
    money: head.money,
    goals: head.goals,
    columns: heading.columns,
    indicators: body.rows,
    total: body.total,
    evidence: evidenceOf(view, head, body, heading, row),
  };
}

function textAt(view: SheetView, at: CellRef | undefined): EvaluationTable["projectName"] {
  const value = at === undefined ? "" : view.shown(at.row, at.column);
  return at === undefined || value === "" ? null : { value, at };
}

function evidenceOf(view: SheetView, { title, money }: EvaluationHead, body: Evaluated, heading: Heading, row: number): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (title !== undefined) evidence.push({ kind: "title", text: view.shown(title.row, title.column), at: title, score: 5 });
  const words = [...heading.columns.values()].map((column) => view.text(row, column));
  evidence.push({ kind: "header", text: words.join(" | "), at: { row, column: heading.left }, score: words.length });
  const [line] = money.lines.values();
  if (line !== undefined) {
    const column = filledColumns(view, line, heading.left, heading.right)[0] ?? heading.left;
    evidence.push({ kind: "row-labels", text: view.text(line, column), at: { row: line, column }, score: money.lines.size });
  }
  const known = body.rows.find(({ second }) => second !== null);
  const at = { row: known?.row ?? row, column: heading.columns.get("second") ?? heading.left };
  if (known !== undefined) evidence.push({ kind: "indicator-levels", text: view.text(at.row, at.column), at, score: body.rows.length });
  return evidence;
}
