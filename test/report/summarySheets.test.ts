import { combinedTexts } from "../../src/i18n/combined";
import { type FileSummary, summarySheets } from "../../src/report";

const fileWith = (message: string): FileSummary => ({
  file: "预算.xlsx", overall: "errors", counts: { error: 1, warning: 0, info: 0 }, profile: "hebei", waived: 0, tables: 1, gaps: 0,
  findings: [{ rule: "row-sum", severity: "error", sheet: "支出总表", cell: "D6", related: [], expected: "1", actual: "2", message, fixable: "no" }],
});

describe("the summary of many files", () => {
  it("gives a finding a row as high as its sentence is long", () => {
    const heightOf = (message: string): number => summarySheets([fileWith(message)], combinedTexts("zh-CN"))[1].rowHeights.find(({ row }) => row === 1)?.height ?? 0;
    const [short, long] = [heightOf("相差 1"), heightOf("合计与各栏相加不一致，".repeat(12))];
    expect(long).toBeGreaterThan(3 * short);
    expect(short).toBeGreaterThan(0);
  });
});
