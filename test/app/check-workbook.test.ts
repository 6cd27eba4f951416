import { checkWorkbook } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { checkInSteps, startCheck } from "../../src/domain/check";
import { errorOf, valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import { workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";

const DISCLOSURE = snapshotOfSample("zhangjiakou-disclosure-2023");
/** The disclosure, and again under other names. */
const LARGE = workbookOf(...[0, 1, 2, 3, 4].flatMap((copy) => DISCLOSURE.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}${String(copy)}` }))));
const BY = { profile: defaultProfile };

describe("the check of a large workbook", () => {
  it("pauses after each sheet and each table, and says what a check in one piece says", async () => {
    const { report } = valueOf(await checkWorkbook(memoryWorkbook(LARGE), BY));
    expect(report).toEqual(startCheck(LARGE, BY).report);
    expect([...checkInSteps(LARGE, BY)].length).toBeGreaterThanOrEqual(LARGE.sheets.length + report.tables.length - 1);
  });

  it("stops when it is cancelled after the workbook was read", async () => {
    const controller = new AbortController();
    const workbook = memoryWorkbook(LARGE);
    const read: typeof workbook.read = async (options) => {
      const snapshot = await workbook.read(options);
      controller.abort();
      return snapshot;
    };
    expect(errorOf(await checkWorkbook({ ...workbook, read }, BY, { signal: controller.signal }))).toEqual({ kind: "cancelled" });
  });
});
