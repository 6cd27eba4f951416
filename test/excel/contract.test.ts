import { createExcelWorkbook } from "../../src/excel";
import { standIn } from "../support/excelHost";
import { testWorkbookContract } from "../support/workbookContract";

testWorkbookContract("the live workbook", () => ({
  port: createExcelWorkbook(() => true),
  calculates: true,
  open: (document) => standIn.open(document),
  type: (sheet, at, text) => standIn.user.type(sheet, at.row, at.column, text),
}));
