import { checkWorkbook, insertEvaluations, previewEvaluations, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { formulaAt, valueAt, type CellValue, type Sheet } from "../../src/domain/grid";
import type { EvaluationTable } from "../../src/domain/recognition";
import { createExcelWorkbook } from "../../src/excel";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { snapshotOf } from "../support/fixtures";
import { FIRST_PROJECT, workbookWithExecution } from "../support/evaluatedProject";
import { standIn } from "../support/excelHost";
import { recalculateBytes } from "../support/libreOffice";
import { sheetWith, tableOf, typeInto } from "../support/pour";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const BY = { profile: defaultProfile, year: 2023 };
jest.setTimeout(120_000);

/**
 * By hand: the 50 points of output are 6.25 for each of eight indicators, so in whole points 7, 7 and six times 6; 30 for one of benefit, 10 for satisfaction. 执行率 16.45 ÷ 17.5 = 0.94, 9.4 points.
 * ≥3种 / 3种: 7; 1个 / 1: 7; ≥10次 / 9次: 0.9 × 6 = 5.4; 100% / 95%: 0.95 × 6 = 5.7; 100% / 0.98 (a number): 5.88;
 * 100% / 120%: capped, 6; 2023年1月-12月: by hand, 6; ≤17.5万元 / 18.9万元: 17.5 ÷ 18.9 × 6 = 5.555… -> 5.56;
 * 进一步促进: by hand, 27; ≥95% / 90.25%: 9.5. Together with 9.4: 94.44.
 */
const ACHIEVED: readonly (readonly [string, CellValue, number, CellValue])[] = [
  ["推广数量", "3种", 7, 7],
  ["工作站数量", "1", 7, 7],
  ["活动次数", "9次", 6, 5.4],
  ["推广成功率", "95%", 6, 5.7],
  ["建设达标率", 0.98, 6, 5.88],
  ["活动达标率", "120%", 6, 6],
  ["工作开展时间", "2023年12月", 6, 6],
  ["预算总成本", "18.9 万元", 6, 5.56],
  ["助力乡村振兴", "较好", 30, 27],
  ["被帮扶对象满意度", "90.25%", 10, 9.5],
];
const BY_HAND = new Map<string, number>([["工作开展时间", 6], ["助力乡村振兴", 27]]);

describe("the self-evaluation of a published project, with a made-up execution", () => {
  let table: EvaluationTable;
  let sheet: Sheet;

  beforeAll(async () => {
    standIn.open(workbookWithExecution([[FIRST_PROJECT, 17.5, 17.5, 16.45], ["房屋租金", 10, 10, 9]]));
    const preview = valueOf(await previewEvaluations(port, BY));
    const [first] = preview.projects;
    expect(preview).toMatchObject({ year: 2023, unit: "万元", department: { name: "张家口市科学技术协会" } });
    expect(first).toMatchObject({
      joined: "found",
      isEvaluated: false,
      summary: { project: { name: FIRST_PROJECT }, figures: { sheet: "项目执行", initial: "17.5", budget: "17.5", executed: "16.45" }, indicators: 10, scored: 8, emptyLevels: [], misplaced: [] },
    });
    expect(first?.summary.byHand).toEqual([
      { name: "工作开展时间", target: "2023年1月-12月", reason: "no-number" },
      { name: "助力乡村振兴", target: "进一步促进", reason: "no-number" },
    ]);
    expect(preview.projects.slice(1).map(({ joined }) => joined)).toEqual(preview.projects.slice(1).map(() => "not-found"));
    valueOf(await insertEvaluations(port, { ...BY, projects: first === undefined ? [] : [first.id], arrangement: "sheets" }));
    await read();
  });

  it("shows rate and score of the execution, and no other score, grade or reminder yet", () => {
    const { lines, columns } = table.money;
    expect((["initial", "budget", "executed", "points", "rate", "score"] as const).map((key) => cell(lines.get("total"), columns.get(key)))).toEqual([17.5, 17.5, 16.45, 10, 0.94, 9.4]);
    expect(scores()).toEqual(ACHIEVED.map(() => ""));
    expect(below()).toEqual([100, "", "", ""]);
    expect(table.indicators.map(({ row }) => cell(row, table.columns.get("points")))).toEqual(ACHIEVED.map(([, , points]) => points));
  });

  it("has nothing wrong with it before anybody fills it in", async () => {
    const { findings, crashed } = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(crashed).toEqual([]);
    expect(findings.filter((finding) => finding.sheet === table.sheet && finding.severity !== "info")).toEqual([]);
  });

  it("scores what was achieved, as computed by hand, in Excel's client and in LibreOffice", async () => {
    await asPercentage(table.indicators.find(({ name }) => name === "建设达标率")?.row ?? -1);
    await typeInto(table.sheet, table.indicators.flatMap(({ row, name }, index) => {
      const hand = BY_HAND.get(name);
      const column = (key: "achieved" | "score"): number => table.columns.get(key) ?? -1;
      return [{ at: { row, column: column("achieved") }, value: ACHIEVED[index]?.[1] ?? null }, ...(hand === undefined ? [] : [{ at: { row, column: column("score") }, value: hand }])];
    }));
    await read();
    const expected = ACHIEVED.map(([, , , score]) => score);
    expect(table.indicators.map(({ name }) => name)).toEqual(ACHIEVED.map(([name]) => name));
    expect(scores()).toEqual(expected);
    expect(below()).toEqual([100, 94.44, "等级：优", "注：有6项得分低于分值，请写明偏差原因。"]);

    const saved = await readWorkbookDocument(await recalculateBytes(await writeWorkbookDocument(await standIn.document())));
    sheet = sheetWith(snapshotOf(valueOf(saved)), table);
    expect(scores()).toEqual(expected);
    expect(below()).toEqual([100, 94.44, "等级：优", "注：有6项得分低于分值，请写明偏差原因。"]);
  });

  it("shows nothing for what it cannot read, for a target that is another one, and for another project's figures", async () => {
    await read();
    const [first, second, third] = table.indicators;
    const at = (row: number | undefined, key: "achieved" | "target") => ({ row: row ?? -1, column: table.columns.get(key) ?? -1 });
    await typeInto(table.sheet, [{ at: at(first?.row, "achieved"), value: "约3种" }, { at: at(second?.row, "achieved"), value: "1家" }, { at: at(third?.row, "target"), value: "≥12次" }]);
    await typeInto("项目执行", [{ at: { row: 3, column: 1 }, value: "别的项目" }]);
    await read();
    expect(scores().slice(0, 3)).toEqual(["", "", ""]);
    expect(cell(table.money.lines.get("total"), table.money.columns.get("rate")) ?? "").toBe("");
    expect(below().slice(2)).toEqual(["", "注：有5项得分低于分值，请写明偏差原因。有3项实际完成值不能自动计分，请核对写法（如95%、21次）或手工填写得分。"]);
  });

  function scores(): readonly CellValue[] {
    return table.indicators.map(({ row }) => cell(row, table.columns.get("score")) ?? "");
  }

  function below(): readonly CellValue[] {
    const total = table.total ?? -1;
    return [cell(total, table.columns.get("points")), cell(total, table.columns.get("score")) ?? "", cell(total, table.columns.get("reason")) ?? "", cell(total + 2, 0) ?? ""];
  }

  function cell(row: number | undefined, column: number | undefined): CellValue {
    const value = valueAt(sheet, row ?? -1, column ?? -1);
    return typeof value === "number" ? Number(value.toFixed(6)) : value;
  }

  /** The form's cells are texts; a user may make a number of one. */
  function asPercentage(row: number): Promise<void> {
    return Excel.run(async (context) => {
      context.workbook.worksheets.getItem(table.sheet).getCell(row, table.columns.get("achieved") ?? -1).numberFormat = [["0%"]];
      await context.sync();
    });
  }

  async function read(): Promise<void> {
    const snapshot = valueOf(await port.read());
    table = tableOf(snapshot, "evaluation", "self-evaluation");
    sheet = sheetWith(snapshot, table);
  }
});

test("all projects, one below the other, and back", async () => {
  standIn.open(workbookWithExecution([[FIRST_PROJECT, null, "175000元", 0]], "元"));
  const before = valueOf(await port.read());
  const { projects } = valueOf(await previewEvaluations(port, BY));
  const receipt = valueOf(await insertEvaluations(port, { ...BY, projects: projects.map(({ id }) => id), arrangement: "stacked" }));
  expect(receipt.sheets).toHaveLength(1);
  const [made] = receipt.sheets;
  const sheet = sheetWith(valueOf(await port.read()), { sheet: made?.name ?? "" });
  expect([...sheet.formulas.values()].filter((formula) => formula.includes("≥3种"))).not.toHaveLength(0);
  expect(formulaAt(sheet, 5, 5)).toBe(`=IF(EXACT('项目执行'!B4,"${FIRST_PROJECT}"),'项目执行'!E4,"")`);
  expect([valueAt(sheet, 5, 4), valueAt(sheet, 5, 7), valueAt(sheet, 5, 8)]).toEqual([175000, 0, 0]);
  const report = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
  expect(report.tables.filter(({ shape }) => shape === "evaluation")).toHaveLength(projects.length);
  expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
  expect(valueOf(await port.read())).toEqual(before);
});

test("a project that is no longer where it was refuses the whole", async () => {
  standIn.open(workbookWithExecution([[FIRST_PROJECT, 17.5, 17.5, 16.45]]));
  const refused = await insertEvaluations(port, { ...BY, projects: ["项目绩效目标!A999:F1010"], arrangement: "sheets" });
  expect(refused).toMatchObject({ ok: false, error: { kind: "stale-edit", sheet: "项目绩效目标" } });
});
