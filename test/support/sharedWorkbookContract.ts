import type { WorkbookChange } from "../../src/app/ports";
import type { WorkbookMemory } from "../../src/domain/memory";
import { NO_MEMORY } from "../../src/domain/memory";
import type { WorkbookSnapshot } from "../../src/domain/grid";
import { documentOf } from "./documentOf";
import { at, cell, planOf, sheetOf, valueOf, write } from "./edits";
import type { WorkbookUnderTest } from "./workbookContract";

const MEMORY: WorkbookMemory = {
  waivers: [{
    ruleId: "row-sum", messageId: "differs", sheet: "一", cell: "B3", reason: `<a b="1">&amp; ]]> ' 第一行\n第二行\t\u0001 😀 </memory>`, date: "2026-11-21",
    cells: [{ sheet: "一", cell: "B3", content: "1.5" }],
  }],
  corrections: [{ sheet: "二", area: { top: 0, left: 0, bottom: 9, right: 4 }, specId: null, columns: {}, headings: [{ at: { row: 1, column: 2 }, text: "合计" }] }],
  mandatoryTargets: { hebei: [{ first: "benefit", second: ["social", "economic"], need: "any" }], "cost-first": [] },
  lastReport: { date: "2026-11-20", findings: [] },
};

/** What every workbook port promises of a workbook that others change too: it remembers, tells of changes, is read anew in part. */
export function testSharedWorkbook(workbook: WorkbookUnderTest): void {
  const { port } = workbook;

  describe("its memory", () => {
    it("is none at first, then the last one", async () => {
      await workbook.open(documentOf({ 一: { A1: 1 } }));
      expect(valueOf(await port.memory())).toEqual(NO_MEMORY);
      valueOf(await port.remember({ ...MEMORY, waivers: [] }));
      valueOf(await port.remember(MEMORY));
      expect(valueOf(await port.memory())).toEqual(MEMORY);
    });
  });

  describe("watching", () => {
    beforeEach(() => workbook.open(documentOf({ 一: { A1: 1 }, 二: { A1: "=一!A1*2" }, 三: { A1: 3 } })));

    /** Everything that is told while something happens; waits until the last that is expected was told. */
    async function told(act: () => Promise<unknown>, last: WorkbookChange): Promise<readonly WorkbookChange[]> {
      const changes: WorkbookChange[] = [];
      const stop = valueOf(await port.watch((change) => void changes.push(change)));
      await act();
      for (let patience = 100; patience > 0 && !changes.some(({ sheet }) => sheet === last.sheet); patience -= 1) await pause(20);
      await stop();
      const before = changes.length;
      await workbook.type("一", cell("C1"), "9");
      await pause(60);
      expect(changes).toHaveLength(before);
      return changes;
    }

    it("tells the sheet that the user types into", async () => {
      expect(await told(() => workbook.type("三", cell("A2"), "5"), { sheet: "三" })).toEqual([{ sheet: "三" }]);
    });

    (workbook.calculates ? it : it.skip)("tells the sheets that show something else because of it", async () => {
      const changes = await told(() => workbook.type("一", cell("A1"), "5"), { sheet: "二" });
      expect(new Set(changes.map(({ sheet }) => sheet))).toEqual(new Set(["一", "二"]));
    });

    it("tells what we write", async () => {
      expect(await told(async () => valueOf(await port.apply([write("三", "A1", 3, 4)])), { sheet: "三" })).toContainEqual({ sheet: "三" });
    });

    it("tells that a sheet was added, and that one is gone", async () => {
      const adding = async (): Promise<unknown> => valueOf(await port.apply([{ kind: "add-sheet", plan: planOf("四", [["x"]]) }]));
      expect(await told(adding, { sheet: null })).toContainEqual({ sheet: null });
      expect(await told(() => workbook.remove("四"), { sheet: null })).toContainEqual({ sheet: null });
    });

    it("tells a sheet by the name it has now", async () => {
      const changes = await told(async () => {
        await workbook.rename("三", "叁");
        await workbook.type("叁", cell("A2"), "5");
      }, { sheet: "叁" });
      expect(changes).not.toContainEqual({ sheet: "三" });
    });
  });

  describe("reading anew", () => {
    let before: WorkbookSnapshot;
    beforeEach(async () => {
      await workbook.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 }, 三: { A1: 3 } }));
      before = valueOf(await port.read());
    });
    const again = async (...names: readonly string[]): Promise<WorkbookSnapshot> => valueOf(await port.readAgain(before, names));

    it("reads the sheets that are named and leaves the others the very same", async () => {
      await workbook.type("二", cell("B2"), "5");
      await workbook.type("三", cell("B2"), "6");
      const now = await again("二", "没有");
      expect(now.sheets.map(({ name }) => name)).toEqual(["一", "二", "三"]);
      expect(at(sheetOf(now, "二"), "B2")).toBe(5);
      expect(now.sheets[0]).toBe(before.sheets[0]);
      expect(now.sheets[2]).toBe(before.sheets[2]);
      expect(valueOf(await port.readAgain(now, ["三"]))).toEqual(valueOf(await port.read()));
    });

    it("has new sheets, none that are gone, and the names of now", async () => {
      valueOf(await port.apply([{ kind: "add-sheet", plan: planOf("四", [["x", { formula: "=1+1", value: 2 }]]) }]));
      await workbook.remove("一");
      await workbook.rename("二", "贰");
      const now = await again();
      expect(now).toEqual(valueOf(await port.read()));
      expect(now.sheets.map(({ name }) => name)).toEqual(["贰", "三", "四"]);
      expect(now.sheets[1]).toBe(before.sheets[2]);
    });

    it("is the snapshot of before when nothing was changed", async () => {
      expect(await again()).toEqual(before);
    });
  });

  describe("removing a sheet", () => {
    const names = async (): Promise<readonly string[]> => valueOf(await port.sheetNames());

    it("takes it away with what is in it, whatever the case of its name; none is as well", async () => {
      await workbook.open(documentOf({ 一: { A1: 1 }, Report: { A1: 2 } }));
      valueOf(await port.removeSheet("report"));
      valueOf(await port.removeSheet("report"));
      expect(await names()).toEqual(["一"]);
    });

    it("leaves a blank one where it was the last that is in view", async () => {
      await workbook.open(documentOf({ 一: { A1: 1 }, 藏: { visibility: "Hidden", cells: { A1: 2 } } }));
      valueOf(await port.removeSheet("一"));
      const { sheets } = valueOf(await port.read());
      expect(sheets.map(({ visibility, values }) => [visibility, values])).toEqual([["hidden", [[2]]], ["visible", []]]);
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
