import type { Receipt } from "../../src/app/ports";
import type { WorkbookEdit } from "../../src/domain/edits";
import { documentOf } from "./documentOf";
import { cell, planOf, valueOf, write } from "./edits";
import type { WorkbookUnderTest } from "./workbookContract";

/** What every workbook port tells of the formulas and names that refer to tables about to go. */
export function testReferences(workbook: WorkbookUnderTest): void {
  const { port } = workbook;
  const apply = async (edits: readonly WorkbookEdit[]): Promise<Receipt> => valueOf(await port.apply(edits));
  describe("what refers to a table", () => {
    beforeEach(() => workbook.open(documentOf({ 已有: { A1: "别动" } })));
    const three = (): Promise<Receipt> => apply([
      { kind: "add-sheet", plan: planOf("甲", [["合计", { formula: "='乙 2'!B1+乙3!B1" }]]) },
      { kind: "add-sheet", plan: planOf("乙 2", [["数", 5]]) },
      { kind: "add-sheet", plan: planOf("乙3", [["数", 6]]) },
    ]);

    it("does not matter while it goes, too", async () => {
      expect(valueOf(await port.changesSince(await three()))).toEqual([]);
    });

    it("is told when it stays: formulas of other sheets, in quotes or not", async () => {
      const receipt = await three();
      await apply([write("已有", "B1", null, { formula: "=SUM('乙 2'!B1:B3)*2" }), write("已有", "B2", null, { formula: '="甲!A1"' })]);
      expect(valueOf(await port.changesSince(receipt))).toEqual([{ id: receipt.sheets[1]?.id, name: "乙 2", reason: "referred-to", cells: 1 }]);
    });

    it.each([
      ["a text that INDIRECT takes", '=SUM(INDIRECT("\'乙 2\'!B1:B3"))', "乙 2"],
      ["a text that is put together", '=INDIRECT("乙3"&"!B"&1)', "乙3"],
    ])("is told when it stays: %s", async (_what, formula, name) => {
      const receipt = await three();
      await apply([write("已有", "B1", null, { formula })]);
      expect(valueOf(await port.changesSince(receipt)).map(({ name: sheet, reason, cells }) => [sheet, reason, cells])).toEqual([[name, "referred-to", 1]]);
    });

    it("does not matter while a text only looks like its name", async () => {
      const receipt = await three();
      await apply([write("已有", "B1", null, { formula: '=INDIRECT("丙乙3!B1")' }), write("已有", "B2", null, { formula: '="乙3!B1"' })]);
      expect(valueOf(await port.changesSince(receipt))).toEqual([]);
    });

    it("is told when it stays: a name that the user gave", async () => {
      await workbook.open({ ...documentOf({ 已有: { A1: "别动" } }), names: [{ name: "本年数", formula: "='乙 2'!$B$1:$B$3", visible: true }] });
      const receipt = await three();
      expect(valueOf(await port.changesSince(receipt)).map(({ name: sheet, reason, cells }) => [sheet, reason, cells])).toEqual([["乙 2", "referred-to", 1]]);
    });

    it("keeps what a table that was filled in refers to", async () => {
      const receipt = await three();
      await workbook.type("甲", cell("C5"), "7");
      expect(valueOf(await port.changesSince(receipt)).map(({ name: sheet, reason }) => [sheet, reason])).toEqual([["甲", "filled"], ["乙 2", "referred-to"], ["乙3", "referred-to"]]);
    });
  });
}
