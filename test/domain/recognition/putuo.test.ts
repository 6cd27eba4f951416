import { checkSnapshot, defaultProfile, rules } from "../../../src/domain";
import type { CellValue, Sheet } from "../../../src/domain/grid";
import { gridOf, workbookOf } from "../../support/gridOf";
import commerce from "../../fixtures/putuo/putuo-commerce-2025.json";
import office from "../../fixtures/putuo/putuo-office-unit-2025.json";
import shiquan from "../../fixtures/putuo/putuo-shiquan-unit-2026.json";

interface Fixture {
  readonly source: string;
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly CellValue[])[] }[];
}

/** Whole disclosures: 元 but 万元 for 三公, three columns of codes or one, 合计 last, classes in use, 单位 in the titles. */
const DOCUMENTS: readonly (readonly [string, Fixture])[] = [commerce, office, shiquan].map((document: Fixture) => [document.source, document]);

const IN_ORDER = [
  "income-expenditure-summary", "income-summary", "expenditure-summary", "fiscal-appropriation-summary", "general-public-expenditure",
  "government-fund-expenditure", "state-capital-expenditure", "basic-expenditure", "three-public",
];
const arithmetic = rules.filter(({ meta }) => meta.category === "arithmetic");
const check = (...sheets: readonly Sheet[]) => checkSnapshot(workbookOf(...sheets), { profile: defaultProfile, rules: arithmetic });
const sheetsOf = ({ sheets }: Fixture): readonly Sheet[] => sheets.map(({ name, rows }) => gridOf(rows, { name }));

describe.each(DOCUMENTS)("%s", (_source, document) => {
  test("every table is found on its sheet, in its unit, and adds up", () => {
    const { tables, refused, findings } = check(...sheetsOf(document));
    expect(tables.map(({ spec }) => spec.id)).toEqual(IN_ORDER);
    expect(tables.map(({ unit }) => unit?.value)).toEqual([...IN_ORDER.slice(0, -1).map(() => "元"), "万元"]);
    expect(refused).toEqual([]);
    expect(findings).toEqual([]);
  });

  test("all on one sheet, one below the other", () => {
    const rows = document.sheets.flatMap((sheet) => [...sheet.rows, [], []]);
    const { tables, findings } = check(gridOf(rows));
    expect(tables.map(({ spec }) => spec.id)).toEqual(IN_ORDER);
    expect(findings).toEqual([]);
  });

  test("somewhere on their sheets, every second column blank", () => {
    const spaced = sheetsOf(document).map((sheet) => ({ ...sheet, origin: { row: 7, column: 3 }, values: sheet.values.map((row) => row.flatMap((value) => [value, null])) }));
    const { tables, findings } = check(...spaced);
    expect(tables.map(({ spec }) => spec.id)).toEqual(IN_ORDER);
    expect(findings).toEqual([]);
  });

  test("without titles, by headings and rows", () => {
    const untitled = sheetsOf(document).map((sheet) => ({ ...sheet, origin: { row: 1, column: 0 }, values: sheet.values.slice(1) }));
    const found = check(...untitled).tables.map(({ spec }) => spec.id);
    expect(found).toEqual(expect.arrayContaining(["income-expenditure-summary", "income-summary", "expenditure-summary", "fiscal-appropriation-summary", "basic-expenditure", "three-public"]));
  });

  test("figures typed as text are found and add up", () => {
    const typed = sheetsOf(document).map((sheet) => ({ ...sheet, values: sheet.values.map((row) => row.map((value) => (typeof value === "number" ? value.toLocaleString("en-US", { minimumFractionDigits: 2 }) : value))) }));
    const { tables, findings } = check(...typed);
    expect(tables.map(({ spec }) => spec.id)).toEqual(IN_ORDER);
    expect(findings).toEqual([]);
  });
});
