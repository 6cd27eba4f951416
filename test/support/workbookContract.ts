import type { Receipt, WorkbookPort } from "../../src/app/ports";
import { expenditureSummary, threePublic } from "../../src/domain/catalogue";
import type { PlaceEdit, SheetPlan, WorkbookEdit, WriteEdit } from "../../src/domain/edits";
import { formatAt, formulaAt, toA1, valueAt, type CellRef, type WorkbookSnapshot } from "../../src/domain/grid";
import type { StyleDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { documentOf } from "./documentOf";
import { at, cell, errorOf, insertion, planOf, sheetOf, THREE_TABLES, valueOf, write } from "./edits";
import { testInsertedRows } from "./insertedRowsContract";
import { testReferences } from "./referenceContract";
import { testSharedWorkbook } from "./sharedWorkbookContract";

export * from "./edits";

/** A workbook behind a port, with what a user beside it can do. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  /** Whether formulas show what they come to; a workbook in memory shows what was predicted. */
  readonly calculates: boolean;
  open(document: WorkbookDocument): Promise<void> | void;
  /** Types into a cell, as at the grid. */
  type(sheet: string, at: CellRef, text: string): Promise<void>;
  rename(sheet: string, name: string): Promise<void>;
  remove(sheet: string): Promise<void>;
}

const STYLES: readonly StyleDocument[] = [{ numberFormat: "0.0%" }, { numberFormat: "@" }];

/** What every workbook port promises, whatever is behind it. */
export function testWorkbookContract(name: string, make: () => WorkbookUnderTest): void {
  describe(`${name} as a workbook`, () => {
    const workbook = make();
    const { port } = workbook;
    const itCalculates = workbook.calculates ? it : it.skip;
    const read = async (): Promise<WorkbookSnapshot> => valueOf(await port.read());
    const apply = async (edits: readonly WorkbookEdit[]): Promise<Receipt> => valueOf(await port.apply(edits));

    describe("reading", () => {
      beforeAll(() => workbook.open(documentOf({
        收入: { B2: "合计", C2: 1403.69, C3: { formula: "=C2/2", value: 701.845 }, D4: { value: 0.963, style: 0 }, E4: true, B5: { value: "=不是公式", style: 1 } },
        空表: { cells: {} },
        隐藏: { visibility: "VeryHidden", cells: { A1: "x" } },
      }, STYLES)));

      it("gives values, formulas and formats where they stand", async () => {
        const sheet = sheetOf(await read(), "收入");
        expect(sheet.origin).toEqual({ row: 1, column: 1 });
        expect([at(sheet, "B2"), at(sheet, "C2"), at(sheet, "C3"), at(sheet, "D4"), at(sheet, "E4"), at(sheet, "D2")]).toEqual(["合计", 1403.69, 701.845, 0.963, true, null]);
        expect(formulaAt(sheet, 2, 2)).toBe("=C2/2");
        expect(formulaAt(sheet, 1, 2)).toBeUndefined();
        expect(formatAt(sheet, 3, 3)).toBe("0.0%");
      });

      it("does not take a text for a formula because it begins with =", async () => {
        const sheet = sheetOf(await read(), "收入");
        expect(at(sheet, "B5")).toBe("=不是公式");
        expect(formulaAt(sheet, 4, 1)).toBeUndefined();
      });

      it("keeps the order of the sheets, blank and hidden ones too", async () => {
        const { sheets } = await read();
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.values.length])).toEqual([
          ["收入", "visible", 4], ["空表", "visible", 0], ["隐藏", "very-hidden", 1],
        ]);
        expect(valueOf(await port.sheetNames())).toEqual(["收入", "空表", "隐藏"]);
      });
    });

    describe("laying out", () => {
      beforeEach(() => workbook.open(documentOf({ 已有: { A1: "别动" } })));

      it("adds a sheet for each table, with everything that was planned in it", async () => {
        const edits = insertion(THREE_TABLES, ["已有"]);
        const receipt = await apply(edits);
        const snapshot = await read();
        expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["已有", ...edits.map(({ plan }) => plan.name)]);
        expect(receipt.sheets.map((sheet) => sheet.name)).toEqual(edits.map(({ plan }) => plan.name));
        for (const { plan } of edits) {
          const sheet = sheetOf(snapshot, plan.name);
          plan.contents.forEach((row, r) => row.forEach((content, c) => {
            const place = `${plan.name} ${toA1({ row: r, column: c })}`;
            if (typeof content === "object" && content !== null) expect([place, formulaAt(sheet, r, c)]).toEqual([place, content.formula]);
            else expect([place, valueAt(sheet, r, c)]).toEqual([place, content]);
          }));
        }
      });

      it("writes no text as anything but text", async () => {
        const texts = ["=1+1", "+1", "-1", "@x", "'引号", "2026年", "1e5", "TRUE", "007", "1/2", " 1", "１２", "￥5"];
        const [edit] = insertion([expenditureSummary], ["已有"], { code: "", name: "=SUM(A1)" });
        if (edit === undefined) throw new Error("no plan");
        const contents = edit.plan.contents.map((row, r) => row.map((content, c) => (c === 2 ? texts[r - 7] ?? content : content)));
        await apply([{ ...edit, plan: { ...edit.plan, contents } }]);

        const sheet = sheetOf(await read(), edit.plan.name);
        expect(at(sheet, "A2")).toBe("=SUM(A1)");
        expect(texts.map((_, index) => valueAt(sheet, index + 7, 2))).toEqual(texts);
        expect([formulaAt(sheet, 1, 0), ...texts.map((_, index) => formulaAt(sheet, index + 7, 2))].filter((formula) => formula !== undefined)).toEqual([]);
      });

      it("refuses a name that a sheet has got meanwhile, and changes nothing", async () => {
        await workbook.open(documentOf({ 支出总表: { A1: "用户的表" } }));
        const edits = insertion(THREE_TABLES, []);
        expect(errorOf(await port.apply(edits))).toEqual({ kind: "sheet-exists", sheet: "支出总表" });
        const { sheets } = await read();
        expect(sheets.map((sheet) => sheet.name)).toEqual(["支出总表"]);
        expect(sheets[0]?.values).toEqual([["用户的表"]]);
      });

      it("is taken back without a trace", async () => {
        const receipt = await apply(insertion(THREE_TABLES, ["已有"]));
        expect(valueOf(await port.changesSince(receipt))).toEqual([]);
        valueOf(await port.revert(receipt));
        expect((await read()).sheets.map((sheet) => sheet.name)).toEqual(["已有"]);
      });

      it("tells what the user has filled in since", async () => {
        const receipt = await apply(insertion([expenditureSummary], ["已有"]));
        await workbook.type("支出总表", cell("B7"), "201");
        await workbook.type("支出总表", cell("E7"), "5.09");
        expect(valueOf(await port.changesSince(receipt))[0]).toEqual({ id: receipt.sheets[0]?.id, name: "支出总表", reason: "filled", cells: 2 });
      });

      itCalculates("computes 合计 from whatever codes are typed", async () => {
        await apply(insertion([expenditureSummary], ["已有"]));
        const typed: Record<string, string> = { B7: "201", E7: "5.09", B8: "20132", E8: "5.09", B9: "'205", E9: "58.27", F9: "1" };
        for (const [address, text] of Object.entries(typed)) await workbook.type("支出总表", cell(address), text);
        const sheet = sheetOf(await read(), "支出总表");
        expect([at(sheet, "D6"), at(sheet, "E6"), at(sheet, "F6"), at(sheet, "G6")]).toEqual([64.36, 63.36, 1, 0]);
        expect([at(sheet, "A6"), at(sheet, "A7"), at(sheet, "A9"), at(sheet, "A10")]).toEqual([1, 2, 4, null]);
      });
    });

    testReferences(workbook);
    testSharedWorkbook(workbook);

    describe("placing a table into a sheet", () => {
      beforeEach(() => workbook.open(documentOf({ 表: { A1: "别动", C40: 1 }, 另: { A1: 1 } })));
      const contents = async (sheet = "表"): Promise<unknown> => {
        const found = sheetOf(await read(), sheet);
        const used = found.values.flatMap((row, r) => row.flatMap((value, c) => (value === null ? [] : [[toA1({ row: r + found.origin.row, column: c + found.origin.column }), value]])));
        return used;
      };
      const small = (at: string, inputs: SheetPlan["inputs"] = []): PlaceEdit => ({ kind: "place", plan: planOf("表", [["项目", "=文字"], [2, { formula: "=B3*2", value: 0 }]], { origin: cell(at), inputs }) });

      it("puts it where it is wanted and touches nothing else", async () => {
        const receipt = await apply([small("B3")]);
        expect(receipt.sheets).toEqual([{ id: receipt.sheets[0]?.id, name: "表", placed: { top: 2, left: 1, bottom: 3, right: 2 } }]);
        const sheet = sheetOf(await read(), "表");
        expect([at(sheet, "A1"), at(sheet, "C40"), at(sheet, "B3"), at(sheet, "C3"), at(sheet, "B4"), formulaAt(sheet, 3, 2)]).toEqual(["别动", 1, "项目", "=文字", 2, "=B3*2"]);
        expect((await read()).sheets.map((item) => item.name)).toEqual(["表", "另"]);
      });

      it("is refused over anything, and changes nothing", async () => {
        expect(errorOf(await port.apply([small("A1")]))).toEqual({ kind: "area-not-empty", sheet: "表", at: cell("A1") });
        expect(errorOf(await port.apply([...insertion([threePublic], []), small("B39")]))).toEqual({ kind: "area-not-empty", sheet: "表", at: cell("C40") });
        expect(await contents()).toEqual([["A1", "别动"], ["C40", 1]]);
        expect((await read()).sheets).toHaveLength(2);
      });

      it("is refused in a sheet that is not there", async () => {
        expect(errorOf(await port.apply([{ ...small("B3"), plan: { ...small("B3").plan, name: "没有" } }]))).toEqual({ kind: "sheet-missing", sheet: "没有" });
      });

      it("is taken back without a trace", async () => {
        const receipt = await apply([small("B3")]);
        await apply([write("表", "E9", null, 9)]);
        expect(valueOf(await port.changesSince(receipt))).toEqual([]);
        valueOf(await port.revert(receipt));
        expect(await contents()).toEqual([["A1", "别动"], ["E9", 9], ["C40", 1]]);
      });

      it("tells what was filled in, and is taken back with it only where it was to be filled in", async () => {
        const receipt = await apply([small("B3", [{ top: 3, left: 1, bottom: 3, right: 1 }])]);
        await workbook.type("表", cell("B4"), "8");
        expect(valueOf(await port.changesSince(receipt))).toEqual([{ id: receipt.sheets[0]?.id, name: "表", reason: "filled", cells: 1 }]);
        await workbook.type("表", cell("B3"), "改了");
        expect(errorOf(await port.revert(receipt))).toEqual({ kind: "stale-edit", sheet: "表", at: cell("B3") });
        await workbook.type("表", cell("B3"), "项目");
        valueOf(await port.revert(receipt));
        expect(await contents()).toEqual([["A1", "别动"], ["C40", 1]]);
      });

      it("stays when formulas beside it refer to it", async () => {
        const receipt = await apply([small("B3")]);
        await apply([write("表", "F1", null, { formula: "=SUM(B1:B9)" }), write("另", "B1", null, { formula: "=表!F1+表!A1" })]);
        expect(valueOf(await port.changesSince(receipt)).map(({ reason, cells }) => [reason, cells])).toEqual([["referred-to", 1]]);
      });
    });

    describe("the profile", () => {
      it("is remembered, the last one", async () => {
        await workbook.open(documentOf({ 表: { A1: 1 } }));
        expect(valueOf(await port.profileId())).toBeNull();
        valueOf(await port.rememberProfile("hebei"));
        valueOf(await port.rememberProfile("tangshan-2022"));
        expect(valueOf(await port.profileId())).toBe("tangshan-2022");
      });
    });

    describe("writing cells", () => {
      beforeEach(() => workbook.open(documentOf({ 表: { A1: 10, B1: 5, C1: { value: 0.5, style: 0 }, A2: "文字", A3: "=A1*2" } }, STYLES)));

      it("writes values, formulas and formats, and takes them back", async () => {
        const edits: readonly WriteEdit[] = [
          { ...write("表", "C1", 0.5, { formula: "=ROUND(B1/A1,4)" }), before: { content: 0.5, numberFormat: "0.0%" }, after: { content: { formula: "=ROUND(B1/A1,4)" }, numberFormat: "0.00%" }, predicted: 0.5 },
          write("表", "C2", null, "=文字"),
          write("表", "A3", { formula: "=A1*2" }, 7),
          write("表", "A2", "文字", null),
        ];
        const before = sheetOf(await read(), "表");
        const receipt = await apply(edits);
        const after = sheetOf(await read(), "表");
        expect([at(after, "C1"), formulaAt(after, 0, 2), formatAt(after, 0, 2)]).toEqual([0.5, "=ROUND(B1/A1,4)", "0.00%"]);
        expect([at(after, "C2"), formulaAt(after, 1, 2), at(after, "A3"), formulaAt(after, 2, 0), at(after, "A2")]).toEqual(["=文字", undefined, 7, undefined, null]);
        expect(receipt.mispredicted).toBeUndefined();

        valueOf(await port.revert(receipt));
        const restored = sheetOf(await read(), "表");
        expect(restored.values).toEqual(before.values);
        expect(restored.formulas).toEqual(before.formulas);
        expect(restored.formats).toEqual(before.formats);
      });

      it.each<[string, WriteEdit]>([
        ["a value", write("表", "A1", 11, 1)],
        ["a text where there was a formula", write("表", "A3", 20, 1)],
        ["something where it was blank", write("表", "A2", null, 1)],
      ])("refuses a stale edit: %s", async (_what, stale) => {
        expect(errorOf(await port.apply([write("表", "B1", 5, 6), stale]))).toEqual({ kind: "stale-edit", sheet: "表", at: stale.at });
        expect(at(sheetOf(await read(), "表"), "B1")).toBe(5);
      });

      it("refuses a sheet that is not there", async () => {
        expect(errorOf(await port.apply([write("没有", "A1", null, 1)]))).toEqual({ kind: "sheet-missing", sheet: "没有" });
      });

      it("does not take back what the user has changed since", async () => {
        const receipt = await apply([write("表", "B1", 5, 6), write("表", "D1", null, { formula: "=A1" })]);
        await workbook.type("表", cell("D1"), "12");
        expect(errorOf(await port.revert(receipt))).toEqual({ kind: "stale-edit", sheet: "表", at: cell("D1") });
        expect(at(sheetOf(await read(), "表"), "B1")).toBe(6);
      });

      itCalculates("tells of a formula that shows something else than was predicted", async () => {
        const receipt = await apply([{ ...write("表", "D1", null, { formula: "=A1+B1" }), predicted: 16 }]);
        expect(receipt.mispredicted).toEqual([{ sheet: "表", at: cell("D1"), predicted: 16, shown: "15" }]);
      });

      it("does nothing when it was cancelled before", async () => {
        const signal = AbortSignal.abort();
        expect(errorOf(await port.apply([write("表", "B1", 5, 6)], { signal }))).toEqual({ kind: "cancelled" });
        expect(errorOf(await port.read({ signal }))).toEqual({ kind: "cancelled" });
        expect(at(sheetOf(await read(), "表"), "B1")).toBe(5);
      });
    });

    testInsertedRows(workbook);

    describe("selecting", () => {
      beforeEach(() => workbook.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 }, 藏: { visibility: "Hidden", cells: { A1: 3 } } })));

      it("refuses a sheet that is not there", async () => {
        expect(errorOf(await port.select("三", { top: 0, left: 0, bottom: 0, right: 0 }))).toEqual({ kind: "sheet-missing", sheet: "三" });
      });

      it("refuses a hidden sheet", async () => {
        expect(errorOf(await port.select("藏", { top: 0, left: 0, bottom: 0, right: 0 }))).toEqual({ kind: "sheet-hidden", sheet: "藏" });
      });

      it("goes to the cell", async () => {
        expect(valueOf(await port.selection()).values).toEqual([[1]]);
        expect(await port.select("二", { top: 3, left: 1, bottom: 4, right: 2 })).toEqual({ ok: true, value: undefined });
        expect(valueOf(await port.selection())).toEqual({ sheet: "二", area: { top: 3, left: 1, bottom: 4, right: 2 }, values: [] });
      });

      it("tells whoever watches, until that ends", async () => {
        let moves = 0;
        const stop = valueOf(await port.watchSelection(() => void (moves += 1)));
        valueOf(await port.select("一", { top: 4, left: 1, bottom: 4, right: 1 }));
        expect(moves).toBeGreaterThan(0);
        const before = moves;
        await stop();
        valueOf(await port.select("一", { top: 5, left: 1, bottom: 5, right: 1 }));
        expect(moves).toBe(before);
      });

      it("gives the values that are selected, as far as there are any", async () => {
        await workbook.open(documentOf({ 单: { A1: "编码", B1: "名称", A2: "'001", B2: "科普", D9: 1 } }));
        valueOf(await port.select("单", { top: 0, left: 0, bottom: 99, right: 1 }));
        const { sheet, area, values } = valueOf(await port.selection());
        expect([sheet, area, values.slice(0, 2)]).toEqual(["单", { top: 0, left: 0, bottom: 99, right: 1 }, [["编码", "名称"], ["'001", "科普"]]]);
      });
    });
  });
}
