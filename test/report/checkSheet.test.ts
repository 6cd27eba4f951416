import type { CellContent, SheetPlan } from "../../src/domain/edits";
import { checkSnapshot, compareReports, defaultProfile, keptReport, recognise, toA1, waive, type CheckReport, type Finding, type WorkbookSnapshot } from "../../src/domain";
import { catalogue } from "../../src/domain/catalogue";
import { rules } from "../../src/domain/rules";
import { findingText, ruleTitle } from "../../src/i18n/findings";
import { checkSheetMark, checkSheetOf, type CheckSheetOptions } from "../../src/report";
import { samples, type SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";

const OPTIONS: CheckSheetOptions = { locale: "zh-CN", profile: defaultProfile, date: "2026-11-21", sheetNames: [] };
const SNAPSHOT = snapshotOfSample("tangshan-execution-2023");
const REPORT = checkSnapshot(SNAPSHOT, { profile: defaultProfile });
const finding = REPORT.findings.find(({ ruleId }) => ruleId === "rate-value");
if (finding === undefined) throw new Error("the sample has findings");

const shown = (content: CellContent | undefined): string => String((typeof content === "object" && content !== null ? content.value : content) ?? "");
const linesOf = ({ contents }: SheetPlan): readonly string[] => contents.map((cells) => cells.map(shown).join("|"));
const formulasOf = ({ contents }: SheetPlan): readonly string[] => contents.flat().flatMap((content) => (typeof content === "object" && content !== null ? [content.formula] : []));

async function written(plan: SheetPlan): Promise<WorkbookSnapshot> {
  const workbook = memoryWorkbook({ sheets: [] });
  await workbook.apply([{ kind: "add-sheet", plan }]);
  return workbook.current();
}

describe("the check sheet", () => {
  it("says who was checked, when, by what, and the outcome", () => {
    const plan = checkSheetOf(REPORT, { ...OPTIONS, file: "预算.xlsx" });
    expect(plan.name).toBe("检查报告");
    expect(linesOf(plan).slice(0, 6).map((line) => line.replace(/\|+$/, ""))).toEqual([
      "预算检查报告",
      expect.stringMatching(/^文件：预算\.xlsx/),
      `口径：${defaultProfile.name}    检查日期：2026-11-21`,
      "结论：有警告。没有发现错误，请逐条确认警告。",
      expect.stringMatching(/^错误 0 条，警告 8 条，提示 \d+ 条 {4}认出 1 张表，已忽略 0 条，未检查 \d+ 项$/),
      "序号|检查项目|是否符合|级别|单元格|问题",
    ]);
    expect(checkSheetMark("zh-CN")).toEqual({ name: "检查报告", title: plan.contents[0]?.[0] });
  });

  it("has every rule once with 是, 否 or 未检查, and every problem with its sentence", () => {
    const plan = checkSheetOf(REPORT, OPTIONS);
    const judged = plan.contents.filter(([number]) => typeof number === "number");
    expect(judged.map(([number]) => number)).toEqual(rules.map((_, index) => index + 1));
    for (const [, , fits] of judged) expect(["是", "否", "未检查"]).toContain(fits);
    expect(judged.filter(([, , fits]) => fits === "否").map(([, item]) => item)).toEqual([ruleTitle("rate-value", "zh-CN"), ruleTitle("rate-threshold", "zh-CN")]);
    for (const { at, sheet, ...facts } of REPORT.findings) {
      expect(linesOf(plan).some((line) => line.includes(`|${sheet}!${toA1(at)}|`) && line.endsWith(findingText(facts, "zh-CN")))).toBe(true);
    }
    expect(linesOf(plan).filter((line) => line.includes("未检查：") || line.includes("未检查（"))).toHaveLength(REPORT.notChecked.length);
  });

  it("says yes to a rule that only has something to remark", () => {
    const report = checkSnapshot(snapshotOfSample("zhangjiakou-disclosure-2023"), { profile: defaultProfile });
    const { contents } = checkSheetOf(report, OPTIONS);
    expect(contents.find(([, item]) => item === "尾差")?.slice(2, 4)).toEqual(["是", "提示"]);
  });

  it("prints one page wide on A4 with its headings on each page, and as tall as its texts need", () => {
    const { page, freeze, rowHeights, contents } = checkSheetOf(REPORT, OPTIONS);
    expect(page).toMatchObject({ orientation: "Portrait", printArea: { top: 0, left: 0, bottom: contents.length - 1, right: 5 } });
    expect(page.titleRows).toEqual({ top: freeze.rows - 1, bottom: freeze.rows - 1 });
    expect(contents[freeze.rows - 1]?.[0]).toBe("序号");
    expect(rowHeights.map(({ row }) => row)).toEqual(contents.map((_, row) => row));
  });

  it("takes the next name where a sheet has its own", () => {
    expect(checkSheetOf(REPORT, { ...OPTIONS, sheetNames: ["检查报告"] })).toMatchObject({ name: "检查报告(2)", wantedName: "检查报告" });
    expect(checkSheetOf(REPORT, { ...OPTIONS, locale: "en-US" }).contents[0]?.[0]).toBe("Report of the budget check");
  });

  it.each(Object.keys(samples) as SampleName[])("of %s is taken for no table, and refused as none", async (name) => {
    const snapshot = snapshotOfSample(name);
    const report = checkSnapshot(snapshot, { profile: defaultProfile });
    const kept = keptReport({ ...report, findings: report.findings.slice(1) }, "2026-11-20");
    const comparison = kept === null ? null : compareReports(kept, report);
    for (const locale of ["zh-CN", "en-US"] as const) {
      const sheets = await written(checkSheetOf(report, { ...OPTIONS, locale, comparison }));
      expect(recognise(sheets, catalogue)).toEqual({ tables: [], refused: [] });
    }
  });
});

describe("a workbook's texts in the check sheet", () => {
  const hostile = (sheet: string, label: string): CheckReport => {
    const renamed = (found: Finding): Finding => ({ ...found, sheet, data: Object.fromEntries(Object.keys(found.data).map((key) => [key, label])) });
    return { ...REPORT, findings: REPORT.findings.map(renamed), refused: [{ sheet, area: { top: 0, left: 0, bottom: 1, right: 1 }, title: { value: label, at: { row: 0, column: 0 } }, resembles: "x", missingColumns: [label] }] };
  };

  it.each([
    ["a quote", "a\"b", "=HYPERLINK(\"#'a\"\"b'!"],
    ["an apostrophe", "a'b", "=HYPERLINK(\"#'a''b'!"],
    ["the beginning of a formula", "=1+1", "=HYPERLINK(\"#'=1+1'!"],
    ["the end of a formula", "\"),HYPERLINK(\"http://x", "=HYPERLINK(\"#'\"\"),HYPERLINK(\"\"http://x'!"],
  ])("make no formula: a sheet with %s in its name", (_, name, start) => {
    const plan = checkSheetOf(hostile(name, "=cmd|' /C calc'!A0"), OPTIONS);
    const formulas = formulasOf(plan);
    expect(formulas).toHaveLength(REPORT.findings.length + 1);
    for (const formula of formulas) {
      expect(formula.startsWith(start)).toBe(true);
      // Two literals and nothing else: all quotes inside are doubled.
      expect(formula).toMatch(/^=HYPERLINK\("(?:[^"]|"")*","(?:[^"]|"")*"\)$/);
    }
  });

  it("are written as a text where no formula can hold a sheet's name", () => {
    for (const name of ["长".repeat(300), "a\nb"]) expect(formulasOf(checkSheetOf(hostile(name, "x"), OPTIONS))).toEqual([]);
  });
});

describe("what is not a finding of now", () => {
  it("stands below: waived with reason and day, void, refused", () => {
    const given = { reason: "上级如此填报", date: "2026-11-20" };
    const waivers = [waive(finding, SNAPSHOT, given), { ...waive(REPORT.findings[1] ?? finding, { sheets: [] }, given) }];
    const report = checkSnapshot(SNAPSHOT, { profile: defaultProfile, memory: { waivers, corrections: [], mandatoryTargets: {}, lastReport: null } });
    const lines = linesOf(checkSheetOf(report, OPTIONS));
    expect(lines.some((line) => line.startsWith("已忽略的问题（1 条，不计入结论）"))).toBe(true);
    expect(lines.some((line) => line.includes(`|${finding.sheet}!${toA1(finding.at)}|`) && line.endsWith("（2026-11-20 忽略，原因：上级如此填报）"))).toBe(true);
    expect(lines.some((line) => line.startsWith("已失效的忽略（1 条"))).toBe(true);
  });

  it("is compared with the last check where that is known", () => {
    const before = { date: "2026-11-20", findings: [
      { ruleId: "gone-rule", messageId: "x", severity: "error" as const, sheet: finding.sheet, cell: "B2", data: {} },
      { ruleId: finding.ruleId, messageId: finding.messageId, severity: "error" as const, sheet: finding.sheet, cell: "ZZ9", data: {} },
    ] };
    const lines = linesOf(checkSheetOf(REPORT, { ...OPTIONS, comparison: compareReports(before, REPORT) })).map((line) => line.replace(/\|+$/, ""));
    const at = lines.indexOf("与 2026-11-20 的检查对比");
    expect(lines[at + 1]).toBe("|已解决 2 条");
    expect(lines[at + 2]).toBe(`|||错误|${finding.sheet}!B2|1．gone-rule`);
    expect(lines).toContain(`|新出现 ${String(REPORT.findings.length)} 条`);
    expect(lines.at(-2)).toBe("|仍然存在 0 条");
  });
});

describe("more problems than anybody reads", () => {
  it("are listed in part, with the number of those left out", () => {
    const many: CheckReport = { ...REPORT, findings: Array.from({ length: 3000 }, (_, row) => ({ ...finding, at: { row, column: 0 } })) };
    const plan = checkSheetOf(many, OPTIONS);
    const links = formulasOf(plan).length;
    expect(links).toBeLessThanOrEqual(500);
    expect(linesOf(plan).filter((line) => line.includes("另有")).map((line) => line.split("|").at(-1))).toEqual([`另有 ${String(3000 - links)} 条没有列出，请在任务窗格中查看。`]);
    expect(linesOf(plan)[3]).toContain("有警告");
  });

  it("are all listed up to five hundred", () => {
    const some: CheckReport = { ...REPORT, notChecked: [], findings: Array.from({ length: 500 }, (_, row) => ({ ...finding, at: { row, column: 0 } })) };
    expect(formulasOf(checkSheetOf(some, OPTIONS))).toHaveLength(500);
  });
});

