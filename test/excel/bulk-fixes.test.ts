import type { WriteEdit } from "../../src/domain/edits";
import { formatAt, formulaAt } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { documentOf, type Cells } from "../support/documentOf";
import { at, cell, errorOf, sheetOf, valueOf, write } from "../support/edits";
import { excelApi, standIn } from "../support/excelHost";

const port = createExcelWorkbook(excelApi("1.14"));
const SHEETS = Array.from({ length: 40 }, (_, index) => `项目${String(index + 1)}`);
/** Every other row, so that no two fixes are neighbours. */
const ROWS = Array.from({ length: 50 }, (_, index) => index * 2 + 3);

const CELLS = ROWS.reduce<Cells>((cells, row) => ({ ...cells, [`C${String(row)}`]: { value: `${String(row)}.5`, style: 0 }, [`D${String(row)}`]: row }), {});

/** A text that should be a number, or a missing formula whose value stays. */
function fixOf(sheet: string, row: number): WriteEdit {
  const address = `C${String(row)}`;
  const text = `${String(row)}.5`;
  const isFormula = row === ROWS[0];
  const content = isFormula ? { formula: `=D${String(row)}+0.5` } : row + 0.5;
  const edit = write(sheet, address, text, content);
  const formats = { before: { ...edit.before, numberFormat: "@" }, after: { ...edit.after, numberFormat: "0.00" } };
  return { ...edit, ...formats, ...(isFormula && { predicted: row + 0.5 }) };
}

const FIXES = SHEETS.flatMap((sheet) => ROWS.map((row) => fixOf(sheet, row)));

const roundTrips = (): number => standIn.traffic().reduce((sum, run) => sum + run.roundTrips, 0);
/** Of one operation, its requests together. */
const largest = (): number => Math.max(...standIn.traffic().map(({ bytesOut }) => bytesOut));

describe("2,000 fixes in 40 sheets, none of them neighbours", () => {
  beforeEach(() => standIn.open(documentOf(Object.fromEntries(SHEETS.map((sheet) => [sheet, CELLS])), [{ numberFormat: "@" }])));

  it("are made in three round trips, far below what Excel on the web takes, and taken back in two", async () => {
    expect(FIXES).toHaveLength(2000);
    const before = valueOf(await port.read());
    const asked = roundTrips();
    const receipt = valueOf(await port.apply(FIXES));
    expect(roundTrips() - asked).toBe(3);
    expect(receipt.mispredicted).toBeUndefined();

    const sheet = sheetOf(valueOf(await port.read()), "项目40");
    expect([at(sheet, "C3"), formulaAt(sheet, 2, 2), formatAt(sheet, 2, 2)]).toEqual([3.5, "=D3+0.5", "0.00"]);
    expect([at(sheet, "C101"), formulaAt(sheet, 100, 2), formatAt(sheet, 100, 2)]).toEqual([101.5, undefined, "0.00"]);

    const reverting = roundTrips();
    valueOf(await port.revert(receipt));
    expect(roundTrips() - reverting).toBe(2);
    expect(valueOf(await port.read())).toEqual(before);
    expect(largest()).toBeLessThan(2_000_000);
    expect(standIn.keptRanges()).toBe(0);
  });

  it("are all refused when one cell was edited meanwhile", async () => {
    await standIn.user.type("项目20", 8, 2, "改过");
    const before = valueOf(await port.read());
    expect(errorOf(await port.apply(FIXES))).toEqual({ kind: "stale-edit", sheet: "项目20", at: cell("C9") });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("are made where the cells of a protected sheet are open, with one round trip more", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("项目1");
      sheet.getRange("C1:C102").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    const asked = roundTrips();
    valueOf(await port.apply(FIXES));
    expect(roundTrips() - asked).toBe(4);
    expect(at(sheetOf(valueOf(await port.read()), "项目1"), "C5")).toBe(5.5);
  });

  it("are all taken back when a sheet is protected while they are made", async () => {
    const before = valueOf(await port.read());
    const applying = port.apply(FIXES, {
      onProgress: ({ done }) => {
        if (done === 1) standIn.fail({ kind: "sheet-protected", sheet: "项目30" });
      },
    });
    expect(errorOf(await applying)).toMatchObject({ kind: "sheet-protected" });
    standIn.fail(null);
    // Protected it stays, and nothing else is another.
    expect(valueOf(await port.read())).toEqual({ sheets: before.sheets.map((sheet) => (sheet.name === "项目30" ? { ...sheet, formatsLocked: true } : sheet)) });
  });
});
