import type { XlsxError, XlsxLimitName } from "../../xlsx/xlsxError";

const MEGABYTE = 2 ** 20;

const LIMITS: Readonly<Record<XlsxLimitName, (limit: number) => string>> = {
  fileBytes: (limit) => `文件超过 ${limit / MEGABYTE} MB`,
  entries: (limit) => `文件内的部件超过 ${limit} 个`,
  inflatedBytes: (limit) => `解压后超过 ${limit / MEGABYTE} MB`,
  ratio: (limit) => `压缩率超过 ${limit} 倍`,
  mergedCells: (limit) => `合并单元格超过 ${limit} 个`,
};

const NOT_A_WORKBOOK: Readonly<Record<Extract<XlsxError, { kind: "not-a-workbook" }>["reason"], string>> = {
  empty: "文件是空的。",
  "not-a-zip": "这不是 .xlsx 工作簿。",
  "no-workbook": "文件里没有工作簿（可能是 Word 文档或压缩包）。",
  binary: "这是 .xlsb 二进制工作簿，请先在 Excel 中另存为 .xlsx。",
};

/** Why a file was not opened, in a sentence that says what to do where something can be done. */
export function xlsxErrorText(error: XlsxError): string {
  switch (error.kind) {
    case "not-a-workbook":
      return NOT_A_WORKBOOK[error.reason];
    case "old-or-encrypted":
      return error.encrypted ? "文件有密码，请先在 Excel 中去掉密码。" : "这是旧的 .xls 格式或有密码的文件，请先在 Excel 中另存为没有密码的 .xlsx。";
    case "truncated":
      return "文件不完整，可能没有下载完。";
    case "too-large":
      return `文件过大：${LIMITS[error.what](error.limit)}。`;
    case "forbidden-xml":
      return `文件含有不允许的 XML 声明（${error.part}），已拒绝打开。`;
    case "unreadable":
      return "文件已损坏，无法读取。";
  }
}
