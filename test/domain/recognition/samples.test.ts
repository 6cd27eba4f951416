import { catalogue } from "../../../src/domain/catalogue";
import { rectToA1 } from "../../../src/domain/grid";
import { recognise, type RecognisedTable } from "../../../src/domain/recognition";
import type { SampleName } from "../../../src/workbench/samples";
import { snapshotOfSample } from "../../support/fixtures";
import beidaihe from "../../fixtures/beidaihe-2021.tables.json";
import execution from "../../fixtures/tangshan-execution-2023.tables.json";
import tangshan from "../../fixtures/tangshan-2022.tables.json";
import zhangjiakou from "../../fixtures/zhangjiakou-disclosure-2023.tables.json";
import zunhua from "../../fixtures/zunhua-2025.tables.json";

const expected: readonly (readonly [SampleName, readonly object[]])[] = [
  ["zhangjiakou-disclosure-2023", zhangjiakou],
  ["tangshan-execution-2023", execution],
  ["zhangjiakou-2023", [...zhangjiakou, ...execution]],
  ["beidaihe-2021", beidaihe],
  ["tangshan-2022", tangshan],
  ["zunhua-2025", zunhua],
];

test.each(expected)("every table of %s is found, as a person would frame it", (name, tables) => {
  const { tables: found, refused } = recognise(snapshotOfSample(name), catalogue);
  expect(found.map(summary)).toEqual(tables);
  expect(refused).toEqual([]);
});

function summary(table: RecognisedTable): object {
  return {
    sheet: table.sheet,
    spec: table.spec.id,
    range: rectToA1(table.area),
    title: table.title?.value ?? null,
    unit: table.unit?.value ?? null,
    year: table.year?.value ?? null,
    department: table.department?.value ?? null,
    ...contentOf(table),
  };
}

function contentOf(table: RecognisedTable): object {
  switch (table.shape) {
    case "amounts":
      return { rows: table.sections.map(({ rows }) => rows.length) };
    case "targets":
      return { variant: table.variant, project: table.projectName?.value ?? null, code: table.projectCode?.value ?? null, indicators: table.indicators.length };
    case "texts":
      return table.body.kind === "rows" ? { rows: [table.body.rows.length] } : { blocks: table.body.blocks.map(({ key }) => key) };
    case "evaluation":
      return { project: table.projectName?.value ?? null, indicators: table.indicators.length };
  }
}

describe("what is read from the rows", () => {
  const tables = recognise(snapshotOfSample("zhangjiakou-2023"), catalogue).tables;
  const amounts = (id: string) => tables.flatMap((table) => (table.shape === "amounts" && table.spec.id === id ? [table] : []))[0]?.sections ?? [];

  test("codes and names", () => {
    const rows = amounts("expenditure-summary")[0]?.rows ?? [];
    expect(rows[0]).toEqual({ row: 5, kind: "total", label: "合计" });
    expect(rows[9]).toEqual({ row: 14, kind: "code", code: "2060701", label: "机构运行" });
  });

  test("both halves of 收支总表, 总计 beside 总计", () => {
    const [income, expenditure] = amounts("income-expenditure-summary");
    expect(income?.rows.at(-1)).toMatchObject({ key: "grand-total", row: 38 });
    expect(expenditure?.rows.at(-1)).toMatchObject({ key: "grand-total", row: 38 });
    expect([...(income?.rows ?? []), ...(expenditure?.rows ?? [])].every(({ key }) => key !== undefined)).toBe(true);
  });

  test("the two rows 一般公共预算拨款 of 财政拨款收支总表 are told apart by their order", () => {
    const keys = amounts("fiscal-appropriation-summary")[0]?.rows.map(({ key }) => key);
    expect(keys?.indexOf("general")).toBe(0);
    expect(keys?.indexOf("carryover-general")).toBe(5);
  });

  test("three public expenses by their labels", () => {
    expect(amounts("three-public")[0]?.rows.map(({ key }) => key)).toEqual(["total", "abroad", "vehicles", "vehicle-purchase", "vehicle-running", "reception"]);
  });

  test("procurement: each item belongs to the 小计 above it", () => {
    const rows = amounts("government-procurement")[0]?.rows ?? [];
    const groups = new Set(rows.filter(({ kind }) => kind === "item").map(({ group }) => group));
    expect([...groups]).toEqual(["张家口市科技干部进修学院", "张家口市科技工作者服务中心"]);
    expect(rows.filter(({ kind }) => kind === "subtotal").map(({ group }) => group)).toEqual([...groups]);
  });

  test("execution: each project and each 小计 belongs to its unit", () => {
    const rows = amounts("execution")[0]?.rows ?? [];
    const count = (group: string) => rows.filter((row) => row.kind === "item" && row.group === group).length;
    expect(["科协本级", "科工中心", "进修学院", "科技馆"].map(count)).toEqual([11, 4, 8, 4]);
    expect(rows.filter(({ kind }) => kind === "subtotal").map(({ group }) => group)).toEqual(["科协本级", "科工中心", "进修学院", "科技馆"]);
    expect(rows.at(-1)).toEqual({ row: 34, kind: "total", label: "合计" });
  });

  test("targets: levels are filled in, a percentage reads as it is shown, an ideographic space is blank", () => {
    const [table] = recognise(snapshotOfSample("tangshan-2022"), catalogue).tables;
    const rows = table?.shape === "targets" ? table.indicators : [];
    expect(rows.map(({ first, second }) => `${String(first)}/${String(second)}`)).toEqual([
      "output/quantity", "output/quality", "output/timeliness", "output/cost",
      "benefit/economic", "benefit/social", "benefit/ecological", "benefit/sustainable", "satisfaction/service-object",
    ]);
    expect(rows[0]).toMatchObject({ value: "41000", name: "房屋租赁面积" });
    expect(rows[1]).toMatchObject({ value: "100%", firstText: "产出指标" });
    expect(rows[4]).toMatchObject({ firstText: "效果指标", name: "", description: "", value: "", basis: "" });
  });
});
