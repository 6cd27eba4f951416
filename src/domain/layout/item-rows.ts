import { amount, sum, toText, type Amount } from "../amount";
import { rateFormula } from "../execution/sum-rows";
import type { Project } from "../projects";
import type { RowsSpec } from "../spec";
import { columnOf, sequenceColumn, type PlacedSection } from "./amount-columns";
import { PROJECT_BUDGET, projectsOf } from "./amount-place";
import { openRow, putInAmounts, putOwn, writeIdentities, type BodyWriter } from "./body-writer";
import { rowBlock } from "./draft";
import { sequenceNumber, sumOfItems, sumOfRowsAbove } from "./formulas";
import { LOOK } from "./look";

type ItemRows = Extract<RowsSpec, { kind: "items" }>;

/** Rows to fill in with 合计 below; one row and a 小计 of the department for a list of projects. */
export function writeItems(writer: BodyWriter, placed: PlacedSection, rows: ItemRows): void {
  const { place: { top, bottom, spec }, options } = writer;
  const projects = projectsOf(spec, options);
  const last = projects.length > 0 ? bottom - 2 : bottom - 1;

  for (let row = top; row <= last; row += 1) openRow(writer, placed, row);
  projects.forEach((project, index) => writeProject(writer, placed, rows, top + index, project));
  if (projects.length > 0) writeSubtotal(writer, placed, rows, bottom - 1, projects);
  writeTotal(writer, placed, rows, projects);

  for (let row = top; row <= bottom; row += 1) {
    writeIdentities(writer, placed, row);
    writeRate(writer, placed, row);
  }
  writeSequence(writer, placed, rows, last, projects.length);
}

function writeProject({ draft, options }: BodyWriter, placed: PlacedSection, rows: ItemRows, row: number, project: Project): void {
  draft.put(row, columnOf(placed, rows.groupBy), options.department.name.trim());
  draft.put(row, columnOf(placed, rows.item), project.name);
  if (project.budget !== undefined) draft.put(row, columnOf(placed, PROJECT_BUDGET), Number(project.budget));
}

function writeSubtotal(writer: BodyWriter, placed: PlacedSection, rows: ItemRows, row: number, projects: readonly Project[]): void {
  const { place, options } = writer;
  putOwn(writer, row, columnOf(placed, rows.groupBy), options.department.name.trim());
  putOwn(writer, row, columnOf(placed, rows.item), "小计");
  putInAmounts(writer, placed, row, (column, key) => sumOfRowsAbove(column, place.heading, totalOf(projects, key)));
  writer.draft.style(rowBlock(row, place.origin.column, place.right), LOOK.total);
}

function writeTotal(writer: BodyWriter, placed: PlacedSection, rows: ItemRows, projects: readonly Project[]): void {
  const { place: { bottom, heading, origin, right }, draft } = writer;
  const labels = [...new Set([columnOf(placed, rows.groupBy), columnOf(placed, rows.item)])];
  putInAmounts(writer, placed, bottom, (column, key) => sumOfItems({ labels, column, heading }, totalOf(projects, key)));
  putOwn(writer, bottom, columnOf(placed, rows.groupBy), rows.totalLabels[0]);
  draft.style(rowBlock(bottom, origin.column, right), LOOK.total);
}

function totalOf(projects: readonly Project[], key: string): number {
  if (key !== PROJECT_BUDGET) return 0;
  return Number(toText(sum(projects.flatMap(({ budget }): readonly Amount[] => (budget === undefined ? [] : [amount(budget)])))));
}

/** 支出进度: what was spent of the year's budget; blank without one. */
function writeRate(writer: BodyWriter, placed: PlacedSection, row: number): void {
  const at = (key: string): number | undefined => placed.columns.find(({ column }) => column.key === key)?.at;
  const [budget, executed, rate] = [at("adjusted"), at("executed"), at("progress")];
  if (budget === undefined || executed === undefined || rate === undefined) return;
  const formula = rateFormula({ row, column: budget }, { row, column: executed }, writer.options.profile.rateDecimals, true);
  putOwn(writer, row, rate, { formula, value: "" });
}

function writeSequence(writer: BodyWriter, placed: PlacedSection, rows: ItemRows, last: number, filled: number): void {
  const { place: { top, heading } } = writer;
  const column = sequenceColumn(placed);
  if (column === undefined) return;
  const names = columnOf(placed, rows.item);
  for (let row = top; row <= last; row += 1) putOwn(writer, row, column, sequenceNumber({ row, column }, names, heading, row < top + filled));
}
