import type { WorkbookError } from "../../app/ports";
import { qualifiedA1 } from "../../domain/grid";
import type { Locale } from "../locale";

/** One sentence per kind of error, in one language; a kind without a sentence is a compile error. */
type WorkbookErrorTexts = {
  readonly [K in WorkbookError["kind"]]: (error: Extract<WorkbookError, { readonly kind: K }>) => string;
};

/** What went wrong and what the user can do about it. The host's own code and message stay out of the sentence. */
export function workbookErrorText(error: WorkbookError, locale: Locale): string {
  const sentence = TEXTS[locale][error.kind] as (error: WorkbookError) => string;
  return sentence(error);
}

const zhCN: WorkbookErrorTexts = {
  "cell-editing": () => "有单元格正在编辑。请先按 Enter 结束单元格编辑，再试一次。",
  "sheet-protected": ({ sheet }) => `工作表“${sheet}”受保护，不能写入。请在“审阅”中撤销工作表保护，再试一次。`,
  "sheet-filtered": ({ sheet }) => `工作表“${sheet}”正在筛选，写入可能落到别的行。请在“数据”中清除筛选，再试一次。`,
  "sheet-hidden": ({ sheet }) => `工作表“${sheet}”已隐藏，不能定位到单元格。请取消隐藏后再试。`,
  "workbook-protected": () => "工作簿结构受保护，不能新建或删除工作表。请在“审阅”中取消保护工作簿，再试一次。",
  "stale-edit": ({ sheet, at }) => `单元格 ${qualifiedA1(sheet, at)} 在此期间被改动过，为避免覆盖，没有写入任何内容。请重新读取后再试。`,
  "sheet-missing": ({ sheet }) => `找不到工作表“${sheet}”，可能已被删除或改名。请重新检查。`,
  "sheet-exists": ({ sheet }) => `已经有名为“${sheet}”的工作表，没有插入任何内容。请改名后再试。`,
  "area-not-empty": ({ sheet, at }) => `要放表格的区域不是空的：单元格 ${qualifiedA1(sheet, at)} 已有内容。没有写入任何内容，请选中一处空白区域，或改为插入到新工作表。`,
  "cells-merged": ({ sheet, at }) => `要插入的行会穿过合并单元格 ${qualifiedA1(sheet, at)}，没有写入任何内容。请先取消合并，或手工插入这一行。`,
  "cells-in-table": ({ sheet, at, table }) => `单元格 ${qualifiedA1(sheet, at)} 在 Excel 表格“${table}”之内或与它相邻：Excel 会把公式填满整列，或把相邻的行列并入表格，可能改动别的单元格。没有写入任何内容，请先在“表设计”中选“转换为区域”，再试一次。`,
  "too-large": () => "工作簿的数据量超出 Excel 一次能传送的大小。请删除表格以外的空行、空列（包括格式），或拆分工作簿后再试。",
  "other-workbook-active": () => "当前焦点在另一个工作簿。请点一下要处理的工作簿，再试一次。",
  "host-too-old": ({ needs }) => `当前 Excel 不支持所需的功能（${needs}）。请升级到 Excel 2021、Microsoft 365，或使用网页版 Excel。`,
  cancelled: () => "已取消，工作簿没有改动。",
  unexpected: () => "Excel 没有完成操作。请看一下工作簿是否如常，再试一次；如果仍然不行，请把技术信息反馈给技术人员。",
};

const enUS: WorkbookErrorTexts = {
  "cell-editing": () => "A cell is being edited. Press Enter to finish editing, then try again.",
  "sheet-protected": ({ sheet }) => `Sheet “${sheet}” is protected and cannot be written to. Unprotect it under Review, then try again.`,
  "sheet-filtered": ({ sheet }) => `Sheet “${sheet}” is filtered, so that values could end up in other rows. Clear the filter under Data, then try again.`,
  "sheet-hidden": ({ sheet }) => `Sheet “${sheet}” is hidden, so its cells cannot be shown. Unhide it, then try again.`,
  "workbook-protected": () => "The workbook's structure is protected, so sheets cannot be added or removed. Unprotect the workbook under Review, then try again.",
  "stale-edit": ({ sheet, at }) => `Cell ${qualifiedA1(sheet, at)} was changed in the meantime. Nothing was written, so that nothing is overwritten. Read again, then retry.`,
  "sheet-missing": ({ sheet }) => `Sheet “${sheet}” was not found; it may have been deleted or renamed. Check again.`,
  "sheet-exists": ({ sheet }) => `A sheet named “${sheet}” already exists. Nothing was inserted. Rename it, then try again.`,
  "area-not-empty": ({ sheet, at }) => `The area for the table is not empty: cell ${qualifiedA1(sheet, at)} holds something. Nothing was written. Select a blank area, or insert into a new sheet.`,
  "cells-merged": ({ sheet, at }) => `The new rows would go through the merged cells at ${qualifiedA1(sheet, at)}. Nothing was written. Unmerge them, or insert the row by hand.`,
  "cells-in-table": ({ sheet, at, table }) => `Cell ${qualifiedA1(sheet, at)} is in or next to the Excel table “${table}”: Excel would fill its whole column with the formula, or take neighbouring rows and columns into the table, and other cells could change. Nothing was written. Choose Convert to Range under Table Design, then try again.`,
  "too-large": () => "The workbook holds more data than Excel can hand over at once. Delete empty rows and columns outside the tables (with their formats), or split the workbook.",
  "other-workbook-active": () => "Another workbook has the focus. Click the workbook you want to work on, then try again.",
  "host-too-old": ({ needs }) => `This Excel lacks a feature that is needed (${needs}). Update to Excel 2021 or Microsoft 365, or use Excel on the web.`,
  cancelled: () => "Cancelled; the workbook was not changed.",
  unexpected: () => "Excel did not complete the operation. See that the workbook is as you expect, then try again; report the technical details if it keeps failing.",
};

const TEXTS: Readonly<Record<Locale, WorkbookErrorTexts>> = { "zh-CN": zhCN, "en-US": enUS };
