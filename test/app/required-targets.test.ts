import { checkWorkbook, requireTargets } from "../../src/app";
import { defaultProfile, profileOf } from "../../src/domain/catalogue";
import { recheck, startCheck } from "../../src/domain/check";
import { NO_MEMORY } from "../../src/domain/memory";
import type { MandatoryTargets } from "../../src/domain/spec";
import type { CheckReport } from "../../src/domain/validation";
import { checkSheetOf, fileFacts, textReport } from "../../src/report";
import { snapshotOfSample } from "../support/fixtures";
import { valueOf } from "../support/edits";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const SNAPSHOT = snapshotOfSample("tangshan-2022");
/** 生态效益 is left empty in every project of the sample. */
const ECOLOGICAL: readonly MandatoryTargets[] = [{ first: "benefit", second: ["ecological"], need: "all" }];

const reportOf = async (workbook: MemoryWorkbook, profile = defaultProfile): Promise<CheckReport> => valueOf(await checkWorkbook(workbook, { profile })).report;
const missing = ({ findings }: CheckReport): number => findings.filter(({ ruleId }) => ruleId === "target-mandatory").length;

test("a workbook's own required indicators replace those of the profile they were chosen for, until they are taken back", async () => {
  const workbook = memoryWorkbook(SNAPSHOT);
  const before = await reportOf(workbook);
  expect([missing(before), before.ownTargets]).toEqual([0, null]);

  valueOf(await requireTargets(workbook, defaultProfile.id, ECOLOGICAL));
  const own = await reportOf(workbook);
  expect(missing(own)).toBe(before.tables.filter(({ shape }) => shape === "targets").length);
  expect(own.ownTargets).toEqual(ECOLOGICAL);
  expect((await reportOf(workbook, profileOf("tangshan-2022"))).ownTargets).toBeNull();

  const other = valueOf(await requireTargets(workbook, "tangshan-2022", []));
  expect(other.mandatoryTargets).toEqual({ [defaultProfile.id]: ECOLOGICAL, "tangshan-2022": [] });
  expect(valueOf(await requireTargets(workbook, defaultProfile.id, null)).mandatoryTargets).toEqual({ "tangshan-2022": [] });
  expect(await reportOf(workbook)).toEqual(before);
});

test("a check that goes on with other required indicators says what a new one says", () => {
  const options = { profile: defaultProfile };
  const first = startCheck(SNAPSHOT, options);
  const memory = { ...NO_MEMORY, mandatoryTargets: { [defaultProfile.id]: ECOLOGICAL } };
  const next = recheck(first, SNAPSHOT, { ...options, memory });
  expect(next.report).toEqual(startCheck(SNAPSHOT, { ...options, memory }).report);
  const again = recheck(next, SNAPSHOT, { ...options, memory: { ...memory, mandatoryTargets: { [defaultProfile.id]: [...ECOLOGICAL] } } });
  expect(again.known).toBe(next.known);
  expect(recheck(next, SNAPSHOT, options).report).toEqual(first.report);
});

test("every form of the report says so", async () => {
  const workbook = memoryWorkbook(SNAPSHOT);
  const head = async (): Promise<readonly string[]> => {
    const report = await reportOf(workbook);
    const { contents } = checkSheetOf(report, { locale: "zh-CN", profile: defaultProfile, date: "2026-11-21", sheetNames: [] });
    const facts = fileFacts("a.xlsx", report, { profile: defaultProfile.id, locale: "zh-CN" });
    expect(facts.ownTargets).toEqual(report.ownTargets);
    return [...contents.slice(0, 6).map(([text]) => (typeof text === "string" ? text : "")), textReport(facts, "zh-CN").split("\n")[1] ?? ""];
  };
  expect((await head()).join("\n")).not.toContain("必填指标");
  valueOf(await requireTargets(workbook, defaultProfile.id, ECOLOGICAL));
  expect((await head()).filter((line) => line.includes("必填指标：本工作簿自定"))).toHaveLength(2);
});
