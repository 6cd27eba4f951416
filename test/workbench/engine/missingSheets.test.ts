import { replaceMissingSheets } from "../../../src/workbench/engine/missingSheets";

test.each([
  ["=预算!A1+没有!B2", "=预算!A1+#REF!"],
  ["=SUM('没 有'!A1:B2,'预算'!C:C)", "=SUM(#REF!,'预算'!C:C)"],
  ['="没有!A1"&预算!A1', '="没有!A1"&预算!A1'],
  ["='It''s'!A1", "=#REF!"],
])("%s becomes %s when only 预算 exists", (formula, replaced) => {
  expect(replaceMissingSheets(formula, (name) => name === "预算")).toBe(replaced);
});
