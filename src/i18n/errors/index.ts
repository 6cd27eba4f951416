export { workbookErrorText } from "./workbook-errors";
