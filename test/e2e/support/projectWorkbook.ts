import ExcelJS from "exceljs";

/** The bytes of an .xlsx file with these rows in its second sheet, behind a sheet of notes. */
export async function projectWorkbook(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("说明").addRow(["请按下表填报"]);
  workbook.addWorksheet("项目").addRows(rows.map((row) => [...row]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
