import { applyFixes, followRow, insertTables, lookAtRow, planFix, revert } from "../../src/app";
import { defaultProfile, performanceTarget } from "../../src/domain/catalogue";
import { indicatorLibrary } from "../../src/domain/catalogue/indicator-library";
import { exampleInsertion, ranked, searchExamples, type IndicatorExample, type RowHelp } from "../../src/domain/help";
import { formulaAt, valueAt } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { excelApi, standIn } from "../support/excelHost";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(excelApi("1.14"));
const SHEET = "项目绩效目标";
const by = { profile: defaultProfile };
/** 经济效益指标 of the first project, a line that was printed and left blank, with 社会效益指标 below. */
const BLANK = { top: 11, bottom: 11, left: 2, right: 2 };

const rowOf = async () => {
  const sheet = valueOf(await port.read()).sheets.find(({ name }) => name === SHEET);
  return sheet && [2, 3, 4, 5].map((column) => ({ value: valueAt(sheet, BLANK.top, column), formula: formulaAt(sheet, BLANK.top, column) }));
};

async function helpAt(area = BLANK): Promise<RowHelp> {
  valueOf(await port.select(SHEET, area));
  const help = valueOf(await lookAtRow(port, by));
  if (help === null) throw new Error("no row of indicators is selected");
  return help;
}

/** The first example that is listed for these words. */
function found(help: RowHelp, words: string): IndicatorExample {
  const [first] = ranked(searchExamples(indicatorLibrary, { words, second: null }), help);
  if (first === undefined) throw new Error(`no example of ${words}`);
  return first;
}

describe("help for a row of Tangshan's targets, in Excel", () => {
  beforeEach(() => standIn.open(toDocument(samples["tangshan-2022"])));

  it("leads from the selection to an example in the cells, and back", async () => {
    const before = valueOf(await port.read());
    const help = await helpAt();
    expect([help.row.second, help.hints[0]?.messageId, help.table.projectName?.value]).toEqual(["economic", "level-benefit", "唐山市总工会房屋租金"]);

    const { fills, replacements } = exampleInsertion(help, found(help, "信号 覆盖率"));
    expect(replacements).toEqual([]);
    const receipt = valueOf(await applyFixes(port, { edits: fills }));
    // 100% stays the text that it was, and becomes no number.
    expect((await rowOf())?.map(({ value }) => value)).toEqual(["信号覆盖率", "信号覆盖率", "100%", "年初工作计划"]);
    expect((await helpAt()).row).toMatchObject({ name: "信号覆盖率", value: "100%" });

    if (receipt === null) throw new Error("nothing was written");
    expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("writes what might be taken for a formula as a text", async () => {
    const help = await helpAt();
    const { fills } = exampleInsertion(help, { first: "benefit", second: "economic", name: "=1+1", description: "+2", value: "=SUM(A1)", basis: "@文件", source: "tangshan-2022" });
    valueOf(await applyFixes(port, { edits: fills }));
    expect(await rowOf()).toEqual(["=1+1", "+2", "=SUM(A1)", "@文件"].map((value) => ({ value, formula: undefined })));
  });

  it("refuses the whole where a cell of the row was typed into meanwhile", async () => {
    const help = await helpAt();
    const { fills } = exampleInsertion(help, found(help, "信号 覆盖率"));
    await standIn.user.type(SHEET, 11, 4, "自己的值");
    expect(await applyFixes(port, { edits: fills })).toMatchObject({ ok: false, error: { kind: "stale-edit", at: { row: 11, column: 4 } } });
    expect((await rowOf())?.map(({ value }) => value)).toEqual(["　", "　", "自己的值", "　"]);
  });

  it("offers what puts the row right, writes it below a first level that is merged, and takes it back", async () => {
    // 时效指标 and 成本指标 of the first project in each other's place.
    const [time, cost] = [9, 10];
    const published = valueOf(await port.read()).sheets.find(({ name }) => name === SHEET);
    if (published === undefined) throw new Error("no targets");
    for (const [to, from] of [[time, cost], [cost, time]] as const) {
      for (const column of [1, 2, 3, 4, 5]) await standIn.user.type(SHEET, to, column, String(valueAt(published, from, column)));
    }
    const before = valueOf(await port.read());
    const [finding, ...others] = (await helpAt({ top: cost, bottom: cost, left: 2, right: 2 })).findings.filter(({ fix }) => fix !== undefined);
    expect([finding?.ruleId, finding?.messageId, others]).toEqual(["target-second-level", "order", []]);
    if (finding === undefined) throw new Error("nothing to fix");

    const receipt = valueOf(await applyFixes(port, planFix(finding)));
    const fixed = valueOf(await port.read()).sheets.find(({ name }) => name === SHEET);
    expect(fixed?.values.slice(7, 12)).toEqual(published.values.slice(7, 12));
    expect((await helpAt({ top: cost, bottom: cost, left: 2, right: 2 })).findings.filter(({ ruleId }) => ruleId === "target-second-level")).toEqual([]);
    if (receipt === null) throw new Error("nothing was written");
    expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("follows the selection in two round trips a move, without reading the workbook again", async () => {
    await port.select(SHEET, BLANK);
    const told: (string | undefined)[] = [];
    const waiting: (() => void)[] = [];
    const stop = valueOf(await followRow(port, by, {
      wait: (callback) => {
        waiting.push(callback);
        return () => void waiting.splice(waiting.indexOf(callback), 1);
      },
      onRow: (help) => void told.push(help?.row.secondText),
      onRefused: ({ kind }) => void told.push(kind),
    }));
    const trips = () => standIn.traffic().reduce((total, { roundTrips }) => total + roundTrips, 0);
    const until = async (count: number) => {
      for (let turn = 0; turn < 100 && told.length < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    await until(1);
    await standIn.user.select(SHEET, 7, 2);
    const before = trips();
    waiting.splice(0).forEach((callback) => callback());
    await until(2);
    expect(told).toEqual(["经济效益指标", "数量指标"]);
    expect(trips() - before).toBe(2);
    await stop();
  });
});

describe("help in a form that was just inserted", () => {
  it.each([["open", false], ["with its own cells locked", true]])("is there for each of its lines, and fills them in: %s", async (_, lockFormulas) => {
    standIn.open();
    const request = { tables: [performanceTarget], department: { name: "科协" }, year: 2026, unit: "万元", profile: defaultProfile, lockFormulas } as const;
    const [made] = valueOf(await insertTables(port, request)).sheets;
    const sheet = made?.name ?? "";
    const { indicators } = await inFront(sheet, 12).then(({ table }) => table);
    const levels: (string | null)[] = [];
    for (const { row } of indicators) {
      const help = await inFront(sheet, row);
      levels.push(help.row.second);
      const { fills, replacements } = exampleInsertion(help, found(help, "满意度调查"));
      expect(replacements).toEqual([]);
      expect((await applyFixes(port, { edits: fills })).ok).toBe(true);
    }
    expect(new Set(levels)).toEqual(new Set(["quantity", "quality", "timeliness", "cost", "economic", "social", "ecological", "sustainable", "service-object"]));
    expect((await inFront(sheet, indicators[0]?.row ?? 0)).row).toMatchObject({ name: "群众满意度", value: "≥95%", basis: "满意度调查" });
  });
});

/** The help for a row of a sheet, selected as the user would. */
async function inFront(sheet: string, row: number): Promise<RowHelp> {
  await standIn.user.select(sheet, row, 2);
  const help = valueOf(await lookAtRow(port, by));
  if (help === null) throw new Error(`row ${String(row)} is no row of indicators`);
  return help;
}
