import { amount, sum, toText, type Amount } from "../amount";
import { rateFormula } from "../execution/formulas";
import type { Project } from "../projects";
import type { RowsSpec } from "../spec";
import { columnOf, sequenceColumn, widthOf, type PlacedSection } from "./amount-columns";
import { PROJECT_BUDGET, projectsOf } from "./amount-place";
import { openRow, putInAmounts, putOwn, writeIdentities, type BodyWriter } from "./body-writer";
import { rowBlock } from "./draft";
import { type EntryBlock, sequenceNumber, sumOfEntries, sumOfGroup, sumOfItems, sumOfRowsAbove } from "./formulas";
import { HEIGHT, heightFor, LOOK } from "./look";

type ItemRows = Extract<RowsSpec, { kind: "items" }>;

/** Rows to fill in with 合计; one row and a 小计 of the department for a list of projects. */
export function writeItems(writer: BodyWriter, placed: PlacedSection, rows: ItemRows): void {
  if (rows.totals === "above") writeBelowTotals(writer, placed, rows);
  else writeAboveTotals(writer, placed, rows);
}

/** 合计, the 小计 of the department and its rows; further units come as copies of the 小计. */
function writeBelowTotals(writer: BodyWriter, placed: PlacedSection, rows: ItemRows): void {
  const { draft, place: { top, bottom, origin, right }, options, inputs } = writer;
  const label = columnOf(placed, rows.item);
  const block = (column: number): EntryBlock => ({ label, column, end: bottom + 1 });
  for (let row = top + 2; row <= bottom; row += 1) openRow(writer, placed, row);
  putOwn(writer, top, label, rows.totalLabels[0]);
  putInAmounts(writer, placed, top, (column) => sumOfEntries(block(column)));
  const subtotal = `${options.department.name.trim()}小计`;
  draft.put(top + 1, label, subtotal);
  draft.height(top + 1, heightFor([{ text: subtotal, width: widthOf(placed, label) }]));
  inputs.add(top + 1, label);
  putInAmounts(writer, placed, top + 1, (column) => sumOfGroup(block(column)));
  for (let row = top; row <= bottom; row += 1) writeIdentities(writer, placed, row);
  draft.height(top, HEIGHT.line);
  draft.style(rowBlock(top, origin.column, right, top + 1), LOOK.total);
  draft.style(rowBlock(top, label, label), LOOK.center);
}

function writeAboveTotals(writer: BodyWriter, placed: PlacedSection, rows: ItemRows): void {
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
  draft.height(row, heightFor([
    { text: options.department.name.trim(), width: widthOf(placed, columnOf(placed, rows.groupBy)) },
    { text: project.name, width: widthOf(placed, columnOf(placed, rows.item)) },
  ]));
  if (project.budget !== undefined) draft.put(row, columnOf(placed, PROJECT_BUDGET), Number(project.budget));
}

function writeSubtotal(writer: BodyWriter, placed: PlacedSection, rows: ItemRows, row: number, projects: readonly Project[]): void {
  const { place, options } = writer;
  putOwn(writer, row, columnOf(placed, rows.groupBy), options.department.name.trim());
  putOwn(writer, row, columnOf(placed, rows.item), "小计");
  putInAmounts(writer, placed, row, (column, key) => sumOfRowsAbove(column, place.heading, totalOf(projects, key)));
  writer.draft.height(row, HEIGHT.line);
  writer.draft.style(rowBlock(row, place.origin.column, place.right), LOOK.total);
}

function writeTotal(writer: BodyWriter, placed: PlacedSection, rows: ItemRows, projects: readonly Project[]): void {
  const { place: { bottom, heading, origin, right }, draft } = writer;
  const labels = [...new Set([columnOf(placed, rows.groupBy), columnOf(placed, rows.item)])];
  putInAmounts(writer, placed, bottom, (column, key) => sumOfItems({ labels, column, heading }, totalOf(projects, key)));
  putOwn(writer, bottom, columnOf(placed, rows.groupBy), rows.totalLabels[0]);
  draft.height(bottom, HEIGHT.line);
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
