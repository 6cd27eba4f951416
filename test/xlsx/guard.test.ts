import JSZip from "jszip";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { DEFAULT_XLSX_LIMITS, type XlsxError, type XlsxLimits } from "../../src/xlsx/xlsxError";
import { handmade, MAIN } from "./handmade";

const text = (value: string) => new TextEncoder().encode(value);

async function refusal(bytes: Uint8Array, limits?: Partial<XlsxLimits>): Promise<XlsxError | undefined> {
  const opened = await openXlsx(bytes, { ...DEFAULT_XLSX_LIMITS, ...limits });
  return opened.ok ? undefined : opened.error;
}

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array" });
}

/** Overwrites bytes of the directory's entry for `part`, `offset` bytes after the entry's signature. */
function patch(bytes: Uint8Array, part: string, offset: number, values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const name = new TextDecoder("latin1").decode(copy).lastIndexOf(part);
  copy.set(values, name - 46 + offset);
  return copy;
}

const SHEET = "xl/worksheets/sheet1.xml";

test("a sound file is opened", async () => {
  expect(await refusal(await handmade())).toBeUndefined();
});

test.each<[string, () => Promise<Uint8Array> | Uint8Array, XlsxError]>([
  ["an empty file", () => new Uint8Array(), { kind: "not-a-workbook", reason: "empty" }],
  ["a renamed .txt", () => text("预算,执行\n1,2\n"), { kind: "not-a-workbook", reason: "not-a-zip" }],
  ["a renamed .docx", () => zipOf({ "word/document.xml": "<a/>" }), { kind: "not-a-workbook", reason: "no-workbook" }],
  ["an .xlsb", () => zipOf({ "xl/workbook.bin": "…" }), { kind: "not-a-workbook", reason: "binary" }],
  ["an .xls", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), { kind: "old-or-encrypted", encrypted: false }],
  ["a workbook with a password", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1,
    ...text([..."EncryptedPackage"].map((letter) => `${letter}\0`).join(""))]), { kind: "old-or-encrypted", encrypted: true }],
  ["a zip with encrypted entries", async () => patch(await handmade(), SHEET, 8, [1, 0]), { kind: "old-or-encrypted", encrypted: true }],
  ["half a file", async () => { const whole = await handmade(); return whole.subarray(0, whole.length / 2); }, { kind: "truncated" }],
  ["a directory that lies outside the file", async () => { const whole = await handmade(); return whole.subarray(400); }, { kind: "not-a-workbook", reason: "not-a-zip" }],
])("%s is refused", async (_, make, expected) => {
  expect(await refusal(await make())).toEqual(expected);
});

test("a file whose front part is missing is truncated", async () => {
  const whole = await handmade();
  const cut = Uint8Array.from([...whole.subarray(0, 30), ...whole.subarray(whole.length - 60)]);
  expect(await refusal(cut)).toEqual({ kind: "truncated" });
});

describe("size", () => {
  const bomb = () => handmade({ parts: { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(30 * 2 ** 20)}</worksheet>` } });

  test("a zip bomb is refused by its declared ratio", async () => {
    const bytes = await bomb();
    expect(bytes.length).toBeLessThan(100_000);
    expect(await refusal(bytes)).toEqual({ kind: "too-large", what: "ratio", limit: DEFAULT_XLSX_LIMITS.ratio });
  });

  test("a zip bomb is refused by its declared size", async () => {
    expect(await refusal(await bomb(), { inflatedBytes: 2 ** 20 })).toEqual({ kind: "too-large", what: "inflatedBytes", limit: 2 ** 20 });
  });

  test("a zip bomb that declares a small size is stopped while it inflates", async () => {
    const lying = patch(await bomb(), SHEET, 24, [0x00, 0x10, 0, 0]);
    expect(await refusal(lying)).toMatchObject({ kind: "too-large", what: "inflatedBytes" });
  });

  test("too many entries, too large a file", async () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`x/${at}`, ""]));
    expect(await refusal(await handmade({ parts }), { entries: 20 })).toEqual({ kind: "too-large", what: "entries", limit: 20 });
    expect(await refusal(await handmade(), { fileBytes: 100 })).toEqual({ kind: "too-large", what: "fileBytes", limit: 100 });
  });

  test.each([
    ["a merge over the whole sheet", `<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`, { kind: "too-large", what: "mergedCells" }],
    ["a row beyond the sheet", `<sheetData><row r="4000000000"/></sheetData>`, { kind: "unreadable" }],
    ["columns that are no numbers", `<cols><col min="4000000000x" max="4000000001x"/></cols><sheetData/>`, { kind: "unreadable" }],
    ["a merge beyond the sheet", `<sheetData/><mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>`, { kind: "unreadable" }],
  ])("%s is refused before anything loops over it", async (_, sheet, expected) => {
    expect(await refusal(await handmade({ sheet }))).toMatchObject(expected);
  });

  test("validations and names over whole columns cost nothing", async () => {
    const bytes = await handmade({
      sheet: `<sheetData/><dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"是,否"</formula1></dataValidation></dataValidations>`,
      workbook: `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="all">a!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
    });
    expect(await refusal(bytes)).toBeUndefined();
  });
});

describe("XML", () => {
  const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`;
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const utf16 = (value: string) => Uint8Array.from([0xff, 0xfe, ...[...value].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

  test.each<[string, string, string | Uint8Array]>([
    ["an external entity in a sheet", "xl/worksheets/sheet1.xml", `${entity}<worksheet>&e;</worksheet>`],
    ["a billion laughs in the strings", "xl/sharedStrings.xml", `${laughs}<sst>&b;</sst>`],
    ["small letters", "xl/styles.xml", `<!doctype x><styleSheet/>`],
    ["a custom XML part", "customXml/item1.xml", `${entity}<a/>`],
    ["relationships", "xl/_rels/workbook.xml.rels", `${entity}<a/>`],
    ["a part in UTF-16", "customXml/item1.xml", utf16(`${entity}<a/>`)],
    ["a part with a name that ExcelJS would read too", "junk/xl/worksheets/sheet9.xml.txt", `${entity}<worksheet/>`],
  ])("a document type is refused: %s", async (_, part, content) => {
    expect(await refusal(await handmade({ parts: { [part]: content } }))).toEqual({ kind: "forbidden-xml", part });
  });

  test("a sheet that is not XML is unreadable, with the cause", async () => {
    const error = await refusal(await handmade({ sheet: "<worksheet><sheetData><row r='1'></sheetData></worksheet>" }));
    expect(error?.kind).toBe("unreadable");
    expect(error?.kind === "unreadable" && error.cause).toBeInstanceOf(Error);
  });

  test("a workbook without a worksheet is unreadable", async () => {
    const error = await refusal(await handmade({ workbook: `<workbook xmlns="${MAIN}"><sheets/></workbook>` }));
    expect(error?.kind).toBe("unreadable");
  });
});
