import { checkWorkbook, previewRates, revert, selectFinding, writeRates } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { formulaAt, toA1, valueAt } from "../../src/domain/grid";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, rowsOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { errorOf, valueOf } from "../support/workbookContract";

const tangshan = (): ReturnType<typeof memoryWorkbook> => memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));

describe("the execution rates of Tangshan 2023", () => {
  it("are previewed: seven truncated ones, subtotals, 3338.69 / 2026.57 / 60.70 %", async () => {
    const workbook = tangshan();
    const { tables, edits } = valueOf(await previewRates(workbook, defaultProfile));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.filter(({ status }) => status === "truncated").map(({ at }) => toA1(at))).toEqual(["E9", "E11", "E13", "E14", "E19", "E22", "E33"]);
    expect(tables[0]?.rows).toHaveLength(27);
    expect(tables[0]?.sums.map(({ group, rate }) => [group, rate])).toEqual([
      ["科协本级", "97.46%"], ["科工中心", "53.28%"], ["进修学院", "65.01%"], ["科技馆", "32.40%"], [null, "60.70%"],
    ]);
    expect(tables[0]?.sums.at(-1)).toMatchObject({ budget: "3338.69", executed: "2026.57" });
    expect(edits).toHaveLength(42);
  });

  it("become formulas, after which nothing is left to compute, nor to object to but that little was spent without a reason", async () => {
    const workbook = tangshan();
    valueOf(await writeRates(workbook, valueOf(await previewRates(workbook, defaultProfile))));
    const sheet = workbook.current().sheets[0];
    expect(sheet && formulaAt(sheet, 34, 4)).toBe('=IF(C35=0,"",ROUND(D35/C35,4))');
    expect(sheet && valueAt(sheet, 34, 4)).toBe(0.607);

    expect(valueOf(await previewRates(workbook, defaultProfile)).edits).toEqual([]);
    const report = valueOf(await checkWorkbook(workbook, { profile: defaultProfile })).report;
    expect(report.rates.map(({ status }) => status)).toEqual(new Array(32).fill("ok"));
    expect(report.findings.filter(({ severity }) => severity !== "info").map(({ ruleId }) => ruleId)).toEqual(["rate-threshold"]);
  });

  it("are taken back, cell by cell", async () => {
    const workbook = tangshan();
    const before = workbook.current();
    const receipt = valueOf(await writeRates(workbook, valueOf(await previewRates(workbook, defaultProfile))));
    expect(valueOf(await revert(workbook, receipt))).toEqual({ kept: [], remaining: null });
    const [was, is] = [before.sheets[0], workbook.current().sheets[0]];
    expect([is?.values, is?.formulas]).toEqual([was?.values.map((row) => row), was?.formulas]);
  });

  it("are not written over what was changed after the preview", async () => {
    const workbook = tangshan();
    const preview = valueOf(await previewRates(workbook, defaultProfile));
    workbook.type("2023项目预算执行", { row: 8, column: 4 }, 0.97);
    expect(errorOf(await writeRates(workbook, preview))).toEqual({ kind: "stale-edit", sheet: "2023项目预算执行", at: { row: 8, column: 4 } });
  });
});

describe("rows that only look like projects", () => {
  const written = async (rows: string, heading = "单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度") => {
    const workbook = memoryWorkbook(workbookOf(gridOf(rowsOf(`项目预算执行情况表\n单位：万元\n${heading}\n${rows}`))));
    const plan = valueOf(await previewRates(workbook, defaultProfile));
    return Object.fromEntries(plan.edits.flatMap(({ at, after: { content } }) => (typeof content === "object" && content !== null ? [[toA1(at), content.formula]] : [])));
  };

  it("are not added up once more", async () => {
    expect(await written("本级 | | 81 | 55 |\n | A | 60 | 45 |\n | B | 20 | 10 |\n合计 | | | |")).toMatchObject({ C7: "=SUM(C5:C6)", D4: "=SUM(D5:D6)" });
    expect(await written("本级 | A | 60 | 45 |\n | 其中：甲 | 40 | 30 |\n | 乙 | 20 | 15 |\n | B | 20 | 10 |\n小计\n合计")).toMatchObject({ C8: "=SUM(C4,C7)", C9: "=SUM(C8)" });
    expect(await written("一、本级 | 80 | 55 |\n1.A | 60 | 45 |\n2.B | 20 | 10 |\n合计 | | |", "项目 | 调整预算数 | 实际执行数 | 支出进度")).toMatchObject({ B4: "=SUM(B5:B6)", B7: "=SUM(B4)" });
    expect(await written("本级合计 | | |\nA | 60 | 45 |\nB | 20 | 10 |\n总计： | | |", "项目 | 调整预算数 | 实际执行数 | 支出进度")).toMatchObject({ B4: "=SUM(B5:B6)", B7: "=SUM(B4)" });
  });
});

describe("rows of sums that a table lacks", () => {
  const TABLE = "项目预算执行情况表\n单位：万元\n单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度\n甲 | 一 | 10 | 5 |\n乙 | 二 | 20 | 5 |";

  it("are added once below a note, too", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf(rowsOf(`${TABLE}\n注：数据来源于一体化系统。`))));
    valueOf(await writeRates(workbook, valueOf(await previewRates(workbook, defaultProfile))));
    expect(workbook.current().sheets[0]?.values.slice(6).flatMap(([label]) => label ?? [])).toEqual(["甲小计", "乙小计", "合计"]);
    expect(valueOf(await previewRates(workbook, defaultProfile)).edits).toEqual([]);
  });

  it("are not added below another table, of which they would be rows", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf(rowsOf(`${TABLE}\n\n${TABLE}`))));
    const { edits } = valueOf(await previewRates(workbook, defaultProfile));
    const cells = edits.map(({ at }) => toA1(at));
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.filter((cell) => cell.startsWith("A"))).toEqual(["A12", "A13", "A14"]);
    valueOf(await writeRates(workbook, { edits }));
    expect(valueOf(await previewRates(workbook, defaultProfile)).edits).toEqual([]);
  });

  it("are added once, below the table", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf([
      ["项目预算执行情况表", null, null, null, null],
      ["单位", "项目名称", "调整预算数", "实际执行数", "支出进度"],
      ["甲", "一", 10, 5, null],
      ["乙", "二", 20, 5, null],
    ])));
    valueOf(await writeRates(workbook, valueOf(await previewRates(workbook, defaultProfile))));
    const sheet = workbook.current().sheets[0];
    expect(sheet?.values.slice(4)).toEqual([
      ["甲小计", null, 10, 5, 0.5],
      ["乙小计", null, 20, 5, 0.25],
      ["合计", null, 30, 10, 0.3333],
    ]);
    expect(valueOf(await previewRates(workbook, defaultProfile)).edits).toEqual([]);
  });
});

describe("a finding", () => {
  it("is shown at its cell", async () => {
    const workbook = tangshan();
    const report = valueOf(await checkWorkbook(workbook, { profile: defaultProfile })).report;
    const finding = report.findings.find(({ ruleId }) => ruleId === "rate-value");
    if (finding === undefined) throw new Error("no finding");
    valueOf(await selectFinding(workbook, finding));
    expect(workbook.selected).toEqual([{ sheet: "2023项目预算执行", area: { top: 8, left: 4, bottom: 8, right: 4 } }]);
  });

  it("is not there to be found when the workbook cannot be read", async () => {
    const workbook = tangshan();
    workbook.refuseNext({ kind: "cell-editing" });
    expect(errorOf(await checkWorkbook(workbook, { profile: defaultProfile }))).toEqual({ kind: "cell-editing" });
  });
});
