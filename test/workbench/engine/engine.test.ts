import type { WorkbookDocument } from "../../../src/xlsx/document/model";
import { standIn } from "../../support/excelHost";
import { SAMPLE } from "./sample";

test("a document that is opened comes out as it went in", async () => {
  standIn.open(SAMPLE);
  expect(await standIn.document()).toEqual(SAMPLE);
});

test("what was opened is calculated when it has no results, and follows edits", async () => {
  const cells = { 0: { 0: { value: 2 }, 1: { formula: "=A1+1" }, 2: { formula: "=SUM(总额,B1)" } } };
  const document: WorkbookDocument = {
    ...SAMPLE,
    sheets: [{ ...SAMPLE.sheets[1]!, name: "S", visibility: "Visible", cells }],
    names: [{ name: "总额", formula: "=S!$A$1", visible: true }],
  };
  standIn.open(document);
  expect((await standIn.document()).sheets[0]?.cells[0]).toEqual({ 0: { value: 2 }, 1: { value: 3, formula: "=A1+1" }, 2: { value: 5, formula: "=SUM(总额,B1)" } });
  await standIn.user.type("S", 0, 0, "10");
  expect((await standIn.document()).sheets[0]?.cells[0]?.[2]).toEqual({ value: 21, formula: "=SUM(总额,B1)" });
});

test("one workbook leaves nothing behind for the next", async () => {
  standIn.open(SAMPLE);
  await standIn.document();
  standIn.open();
  const document = await standIn.document();
  expect(document).toMatchObject({ sheets: [{ name: "Sheet1", cells: {}, validations: [] }], names: [], customXmlParts: [], settings: {}, styles: [] });
});
