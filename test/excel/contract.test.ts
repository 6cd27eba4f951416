import { createExcelWorkbook } from "../../src/excel";
import { excelApi, standIn } from "../support/excelHost";
import { testWorkbookContract } from "../support/workbookContract";

testWorkbookContract("the live workbook", () => ({
  port: createExcelWorkbook(excelApi("1.14")),
  calculates: true,
  open: (document) => standIn.open(document),
  type: (sheet, at, text) => standIn.user.type(sheet, at.row, at.column, text),
  rename: (sheet, name) => standIn.user.rename(sheet, name),
  remove: (sheet) => standIn.user.remove(sheet),
}));
