import ExcelJS from "exceljs";

/** The bytes of an .xlsx file with a table of execution of so many projects, a hundred to a unit. */
export async function executionWorkbook(projects: number): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("执行情况");
  sheet.addRows([["2023年度项目预算执行情况表"], [null, null, null, null, "单位：万元"], ["单位", "项目", "调整预算数", "实际执行数", "支出进度"]]);
  for (let index = 0; index < projects; index += 1) {
    const [budget, executed] = [100 + (index % 37), index % 101];
    sheet.addRow([`第${String(Math.floor(index / 100) + 1)}中心`, `项目${String(index + 1)}`, budget, executed, executed / budget]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
