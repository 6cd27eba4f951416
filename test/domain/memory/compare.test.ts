import { defaultProfile } from "../../../src/domain/catalogue";
import { checkSnapshot } from "../../../src/domain/check";
import type { WorkbookSnapshot } from "../../../src/domain/grid";
import { compareReports, keptReport, type KeptReport } from "../../../src/domain/memory";
import { rateValue } from "../../../src/domain/rules/rate-value";
import { waive, type CheckReport } from "../../../src/domain/validation";
import { snapshotOfSample } from "../../support/fixtures";

const SNAPSHOT = snapshotOfSample("tangshan-execution-2023");
/** One rule, whose findings stand for one cell each. */
const OPTIONS = { profile: defaultProfile, rules: [rateValue] };
const REPORT = checkSnapshot(SNAPSHOT, OPTIONS);
const [finding] = REPORT.findings;
if (finding === undefined) throw new Error("the sample has findings");

const kept = (report: CheckReport): KeptReport => {
  const found = keptReport(report, "2026-11-20");
  if (found === null) throw new Error("not kept");
  return found;
};

/** The workbook with another value in the finding's cell. */
function withValue(value: string | number): WorkbookSnapshot {
  return { sheets: SNAPSHOT.sheets.map((sheet) => (sheet.name !== finding?.sheet ? sheet : {
    ...sheet, values: sheet.values.map((cells, row) => (row === finding.at.row ? cells.map((cell, column) => (column === finding.at.column ? value : cell)) : cells)),
  })) };
}

const counts = (report: CheckReport, before: KeptReport = kept(REPORT)): Record<string, number> => {
  const { solved, unjudged, added, open, waived } = compareReports(before, report);
  return { solved: solved.length, unjudged: unjudged.length, added: added.length, open: open.length, waived: waived.length };
};
const all = REPORT.findings.length;

describe("comparing with an earlier report", () => {
  it("says that nothing changed where nothing did", () => {
    expect(counts(REPORT)).toEqual({ solved: 0, unjudged: 0, added: 0, open: all, waived: 0 });
  });

  it("names what was solved", () => {
    const rate = REPORT.rates.find(({ at }) => at.row === finding.at.row)?.rate;
    const solved = checkSnapshot(withValue(`${(Math.round(Number(rate) * 1000) / 10).toFixed(1)}%`), OPTIONS);
    expect(counts(solved)).toEqual({ solved: 1, unjudged: 0, added: 0, open: all - 1, waived: 0 });
    expect(compareReports(kept(REPORT), solved).solved.map(({ ruleId, sheet }) => [ruleId, sheet])).toEqual([[finding.ruleId, finding.sheet]]);
  });

  it("names what is new, and the day of the earlier one", () => {
    const before = { date: "2026-11-20", findings: kept(REPORT).findings.slice(1) };
    expect(counts(REPORT, before)).toEqual({ solved: 0, unjudged: 0, added: 1, open: all - 1, waived: 0 });
    expect(compareReports(before, REPORT)).toMatchObject({ since: "2026-11-20", added: [finding] });
  });

  it("takes another figure in the same cell for the same matter", () => {
    const before = { ...kept(REPORT), findings: kept(REPORT).findings.map((entry) => ({ ...entry, data: { ...entry.data, actual: "0.1%" } })) };
    expect(counts(REPORT, before).open).toBe(all);
  });

  it("does not call solved what was waived, nor what could not be judged", () => {
    const waivers = [waive(finding, SNAPSHOT, { reason: "上级如此填报", date: "2026-11-21" })];
    const waived = checkSnapshot(SNAPSHOT, { ...OPTIONS, memory: { waivers, corrections: [], mandatoryTargets: {}, lastReport: null } });
    expect(counts(waived)).toEqual({ solved: 0, unjudged: 0, added: 0, open: all - 1, waived: 1 });
    expect(counts(REPORT, kept(waived))).toEqual({ solved: 0, unjudged: 0, added: 0, open: all, waived: 0 });
    expect(counts(checkSnapshot({ sheets: [] }, OPTIONS))).toEqual({ solved: 0, unjudged: all, added: 0, open: 0, waived: 0 });
    expect(counts({ ...REPORT, findings: REPORT.findings.slice(1), crashed: [{ ruleId: finding.ruleId, sheet: finding.sheet, error: "x" }] }).unjudged).toBe(1);
  });

  it("counts like findings of one cell one by one", () => {
    const twice = { ...REPORT, findings: [finding, finding] };
    expect(counts(twice, { date: "2026-11-20", findings: kept(REPORT).findings.slice(0, 1) })).toMatchObject({ open: 1, added: 1 });
    expect(counts({ ...REPORT, findings: [finding] }, kept(twice))).toMatchObject({ open: 1, solved: 1 });
  });

  it("keeps no report that would swell the workbook", () => {
    expect(keptReport({ ...REPORT, findings: Array.from({ length: 10_000 }, () => finding) }, "2026-11-20")).toBeNull();
  });
});
