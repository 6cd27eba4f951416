import ExcelJS from "exceljs";
import { read as readWithSheetJs } from "xlsx";
import { checkSnapshot, defaultProfile, recheck, startCheck } from "../src/domain";
import type { WorkbookSnapshot } from "../src/domain/grid";
import { openXlsx } from "../src/xlsx/openXlsx";
import { toSnapshot } from "../src/xlsx/snapshot";
import { writeWorkbookDocument } from "../src/xlsx/document/writeWorkbookDocument";
import { documentOf } from "./support/document";
import { median, peakMemory, timed, timesInTurns, timesOf } from "./support/measure";
import { withValue } from "./support/place";
import { demand, line } from "./support/print";
import { disclosureWith, filledCells, formsInOneSheet, unread } from "./support/projects";

const OPTIONS = { profile: defaultProfile };
const PROJECTS = 1000;
/** The standard tables beside the projects' forms. */
const STANDARD_TABLES = 12;
const RUNS = 5;
const MOST_OF_FULL_CHECK = 0.05;
const MOST_GROWTH = 1.3;

/** Forms of a workbook, and how many such workbooks make one run: as many cells in each, so that what a run pays once, after another left its memory to be cleared, weighs the same. */
const SIZES = [
  { forms: 9, batch: 100 },
  { forms: 90, batch: 10 },
  { forms: 900, batch: 1 },
  { forms: 9000, batch: 1 },
] as const;

async function main(): Promise<void> {
  const workbook = disclosureWith(PROJECTS);
  const before = peakMemory();
  const report = checkSnapshot(unread(workbook), OPTIONS);
  await timesOf(RUNS, () => unread(workbook), (snapshot) => checkSnapshot(snapshot, OPTIONS));
  const peak = peakMemory();
  demand(report.tables.length === PROJECTS + STANDARD_TABLES && report.crashed.length === 0, `${String(report.tables.length)} tables were found`);

  await printAgainstParsers(workbook);
  console.log(`\npeak memory: ${peak.toFixed(0)} MB with ${String(RUNS + 1)} checks, ${before.toFixed(0)} MB before the first`);
  await printRechecks(workbook);
  await printGrowth();
}

async function printAgainstParsers(workbook: WorkbookSnapshot): Promise<void> {
  const bytes = Buffer.from(await writeWorkbookDocument(documentOf(workbook)));
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(`its own file is refused: ${opened.error.kind}`);
  demand(checkSnapshot(toSnapshot(opened.value), OPTIONS).tables.length === PROJECTS + STANDARD_TABLES, "the file holds other tables than the workbook");

  const parsers = [
    // ExcelJS declares a Buffer of its own.
    { name: "ExcelJS parses its file", parse: () => new ExcelJS.Workbook().xlsx.load(bytes as unknown as ExcelJS.Buffer) },
    { name: "SheetJS parses its file", parse: () => readWithSheetJs(bytes) },
  ];
  const cells = filledCells(workbook);
  const check = timed(() => unread(workbook), (snapshot) => checkSnapshot(snapshot, OPTIONS));
  for (const { parse } of parsers) await parse();
  const [full = Number.NaN, ...times] = (await timesInTurns(RUNS, [check, ...parsers.map(({ parse }) => timed(() => undefined, parse))])).map(median);
  console.log(line([`${String(PROJECTS)} projects and the standard tables`, "cells", "MB of file", "ms (median)", "check : parse", "most"]));
  console.log(line(["full check", cells, (bytes.length / 1e6).toFixed(2), full.toFixed(0)].map(String)));
  for (const [index, { name }] of parsers.entries()) {
    const time = times[index] ?? Number.NaN;
    console.log(line([name, "", "", time.toFixed(0), (full / time).toFixed(2), "1.00"]));
    demand(full < time, `slower than: ${name}`);
  }
}

/** Each edit is another one, in a workbook that was checked before. */
async function printRechecks(workbook: WorkbookSnapshot): Promise<void> {
  const inOneSheet = formsInOneSheet(PROJECTS);
  const edits = [
    { name: "edit of a figure of the 支出总表", workbook, sheet: "3支出总表", at: { row: 10, column: 3 } },
    { name: "edit of an indicator, 50 forms in its sheet", workbook, sheet: "项目绩效目标7", at: { row: 10, column: 4 } },
    { name: "edit of an indicator, all forms in its sheet", workbook: inOneSheet, sheet: "项目绩效目标1", at: { row: 10, column: 4 } },
  ];
  console.log(`\n${line(["check again after one edit", "ms (median)", "full check", "share", "most"])}`);
  for (const edit of edits) {
    let checked = startCheck(unread(edit.workbook), OPTIONS);
    let number = 0;
    const edited = (): WorkbookSnapshot => ({
      sheets: checked.snapshot.sheets.map((sheet) => (sheet.name === edit.sheet ? withValue(sheet, edit.at, 1000 + (number += 1)) : sheet)),
    });
    const again = timed(edited, (snapshot) => (checked = recheck(checked, snapshot)));
    const whole = timed(() => unread(edit.workbook), (snapshot) => checkSnapshot(snapshot, OPTIONS));
    const [time = Number.NaN, full = Number.NaN] = (await timesInTurns(RUNS * 2, [again, whole])).map(median);
    const share = time / full;
    console.log(line([edit.name, time.toFixed(1), full.toFixed(0), `${(share * 100).toFixed(1)}%`, "5.0%"]));
    demand(share <= MOST_OF_FULL_CHECK, `too slow: ${edit.name}`);
  }
}

/** The first turn warms up what each size needs and does not count. */
async function printGrowth(): Promise<void> {
  console.log(`\n${line(["recognition and rules, one sheet of forms", "cells", "ms (median)", "µs a cell", "factor", "most"])}`);
  const workbooks = SIZES.map(({ forms }) => formsInOneSheet(forms));
  const check = (snapshots: readonly WorkbookSnapshot[]): void => snapshots.forEach((snapshot) => checkSnapshot(snapshot, OPTIONS));
  const works = SIZES.map(({ batch }, at) => timed(() => Array.from({ length: batch }, () => unread(workbooks[at] ?? { sheets: [] })), check));
  const perCell: number[] = [];
  for (const [at, [, ...times]] of (await timesInTurns(RUNS + 1, works)).entries()) {
    const { forms, batch } = SIZES[at] ?? SIZES[0];
    const cells = filledCells(workbooks[at] ?? { sheets: [] });
    const time = median(times) / batch;
    perCell.push((time * 1000) / cells);
    const factor = Math.max(...perCell) / Math.min(...perCell);
    console.log(line([`${String(forms)} forms`, String(cells), time.toFixed(1), (perCell.at(-1) ?? 0).toFixed(2), factor.toFixed(2), MOST_GROWTH.toFixed(2)]));
  }
  demand(Math.max(...perCell) <= MOST_GROWTH * Math.min(...perCell), "the time a cell takes depends on the size");
}

void main();
