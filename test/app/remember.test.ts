import { checkWorkbook, correctRecognition, keepReport, removeReport, waiveFinding, withdrawCorrection, withdrawWaivers, writeReport } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { Checked } from "../../src/domain/check";
import type { SheetPlan } from "../../src/domain/edits";
import { compareReports } from "../../src/domain/memory";
import type { Correction } from "../../src/domain/recognition";
import type { Result } from "../../src/domain/result";
import { checkSheetMark, checkSheetOf } from "../../src/report";
import { gridOf } from "../support/gridOf";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const SNAPSHOT = snapshotOfSample("tangshan-execution-2023");
const DATE = "2026-11-21";

function valueOf<T>(result: Result<T, { readonly kind: string }>): T {
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

const checked = async (workbook: MemoryWorkbook): Promise<Checked> => valueOf(await checkWorkbook(workbook, { profile: defaultProfile }));

async function begun() {
  const workbook = memoryWorkbook(SNAPSHOT);
  const check = await checked(workbook);
  const [finding] = check.report.findings;
  if (finding === undefined) throw new Error("the sample has findings");
  return { workbook, check, finding, all: check.report.findings.length };
}

describe("waiving", () => {
  it("is remembered by the workbook, once for each finding, until it is taken back", async () => {
    const { workbook, check: { snapshot }, finding, all } = await begun();
    await waiveFinding(workbook, { finding, snapshot, reason: "初次", date: DATE });
    const memory = valueOf(await waiveFinding(workbook, { finding, snapshot, reason: "改写", date: DATE }));
    expect(memory.waivers.map(({ reason }) => reason)).toEqual(["改写"]);

    const { report } = await checked(workbook);
    expect([report.findings.length, report.waived.map(({ waiver }) => waiver.reason)]).toEqual([all - 1, ["改写"]]);
    await withdrawWaivers(workbook, memory.waivers);
    expect((await checked(workbook)).report.findings).toHaveLength(all);
  });

  it("of what was seen does not hold for what was typed since", async () => {
    const { workbook, check: { snapshot }, finding } = await begun();
    workbook.type(finding.sheet, finding.at, "1%");
    await waiveFinding(workbook, { finding, snapshot, reason: "看过", date: DATE });
    const { report } = await checked(workbook);
    expect([report.waived, report.voidWaivers.length]).toEqual([[], 1]);
  });

  it("says so when the workbook does not remember", async () => {
    const { workbook, check: { snapshot }, finding } = await begun();
    workbook.refuseNext({ kind: "cell-editing" });
    expect(await waiveFinding(workbook, { finding, snapshot, reason: "x", date: DATE })).toEqual({ ok: false, error: { kind: "cell-editing" } });
  });
});

describe("correcting the recognition", () => {
  it("replaces what was said of the same block, and is taken back", async () => {
    const { workbook } = await begun();
    const correction = (top: number, specId: string | null): Correction => ({ sheet: "一", area: { top, left: 0, bottom: top + 5, right: 3 }, specId, columns: {}, headings: [] });
    await correctRecognition(workbook, correction(0, "income-summary"));
    await correctRecognition(workbook, correction(20, null));
    const memory = valueOf(await correctRecognition(workbook, correction(2, null)));
    expect(memory.corrections).toEqual([correction(20, null), correction(2, null)]);
    expect(valueOf(await withdrawCorrection(workbook, correction(20, null))).corrections).toEqual([correction(2, null)]);
  });
});

describe("keeping a report", () => {
  it("lets the next check be compared with it", async () => {
    const { workbook, check, finding, all } = await begun();
    expect(check.options.memory?.lastReport).toBeNull();
    await keepReport(workbook, check.report, DATE);
    await waiveFinding(workbook, { finding, snapshot: check.snapshot, reason: "x", date: DATE });
    const { report, options } = await checked(workbook);
    const last = options.memory?.lastReport;
    if (last === undefined || last === null) throw new Error("no report was kept");
    expect(compareReports(last, report)).toMatchObject({ since: DATE, solved: [], added: [], waived: [finding], open: { length: all - 1 } });
  });
});

describe("the report as a sheet", () => {
  const mark = checkSheetMark("zh-CN");
  const names = (workbook: MemoryWorkbook): readonly string[] => workbook.current().sheets.map(({ name }) => name);
  const planOf = ({ report }: Checked): SheetPlan => checkSheetOf(report, { locale: "zh-CN", profile: defaultProfile, date: DATE, sheetNames: [] });
  const write = async (workbook: MemoryWorkbook): Promise<void> => {
    const check = await checked(workbook);
    valueOf(await writeReport(workbook, { plan: planOf(check), mark, report: check.report, snapshot: check.snapshot, date: DATE }));
  };

  it("is written, written anew in its place, and removed", async () => {
    const { workbook, check } = await begun();
    const before = names(workbook);
    await write(workbook);
    await write(workbook);
    expect(names(workbook)).toEqual([...before, "检查报告"]);
    expect((await checked(workbook)).report).toEqual(check.report);
    expect(valueOf(await workbook.memory()).lastReport?.findings).toHaveLength(check.report.findings.length);
    expect(valueOf(await removeReport(workbook, mark, workbook.current()))).toBe(1);
    expect(names(workbook)).toEqual(before);
    expect(valueOf(await removeReport(workbook, mark, workbook.current()))).toBe(0);
  });

  it("leaves the user's own sheets of that name alone", async () => {
    const workbook = memoryWorkbook({ sheets: [...SNAPSHOT.sheets, gridOf([["我的检查报告"]], { name: "检查报告" }), gridOf([[mark.title]], { name: "检查报告 (2)" })] });
    const before = names(workbook);
    await write(workbook);
    await write(workbook);
    expect(names(workbook)).toEqual([...before, "检查报告(2)"]);
    expect(valueOf(await removeReport(workbook, mark, workbook.current()))).toBe(1);
    expect(names(workbook)).toEqual(before);
  });
});
