import type { CellContent, InsertRowsEdit } from "../../src/domain/edits";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/grid";
import { documentOf } from "./documentOf";
import { at, cell, errorOf, sheetOf, valueOf, write } from "./edits";
import type { WorkbookUnderTest } from "./workbookContract";

const LEVELS = { A1: "一级", B1: "二级", C1: "名称", A2: "产出", B2: "数量", C2: "人数", B3: "时效", C3: "时间", A4: "效益", B4: "社会", C4: "知晓率", E9: 5 };

/** Between 数量 and 时效. */
const QUALITY: InsertRowsEdit = {
  kind: "insert-rows", sheet: "表", row: 2, column: 0,
  before: [["产出", "数量", "人数"], [null, "时效", "时间"]],
  contents: [[null, "质量", null], [null, "=成本", null]],
};

/** What every workbook port promises of rows that are put in. */
export function testInsertedRows(workbook: WorkbookUnderTest): void {
  const { port } = workbook;
  const read = async (): Promise<WorkbookSnapshot> => valueOf(await port.read());
  const column = async (letter: string, last: number): Promise<readonly CellValue[]> => {
    const sheet = sheetOf(await read(), "表");
    return Array.from({ length: last }, (_, index) => at(sheet, `${letter}${String(index + 1)}`));
  };

  describe("putting rows in", () => {
    beforeEach(() => workbook.open(documentOf({ 表: LEVELS, 另: { A1: 1 } })));

    it("moves what is below, writes the rows as texts, and is taken back without a trace", async () => {
      const before = await read();
      const receipt = valueOf(await port.apply([QUALITY]));
      expect(receipt).toEqual({ edits: [QUALITY], sheets: [] });
      expect(await column("B", 6)).toEqual(["二级", "数量", "质量", "=成本", "时效", "社会"]);
      expect(await column("A", 6)).toEqual(["一级", "产出", null, null, null, "效益"]);
      expect(at(sheetOf(await read(), "表"), "E11")).toBe(5);
      expect(valueOf(await port.changesSince(receipt))).toEqual([]);
      valueOf(await port.revert(receipt));
      const after = await read();
      expect(after.sheets.map(({ values, formulas, origin }) => [values, formulas, origin])).toEqual(before.sheets.map(({ values, formulas, origin }) => [values, formulas, origin]));
    });

    it.each<[string, string, CellContent]>([["the row above", "B2", "数量"], ["the row below", "C3", "时间"]])("is refused when %s was changed meanwhile", async (_, address) => {
      await workbook.type("表", cell(address), "改过");
      expect(errorOf(await port.apply([QUALITY]))).toEqual({ kind: "stale-edit", sheet: "表", at: cell(address) });
      expect(await column("B", 4)).not.toContain("质量");
    });

    it("is refused in a sheet that is not there", async () => {
      expect(errorOf(await port.apply([{ ...QUALITY, sheet: "没有" }]))).toEqual({ kind: "sheet-missing", sheet: "没有" });
    });

    it.each([["filled in", "C3"], ["written to beside the table", "G4"], ["no longer what was written", "B3"]])("stays when it was %s", async (_, address) => {
      const receipt = valueOf(await port.apply([QUALITY]));
      await workbook.type("表", cell(address), "合格率");
      expect(errorOf(await port.revert(receipt))).toEqual({ kind: "stale-edit", sheet: "表", at: cell(address) });
      expect((await column("B", 4))[3]).toBe("=成本");
    });

    it("stays when it was moved by other rows, and goes after what else was written", async () => {
      const receipt = valueOf(await port.apply([QUALITY]));
      const above: InsertRowsEdit = { ...QUALITY, row: 1, before: [["一级", "二级", "名称"], ["产出", "数量", "人数"]], contents: [[null, "又一行", null]] };
      const other = valueOf(await port.apply([above]));
      expect(errorOf(await port.revert(receipt))).toMatchObject({ kind: "stale-edit", sheet: "表" });
      valueOf(await port.revert(other));
      const written = valueOf(await port.apply([write("表", "C3", null, "合格率")]));
      valueOf(await port.revert(written));
      valueOf(await port.revert(receipt));
      expect(await column("B", 4)).toEqual(["二级", "数量", "时效", "社会"]);
    });
  });
}
