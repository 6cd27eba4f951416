import { shiftFormula, shiftRule } from "../../../src/workbench/engine/shiftFormula";

test.each([
  ["=$B2>100", "=$B4>100"],
  ["=SUM(B1:B$9)", "=SUM(B1:B$11)"],
  ["=A:A+2:3", "=A:A+4:5"],
  ['="B2"&其他!B2&LOG10(B2)', '="B2"&其他!B2&LOG10(B4)'],
  ["=B1", "=B1"],
  ["=A2:A2", "=A4:A4"],
])("two rows put in before row 2: %s becomes %s", (formula, moved) => {
  expect(shiftFormula(formula, { axis: "rows", at: 1, count: 2 })).toBe(moved);
});

test("references to cells that were taken out are lost", () => {
  expect(shiftFormula("=C1+A1", { axis: "columns", at: 2, count: -1 })).toBe("=#REF!+A1");
});

test("formulas are found wherever they are in a rule; other texts stay", () => {
  const rule = { list: { source: "=$C$3:$C$5", inCellDropDown: true }, note: "C3" };
  expect(shiftRule(rule, { axis: "rows", at: 0, count: 1 })).toEqual({ list: { source: "=$C$4:$C$6", inCellDropDown: true }, note: "C3" });
});
