import { openBytes } from "../../src/cli/openWorkbook";
import { MEMORY_NAMESPACE, memoryToXml, NO_MEMORY, type WorkbookMemory } from "../../src/domain/memory";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { documentOf } from "../support/documentOf";
import { valueOf } from "../support/edits";
import { handmade, OFFICE } from "./handmade";

const MEMORY: WorkbookMemory = {
  waivers: [{ ruleId: "row-sum", messageId: "differs", sheet: "表1", cell: "B3", reason: `已与财政核对 <a b="1"> & ' ]]>`, date: "2026-11-21", cells: [{ sheet: "表1", cell: "B3", content: "1.5" }] }],
  corrections: [{ sheet: "表1", area: { top: 0, left: 0, bottom: 9, right: 4 }, specId: null, columns: {}, headings: [] }],
  mandatoryTargets: { hebei: [{ first: "output", second: ["quantity"], need: "all" }] },
  lastReport: null,
};

const memoryOf = async (bytes: Uint8Array): Promise<WorkbookMemory> => valueOf(await openBytes(bytes)).memory;
const withPart = (content: string | Uint8Array): Promise<Uint8Array> => handmade({
  relationships: `<Relationship Id="rId7" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`,
  parts: { "customXml/item1.xml": content },
});

test("what a workbook remembers is found in its file, and is still there when it was opened and saved", async () => {
  const document = { ...documentOf({ 表1: { A1: 1 } }), customXmlParts: ["<other/>", memoryToXml(MEMORY)], settings: { a: 1 } };
  const saved = await writeWorkbookDocument(document);
  expect(await memoryOf(saved)).toEqual(MEMORY);
  const again = await writeWorkbookDocument(valueOf(await readWorkbookDocument(saved)));
  expect(await memoryOf(again)).toEqual(MEMORY);
});

test("a part that another program wrote in UTF-16 is read", async () => {
  const text = `<?xml version="1.0" encoding="utf-16"?>\r\n${memoryToXml(MEMORY)}`;
  const bytes = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
  expect(await memoryOf(await withPart(bytes))).toEqual(MEMORY);
});

test.each([
  ["no part", () => handmade()],
  ["a part of another program", () => withPart(`<memory xmlns="urn:other">${MEMORY_NAMESPACE}</memory>`)],
  ["a part that is not well-formed", () => withPart(`<memory xmlns="${MEMORY_NAMESPACE}">{}<b></memory>`)],
  ["half a part", () => withPart(memoryToXml(MEMORY).slice(0, -30))],
  ["a part full of beginnings", () => withPart(`<memory xmlns="${MEMORY_NAMESPACE}">${"<![CDATA[".repeat(500_000)}`)],
  ["a part of many million characters", () => withPart(memoryToXml({ ...MEMORY, corrections: Array.from({ length: 1_300_000 }, (_, index) => index) as never }))],
])("a workbook with %s is opened and remembers nothing", async (_, make) => {
  expect(await memoryOf(await make())).toEqual(NO_MEMORY);
});

test("a formula that links to a cell is in the file with what it shows", async () => {
  const formula = `=HYPERLINK("#'表 1'!B2","B2")`;
  const saved = await writeWorkbookDocument(documentOf({ "表 1": { A1: { formula, value: "B2" } } }));
  const { sheets: [sheet] } = valueOf(await openBytes(saved)).snapshot;
  expect([sheet?.values[0]?.[0], sheet?.formulas.get(0)]).toEqual(["B2", formula]);
  expect(valueOf(await readWorkbookDocument(saved)).sheets[0]?.cells[0]?.[0]).toMatchObject({ formula, value: "B2" });
});
