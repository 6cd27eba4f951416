import fc from "fast-check";
import JSZip from "jszip";
import { openBytes } from "../../../src/cli/openWorkbook";
import { fromA1, toA1, valueAt, formulaAt, formatAt, type CellRef, type WorkbookSnapshot } from "../../../src/domain/grid";
import type { CellState, WriteEdit } from "../../../src/domain/edits";
import { samples } from "../../../src/workbench/samples";
import { toDocument } from "../../../src/workbench/samples/toDocument";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { writeCells } from "../../../src/xlsx/patch/writeCells";
import { recalculateBytes } from "../../support/libreOffice";
import { valueOf } from "../../support/edits";
import { handmade, MAIN, OFFICE } from "../handmade";

const snapshotOf = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => valueOf(await openBytes(bytes)).snapshot;
const written = async (bytes: Uint8Array, edits: readonly WriteEdit[]): Promise<Uint8Array> => valueOf(await writeCells(bytes, edits));

function edit(cell: string, after: CellState, sheet = "表1"): WriteEdit {
  return { kind: "write", sheet, at: at(cell), before: { content: null }, after };
}

function at(cell: string): CellRef {
  const place = fromA1(cell);
  if (place === undefined) throw new Error(cell);
  return place;
}

/** What a cell holds and how it is shown. */
function cell({ sheets: [sheet] }: WorkbookSnapshot, address: string): readonly unknown[] {
  if (sheet === undefined) throw new Error("no sheet");
  const { row, column } = at(address);
  return [formulaAt(sheet, row, column) ?? valueAt(sheet, row, column), formatAt(sheet, row, column)];
}

async function part(bytes: Uint8Array, path: string): Promise<string | undefined> {
  return (await JSZip.loadAsync(bytes)).file(path)?.async("string");
}

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
  <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" fontId="0" applyNumberFormat="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>`;

describe("cells put into a file that somebody else wrote", () => {
  it("goes among the rows and cells that are there, between them and behind them", async () => {
    const file = await handmade({ styles: STYLES, sheet: `<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c><c r="D2"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row></sheetData>` });
    const bytes = await written(file, [edit("C2", { content: 2 }), edit("A1", { content: "=1+1" }), edit("E3", { content: { formula: "=B2*2", value: 2 } }), edit("B4", { content: 5 })]);
    const snapshot = await snapshotOf(bytes);
    expect(["A1", "B2", "C2", "D2", "E3", "A4", "B4"].map((address) => cell(snapshot, address)[0])).toEqual(["=1+1", 1, 2, 3, "=B2*2", 4, 5]);
    expect(snapshot.sheets[0]?.formulas.size).toBe(1);
    expect(await part(bytes, "xl/worksheets/sheet1.xml")).toContain(`<dimension ref="A1:E4"/>`);
  });

  it("a text stays a text, whatever it begins with and whatever is in it", async () => {
    const texts = ["=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", " <b>&\"'", "行一\n行二", "1.5"];
    const snapshot = await snapshotOf(await written(await handmade(), texts.map((content, row) => edit(`A${String(row + 1)}`, { content }))));
    expect(texts.map((_, row) => cell(snapshot, `A${String(row + 1)}`)[0])).toEqual(texts);
    expect(snapshot.sheets[0]?.formulas.size).toBe(0);
  });

  it("looks like another cell where it is told to, and its column becomes as wide", async () => {
    const sheet = `<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="5" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="D1"><v>2</v></c></row></sheetData>`;
    const bytes = await written(await handmade({ styles: STYLES, sheet }), [
      { ...edit("D1", { content: 3 }), looksLike: at("A1") },
      { ...edit("D2", { content: 0.5, numberFormat: "0.0%" }), looksLike: at("A1") },
    ]);
    const snapshot = await snapshotOf(bytes);
    expect([cell(snapshot, "D1"), cell(snapshot, "D2")]).toEqual([[3, "#,##0.00"], [0.5, "0.0%"]]);
    const xml = await part(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="3" width="9" style="1"/><col min="4" max="4" style="1" width="20" customWidth="1"/><col min="5" max="5" width="9" style="1"/></cols>`);
    expect(await part(bytes, "xl/styles.xml")).toMatch(/<xf (?=[^>]*fontId="0")(?=[^>]*numFmtId="(?!4")\d+")[^>]*><alignment horizontal="right"\/><\/xf>/u);
  });

  it("takes the format of the cell, of its row or of its column, and only the number format is another", async () => {
    const sheet = `<cols><col min="3" max="4" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="1" customFormat="1"/></sheetData>`;
    const bytes = await written(await handmade({ styles: STYLES, sheet }), [
      edit("A1", { content: 0.5, numberFormat: "0.00%" }), edit("B2", { content: 1 }), edit("C3", { content: 2 }), edit("B3", { content: 3 }), edit("D3", { content: 4, numberFormat: '0.00"万元"' }),
    ]);
    const snapshot = await snapshotOf(bytes);
    expect(["A1", "B2", "C3", "B3", "D3"].map((address) => cell(snapshot, address))).toEqual([[0.5, "0.00%"], [1, "#,##0.00"], [2, "#,##0.00"], [3, "General"], [4, '0.00"万元"']]);
    const styles = await part(bytes, "xl/styles.xml");
    expect(styles?.match(/horizontal="right"/g)).toHaveLength(3);
    expect(styles).toContain(`<cellXfs count="4">`);
  });

  it("cells without a place of their own keep the one they have", async () => {
    const file = await handmade({ sheet: `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>` });
    const snapshot = await snapshotOf(await written(file, [edit("B2", { content: 4 }), edit("A1", { content: 9 })]));
    expect(["A1", "B1", "A2", "B2"].map((address) => cell(snapshot, address)[0])).toEqual([9, 2, 3, 4]);
  });

  it("a part with prefixes is patched with its own", async () => {
    const file = await handmade({ sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>` });
    const bytes = await written(file, [edit("B1", { content: { formula: "=A1" }, numberFormat: "0" })].map((one) => ({ ...one, after: { content: one.after.content } })));
    expect(await part(bytes, "xl/worksheets/sheet1.xml")).toContain(`<x:c r="B1"><x:f>A1</x:f></x:c>`);
  });

  it("Excel is told to calculate, and its order of calculation goes; pictures and macros stay as they are", async () => {
    const picture = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
    const file = await handmade({
      sheet: `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>`,
      relationships: `<Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>`,
      parts: { "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`, "xl/media/image1.png": picture, "xl/vbaProject.bin": picture },
    });
    const bytes = await written(file, [edit("B1", { content: { formula: "=A1" } })]);
    const zip = await JSZip.loadAsync(bytes);
    expect(zip.file("xl/calcChain.xml")).toBeNull();
    expect(await part(bytes, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(await part(bytes, "xl/workbook.xml")).toContain(`</sheets><calcPr fullCalcOnLoad="1"/>`);
    expect(await zip.file("xl/media/image1.png")?.async("uint8array")).toEqual(picture);
    expect(await zip.file("xl/vbaProject.bin")?.async("uint8array")).toEqual(picture);
  });

  it("a formula on which other cells depend is not taken from them", async () => {
    const file = await handmade({ sheet: `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row></sheetData>` });
    expect(await writeCells(file, [edit("A1", { content: 1 })])).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    expect((await writeCells(file, [edit("A2", { content: 1 })])).ok).toBe(true);
  });

  it("no cell of an array formula is changed, nor read as one without a formula", async () => {
    const file = await handmade({ sheet: `<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c></row></sheetData>` });
    for (const part of ["A1", "A2", "A3"]) expect(await writeCells(file, [edit(part, { content: 1 })])).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    expect((await writeCells(file, [edit("A4", { content: 1 })])).ok).toBe(true);
    const snapshot = await snapshotOf(file);
    expect(["A1", "A2", "B1"].map((address) => cell(snapshot, address)[0])).toEqual(["=B1:B3*2", "=B1:B3*2", 1]);
  });

  it("a file that is none is refused as when it is read", async () => {
    expect(await writeCells(Uint8Array.from([1, 2, 3]), [])).toEqual({ ok: false, error: { kind: "not-a-workbook", reason: "not-a-zip" } });
  });
});

describe("the published execution of 唐山市科协 2023", () => {
  const sample = samples["tangshan-execution-2023"];
  const sheet = sample.sheets[0]?.name ?? "";

  it("holds what was written and all else as before, and LibreOffice calculates the formulas", async () => {
    const file = await writeWorkbookDocument(toDocument(sample));
    const bytes = await written(file, [edit("H5", { content: { formula: "=ROUND(D6/C6,4)" }, numberFormat: "0.00%" }, sheet), edit("A60", { content: "说明" }, sheet)]);
    const [before, after, calculated] = [await snapshotOf(file), await snapshotOf(bytes), await snapshotOf(await recalculateBytes(bytes))];
    const changed = new Set(["H5", "A60"]);
    const cells = (snapshot: WorkbookSnapshot): readonly string[] => (snapshot.sheets[0]?.values ?? []).flatMap((row, r) => row.flatMap((value, c) => (value === null || changed.has(toA1({ row: r, column: c })) ? [] : [`${toA1({ row: r, column: c })} ${String(value)}`])));
    expect(cells(after)).toEqual(cells(before));
    expect(cell(after, "H5")).toEqual(["=ROUND(D6/C6,4)", "0.00%"]);
    const [own] = calculated.sheets;
    expect(own && [valueAt(own, 4, 7), valueAt(own, 59, 0)]).toEqual([own && Math.round((Number(valueAt(own, 5, 3)) / Number(valueAt(own, 5, 2))) * 10_000) / 10_000, "说明"]);
  });
});

it("what is written is what is read, wherever it goes", async () => {
  const content = fc.oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => /^[^\u0000-\u0008\u000b-\u001f\ufffe\uffff]+$/u.test(text)), fc.integer({ min: -1e9, max: 1e9 }));
  const place = fc.record({ row: fc.nat(30), column: fc.nat(30) });
  const file = await handmade({ sheet: `<sheetData><row r="3"><c r="C3"><v>1</v></c></row><row r="9"><c r="A9"><v>2</v></c><c r="Z9"><v>3</v></c></row></sheetData>` });
  await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.tuple(place, content), { selector: ([{ row, column }]) => row * 100 + column, maxLength: 12 }), async (all) => {
    const snapshot = await snapshotOf(await written(file, all.map(([where, value]): WriteEdit => edit(toA1(where), { content: value }))));
    const [own] = snapshot.sheets;
    for (const [{ row, column }, value] of all) expect(own && valueAt(own, row, column)).toBe(value);
  }), { numRuns: 25 });
});
