import { amount, equals, subtract, toText } from "../../src/domain/amount";
import { toA1, valueAt, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import type { CodeInUse, CodesInUse } from "../../src/domain/spec";
import { createExcelWorkbook } from "../../src/excel";
import { valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import { insertAlone, pour, sheetWith, tableOf, typeInto, type PouredCell } from "../support/pour";

const port = createExcelWorkbook(() => true);
const disclosure = snapshotOfSample("zhangjiakou-disclosure-2023");

/** 2060701 is printed as 587.70 = 410.79 + 176.90; the sums above it carry that on. */
const THROUGH_2060701 = [
  "total  total: 1650.88, -0.01", "total  project: 670.21, -0.01", "206 total: 1206.44, -0.01", "206 project: 665.12, -0.01",
  "20607 total: 1206.44, -0.01", "20607 project: 665.12, -0.01", "2060701 total: 587.7, -0.01",
];

/** Where a published total is not the sum of its published parts (尾差): row, column, the published figure, and the difference. */
const ROUNDING: Readonly<Record<string, readonly string[]>> = {
  "income-summary": THROUGH_2060701.map((line) => line.replace("project: 670.21", "carryover: 247.19").replace("project: 665.12", "carryover: 242.1")),
  "expenditure-summary": THROUGH_2060701,
  "general-public-expenditure": THROUGH_2060701,
  "basic-expenditure": [
    "total  total: 980.67, -0.03", "total  personnel: 867.64, -0.01", "total  public: 113.03, -0.02", "301 total: 693.28, -0.01",
    "301 personnel: 693.28, -0.01", "302 total: 113.03, -0.02", "302 public: 113.03, -0.02",
  ],
};

const PUBLISHED = [
  "income-expenditure-summary", "income-summary", "expenditure-summary", "fiscal-appropriation-summary", "general-public-expenditure",
  "basic-expenditure", "three-public", "fixed-assets",
];

describe("the published figures, poured into the laid-out table", () => {
  it.each(PUBLISHED)("come out of %s as they were printed", async (spec) => {
    const { cells, differences } = await poured(disclosure, spec);
    expect(cells.filter(({ computed }) => !computed).length).toBeGreaterThan(0);
    expect(differences).toEqual(ROUNDING[spec] ?? []);
  });
});

async function poured(source: WorkbookSnapshot, spec: string): Promise<{ readonly cells: readonly PouredCell[]; readonly differences: readonly string[] }> {
  const published = tableOf(source, "amounts", spec);
  await insertAlone(port, spec, { codes: codesOf(source) });
  const laidOut = valueOf(await port.read());
  const template = tableOf(laidOut, "amounts", spec);
  const cells = pour(published, sheetWith(source, published), template, sheetWith(laidOut, template));
  await typeInto(template.sheet, cells.filter(({ computed }) => !computed).map(({ at, published: value }) => ({ at, value })));

  const sheet = sheetWith(valueOf(await port.read()), template);
  return { cells, differences: cells.flatMap((cell) => differenceOf(cell, sheet)) };
}

function differenceOf({ row, column, at, published }: PouredCell, sheet: Sheet): readonly string[] {
  const shown = valueAt(sheet, at.row, at.column);
  if (shown === published) return [];
  if (typeof shown !== "number" || typeof published !== "number") return [`${toA1(at)} ${row} ${column}: ${String(published)}, shows ${String(shown)}`];
  const computed = amount(shown.toFixed(6));
  if (equals(computed, amount(published))) return [];
  return [`${row} ${column}: ${String(published)}, ${toText(subtract(computed, amount(published)))}`];
}

/** The codes of the published tables by code, with the names that they print. */
function codesOf(source: WorkbookSnapshot): CodesInUse {
  const of = (spec: string): readonly CodeInUse[] =>
    tableOf(source, "amounts", spec).sections.flatMap(({ rows }) => rows.flatMap(({ code, label }) => (code === undefined ? [] : [{ code, name: label }])));
  return { functional: of("expenditure-summary"), economic: of("basic-expenditure") };
}
