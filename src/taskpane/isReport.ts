import { isReportName } from "../app";
import { checkSheetMark } from "../report";

/** Our report is about the workbook, no part of it, whichever language it was written in. */
export function isReport(sheet: string): boolean {
  return (["zh-CN", "en-US"] as const).some((locale) => isReportName(sheet, checkSheetMark(locale)));
}
