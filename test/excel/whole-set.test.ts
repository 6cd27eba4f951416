import { checkWorkbook, insertTables, type InsertionRequest } from "../../src/app";
import { defaultProfile, specOf } from "../../src/domain/catalogue";
import { createExcelWorkbook } from "../../src/excel";
import { standIn } from "../support/excelHost";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const tables = defaultProfile.requiredTables.flatMap((id) => specOf(id) ?? []);
const request: InsertionRequest = { tables, department: { code: "731", name: "张家口市科学技术协会" }, year: 2026, unit: "万元", profile: defaultProfile };

describe("all tables of the default profile", () => {
  it("cost Excel no more than it can take at once", async () => {
    standIn.open();
    valueOf(await insertTables(port, request));
    const traffic = standIn.traffic();
    const sum = (pick: (run: (typeof traffic)[number]) => number): number => traffic.reduce((total, run) => total + pick(run), 0);
    expect(sum(({ roundTrips }) => roundTrips)).toBeLessThanOrEqual(4);
    expect(sum(({ actions }) => actions)).toBeLessThanOrEqual(2500);
    expect(sum(({ bytesOut }) => bytesOut)).toBeLessThanOrEqual(400_000);
    expect(standIn.keptRanges()).toBe(0);
  });

  it("have nothing wrong with them before anybody fills them in, and every rule looks at them", async () => {
    standIn.open();
    valueOf(await insertTables(port, request));
    const report = valueOf(await checkWorkbook(port, defaultProfile));
    expect(report.crashed).toEqual([]);
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const found = report.tables.map(({ spec }) => spec.id);
    expect(tables.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
  });
});
