import type { WorkbookChange } from "../../src/app/ports";
import { MEMORY_NAMESPACE, memoryToXml, NO_MEMORY } from "../../src/domain/memory";
import { createExcelWorkbook } from "../../src/excel";
import { documentOf } from "../support/documentOf";
import { at, cell, errorOf, planOf, sheetOf, valueOf, write } from "../support/edits";
import { excelApi, standIn } from "../support/excelHost";

const port = createExcelWorkbook(excelApi("1.14"));
const roundTrips = (): number => standIn.traffic().reduce((sum, run) => sum + run.roundTrips, 0);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe("the memory", () => {
  it("is one part beside those of others, rewritten in place; copies of it go", async () => {
    const old = memoryToXml(NO_MEMORY);
    standIn.open({ ...documentOf({ 表: { A1: 1 } }), customXmlParts: ["<other xmlns='urn:other'/>", old, old] });
    const memory = { ...NO_MEMORY, lastReport: { date: "2026-11-21", findings: [] } };
    valueOf(await port.remember(memory));
    valueOf(await port.remember(memory));
    const { customXmlParts } = await standIn.document();
    expect(customXmlParts).toEqual(["<other xmlns='urn:other'/>", memoryToXml(memory)]);
    standIn.open(await standIn.document());
    expect(valueOf(await port.memory())).toEqual(memory);
  });

  it("is none where somebody has spoilt the part", async () => {
    standIn.open({ ...documentOf({ 表: { A1: 1 } }), customXmlParts: [`<memory xmlns="${MEMORY_NAMESPACE}">{"waivers":</memory>`] });
    expect(valueOf(await port.memory())).toEqual(NO_MEMORY);
  });
});

describe("watching", () => {
  it("tells of new names and places from ExcelApi 1.17 on", async () => {
    standIn.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 } }));
    standIn.level("1.17");
    const changes: WorkbookChange[] = [];
    const stop = valueOf(await createExcelWorkbook(excelApi("1.17")).watch((change) => void changes.push(change)));
    await standIn.user.rename("二", "贰");
    await standIn.user.move("贰", 0);
    await settled();
    expect(changes.filter(({ sheet }) => sheet === null)).toHaveLength(2);
    await stop();
  });

  it("asks for names once, however many cells are written", async () => {
    standIn.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 } }));
    const changes: WorkbookChange[] = [];
    const stop = valueOf(await port.watch((change) => void changes.push(change)));
    const edits = Array.from({ length: 100 }, (_, index) => write(index % 2 === 0 ? "一" : "二", `C${String(index * 2 + 1)}`, null, index));
    const applied = roundTrips();
    valueOf(await port.apply(edits));
    await settled();
    expect(roundTrips() - applied).toBeLessThanOrEqual(4);
    expect(new Set(changes.map(({ sheet }) => sheet))).toEqual(new Set(["一", "二"]));
    await stop();
  });

  it("tells a sheet by the name it had while the user is typing again", async () => {
    standIn.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 } }));
    const changes: WorkbookChange[] = [];
    const stop = valueOf(await port.watch((change) => void changes.push(change)));
    standIn.fail({ kind: "cell-being-edited" });
    await standIn.user.type("二", 4, 4, "5");
    await settled();
    expect(changes).toEqual([{ sheet: "二" }]);
    // Not even when Excel does not take the handlers back is anything told.
    await stop();
    standIn.fail(null);
    await standIn.user.type("二", 4, 4, "6");
    await settled();
    expect(changes).toHaveLength(1);
  });
});

describe("reading anew", () => {
  it("takes two round trips, one when no sheet is to be read", async () => {
    standIn.open(documentOf({ 一: { A1: 1 }, 二: { A1: 2 } }));
    const before = valueOf(await port.read());
    const asked = roundTrips();
    valueOf(await port.readAgain(before, ["二"]));
    expect(roundTrips() - asked).toBe(2);
    valueOf(await port.readAgain(before, []));
    expect(roundTrips() - asked).toBe(3);
  });
});

describe("removing a sheet", () => {
  it("is refused where the structure of the workbook is protected", async () => {
    standIn.open({ ...documentOf({ 一: { A1: 1 }, 二: { A1: 2 } }), protection: {} });
    expect(errorOf(await port.removeSheet("二"))).toEqual({ kind: "workbook-protected" });
    expect(valueOf(await port.removeSheet("三"))).toBeUndefined();
    expect(valueOf(await port.sheetNames())).toEqual(["一", "二"]);
  });
});

describe("links to cells", () => {
  const LINK = `=HYPERLINK("#'表 1'!B2","B2")`;
  const plan = planOf("检查报告", [["位置", "说明"], [{ formula: LINK, value: "B2" }, "合计与明细不等"]]);

  it("are formulas that show the cell's address, and leave no trace when they are taken back", async () => {
    standIn.open(documentOf({ "表 1": { B2: 5 } }));
    const receipt = valueOf(await port.apply([{ kind: "add-sheet", plan }, { ...write("表 1", "D2", null, { formula: LINK }), predicted: "B2" }]));
    expect(receipt.mispredicted).toBeUndefined();
    const snapshot = valueOf(await port.read());
    expect(at(sheetOf(snapshot, "检查报告"), "A2")).toBe("B2");
    expect(at(sheetOf(snapshot, "表 1"), "D2")).toBe("B2");
    const line = cell("A2").row;
    expect((await standIn.document()).sheets[1]?.cells[line]?.[0]).toMatchObject({ formula: LINK, value: "B2" });
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.sheetNames())).toEqual(["表 1"]);
  });
});
