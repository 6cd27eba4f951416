import type { PlannedSum, RateRow } from "../../src/domain/execution";
import { ratesInOrder } from "../../src/taskpane/ratesInOrder";
import { shownAmount } from "../../src/taskpane/shownAmount";
import { isDark } from "../../src/taskpane/theme/isDark";
import { overallVerdict } from "../../src/domain/validation";
import type { CheckReport } from "../../src/domain/validation/report";

describe("the theme", () => {
  it.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, false, true],
    [{ bodyBackgroundColor: "#FFFFFF" }, true, false],
    [{ bodyBackgroundColor: "#262626" }, false, true],
    [{ bodyBackgroundColor: "#666666" }, false, true],
    [{ bodyBackgroundColor: "white" }, true, true],
    [null, true, true],
    [null, false, false],
  ])("follows the host's %j before the system's %s", (theme, system, dark) => {
    expect(isDark(theme, system)).toBe(dark);
  });
});

it.each([["1349.5", "1,349.50"], ["0", "0.00"], ["-1234567.125", "-1,234,567.125"], ["999", "999.00"], [null, "—"]])("shows the amount %s as %s", (amount, shown) => {
  expect(shownAmount(amount)).toBe(shown);
});

describe("the verdict", () => {
  const table = {} as CheckReport["tables"][number];
  const clean: CheckReport = { tables: [table], findings: [], refused: [], waived: [], voidWaivers: [], notChecked: [], crashed: [], rates: [], ownTargets: null };
  const finding = (severity: "error" | "warning" | "info") => ({ severity }) as CheckReport["findings"][number];
  const gap = (reasonId: "no-table" | "table-missing" | "profile-not-chosen" | "column-missing") => ({ ruleId: "row-sum", sheet: null, reasonId, data: {} });

  it("is a pass when everything was judged and nothing but notes was found", () => {
    expect(overallVerdict(clean)).toBe("pass");
    expect(overallVerdict({ ...clean, findings: [finding("info")] })).toBe("pass");
  });

  it("is no pass when something could not be judged", () => {
    expect(overallVerdict({ ...clean, notChecked: [gap("column-missing")] })).toBe("incomplete");
    expect(overallVerdict({ ...clean, crashed: [{ ruleId: "row-sum", sheet: null, error: "x" }] })).toBe("incomplete");
    expect(overallVerdict({ ...clean, tables: [] })).toBe("incomplete");
  });

  it("does not ask for tables that the workbook does not have", () => {
    expect(overallVerdict({ ...clean, notChecked: [gap("no-table"), gap("table-missing"), gap("profile-not-chosen")] })).toBe("pass");
  });

  it("is the worst severity first of all", () => {
    const notChecked = [gap("column-missing")];
    expect(overallVerdict({ ...clean, notChecked, findings: [finding("warning")] })).toBe("warnings");
    expect(overallVerdict({ ...clean, notChecked, findings: [finding("warning"), finding("error")] })).toBe("errors");
  });
});

it("lists each unit's projects, then its subtotal, the total last; the sheet's own sum rows once", () => {
  const row = (at: number, label: string, group: string | null) => ({ at: { row: at, column: 4 }, label, group }) as RateRow;
  const sum = (at: number, label: string, group: string | null) => ({ at: { row: at, column: 2 }, label, group }) as PlannedSum;
  const entries = ratesInOrder({
    rows: [row(3, "甲", "一科"), row(4, "一科小计", "一科"), row(5, "乙", "二科"), row(6, "丙", "一科"), row(7, "丁", null)],
    sums: [sum(4, "一科小计", "一科"), sum(8, "二科小计", "二科"), sum(9, "合计", null)],
  });
  expect(entries.map((entry) => (entry.kind === "project" ? entry.row.label : entry.sum.label))).toEqual([
    "甲", "丙", "一科小计", "乙", "二科小计", "丁", "合计",
  ]);
});
