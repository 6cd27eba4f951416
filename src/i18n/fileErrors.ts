import type { XlsxError, XlsxLimitName } from "../xlsx/xlsxError";
import type { Locale } from "./locale";

/** Why a file could not be checked: not read from the disk, or not opened as a workbook. */
export type FileError = XlsxError | { readonly kind: "cannot-read"; readonly code: string };

/** That the check itself failed on a file: a bug of ours. */
export function checkFailureText(cause: unknown, locale: Locale): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return locale === "zh-CN" ? `检查程序出错（${said}），这个文件没有检查，请把文件和这句话反馈给技术人员` : `the checker failed (${said}); the file was not checked, please report it`;
}

/** One sentence that says what is wrong with the file and what to do. */
export function fileErrorText(error: FileError, locale: Locale): string {
  return (locale === "zh-CN" ? chinese : english)(error);
}

function chinese(error: FileError): string {
  switch (error.kind) {
    case "cannot-read":
      return error.code === "ENOENT" ? "文件不存在，请核对路径" : `无法读取文件（${error.code}），请检查权限或关闭占用它的程序`;
    case "not-a-workbook":
      return error.reason === "binary" ? "是 .xlsb 二进制工作簿，请在 Excel 中另存为 .xlsx" : error.reason === "empty" ? "文件是空的" : "不是 Excel 工作簿（.xlsx），请确认文件没有选错";
    case "old-or-encrypted":
      return error.encrypted ? "工作簿有打开密码，请去掉密码后再检查" : "是旧版 .xls 工作簿，请在 Excel 中另存为 .xlsx";
    case "truncated":
      return "文件不完整（可能没有下载完），请重新获取";
    case "too-large":
      return `文件过大或解压后异常（${CHINESE_LIMITS[error.what]}），已拒绝打开`;
    case "forbidden-xml":
      return `文件含有表格软件不会写入的声明（${error.part}），可能被人改造过，已拒绝打开`;
    case "unreadable":
      return "文件已损坏，无法读取；可在 Excel 中打开并另存后再试";
  }
}

const CHINESE_LIMITS: Readonly<Record<XlsxLimitName, string>> = {
  fileBytes: "文件大小",
  entries: "部件数量",
  inflatedBytes: "解压后大小",
  ratio: "压缩比",
  mergedCells: "合并单元格数量",
};

function english(error: FileError): string {
  switch (error.kind) {
    case "cannot-read":
      return error.code === "ENOENT" ? "the file does not exist, check the path" : `the file cannot be read (${error.code}), check permissions or close the program that holds it`;
    case "not-a-workbook":
      return error.reason === "binary" ? "this is an .xlsb workbook, save it as .xlsx in Excel" : error.reason === "empty" ? "the file is empty" : "this is not an Excel workbook (.xlsx), check that it is the right file";
    case "old-or-encrypted":
      return error.encrypted ? "the workbook needs a password, remove it first" : "this is an old .xls workbook, save it as .xlsx in Excel";
    case "truncated":
      return "the file is incomplete, fetch it again";
    case "too-large":
      return `the file is too large or inflates abnormally (${error.what}), it was not opened`;
    case "forbidden-xml":
      return `the file holds a declaration that no spreadsheet program writes (${error.part}), it was not opened`;
    case "unreadable":
      return "the file is damaged; open it in Excel and save it again";
  }
}
