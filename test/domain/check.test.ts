import { checkSnapshot, defaultProfile, toA1, verdictOf, type Finding } from "../../src/domain";
import { rules } from "../../src/domain/rules";
import type { SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "../support/fixtures";

/** Everything a check says about a published document. */
function check(name: SampleName): ReturnType<typeof checkSnapshot> {
  return checkSnapshot(snapshotOfSample(name), { profile: defaultProfile });
}

const cells = ({ at, related }: Finding): readonly string[] => [toA1(at), ...related.map((place) => toA1(place.at))];

/** Sheet, and each cell with its figure, its sum and their difference. */
function roundingsOf({ sheet, data }: Finding): readonly string[] {
  return [sheet, ...(data["cells"] ?? "").split("\n")];
}

describe("the published tables of 张家口 2023", () => {
  const report = check("zhangjiakou-disclosure-2023");
  const onTables = report.findings.filter(({ ruleId }) => !ruleId.startsWith("target-"));

  it("are without any error, and with one warning: prices that rounding left at 0", () => {
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const warnings = onTables.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ ruleId, messageId, sheet, data }) => [ruleId, messageId, sheet, data["cells"]])).toEqual([["unit-price", "rounded-away", "政府采购预算", "G7\nG12"]]);
    expect(verdictOf(report)).toBe("warnings");
    expect(report.crashed).toEqual([]);
    const ofExecution = rules.filter(({ meta }) => meta.category === "execution").map(({ meta }) => meta.id as string);
    expect(report.notChecked.filter(({ ruleId }) => !ruleId.startsWith("target-") && !ofExecution.includes(ruleId))).toEqual([
      { ruleId: "table-present", sheet: null, reasonId: "profile-not-chosen", data: {} },
      { ruleId: "tie-projects", sheet: null, reasonId: "no-table", data: {} },
    ]);
    expect(report.notChecked.filter(({ ruleId }) => ofExecution.includes(ruleId)).map(({ ruleId, sheet }) => [ruleId, sheet])).toEqual(ofExecution.map((id) => [id, null]));
  });

  it("have exactly the rounding differences that they were printed with", () => {
    const roundings = onTables.filter(({ severity }) => severity === "info");
    expect(roundings.map(({ ruleId }) => ruleId)).toEqual(roundings.map(() => "rounding"));
    expect(roundings.map(roundingsOf)).toEqual([
      ["2收入总表", "M14 242.10 / 242.09 (0.01)", "D15 587.70 / 587.69 (0.01)"],
      ["3支出总表", "F14 665.12 / 665.11 (0.01)", "D15 587.70 / 587.69 (0.01)"],
      ["5一般公共预算支出表", "F14 665.12 / 665.11 (0.01)", "D15 587.70 / 587.69 (0.01)"],
      ["6基本支出表", "D7 693.28 / 693.27 (0.01)", "E7 693.28 / 693.27 (0.01)", "D18 113.03 / 113.01 (0.02)", "F18 113.03 / 113.01 (0.02)"],
      ["政府采购预算", "H5 4.71 / 4.72 (0.01)", "I5 4.71 / 4.72 (0.01)", "P5 4.71 / 4.72 (0.01)"],
    ]);
    for (const finding of roundings) expect(cells(finding)).toEqual((finding.data["cells"] ?? "").split("\n").map((line) => line.split(" ")[0]));
  });
});

describe("the execution of 唐山 2023", () => {
  const report = check("tangshan-execution-2023");

  it("states seven rates of 27 that were cut off, and no wrong one", () => {
    const values = report.findings.filter(({ ruleId }) => ruleId === "rate-value");
    expect(values.map(({ ruleId, messageId, severity, actual }) => [ruleId, messageId, severity, actual])).toEqual(
      ["96.3%", "99.9%", "99.7%", "99.6%", "97.8%", "34.3%", "56.2%"].map((rate) => ["rate-value", "truncated", "warning", rate]),
    );
    expect(report.rates.filter(({ status }) => status === "truncated")).toHaveLength(7);
    expect(report.rates.filter(({ status }) => status === "mismatch")).toEqual([]);
    expect(verdictOf(report)).toBe("warnings");
  });
});

describe("published targets", () => {
  it.each<[SampleName, number]>([
    ["tangshan-2022", 4],
    ["beidaihe-2021", 4],
    ["zunhua-2025", 4],
  ])("of %s are complete", (name, count) => {
    const report = check(name);
    expect(report.tables.filter(({ shape }) => shape === "targets")).toHaveLength(count);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("of 唐山 2022 leave twelve optional levels empty, three in each table", () => {
    const findings = check("tangshan-2022").findings.filter(({ ruleId }) => ruleId === "target-row-complete");
    expect(findings.map(({ ruleId, messageId, data }) => [ruleId, messageId, data["count"]])).toEqual(Array.from({ length: 4 }, () => ["target-row-complete", "empty-levels", "3"]));
    expect(findings.flatMap(cells)).toHaveLength(12);
  });
});
