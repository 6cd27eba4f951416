import type { KeptCell, RateRow } from "../domain/execution";
import type { Locale } from "./locale";
import { ratesEnUS } from "./pane/rates/en-US";
import { ratesZhCN, type RatesTexts } from "./pane/rates/zh-CN";

/** What the command says of execution rates; sentences on single cells are those of the pane. */
export interface RateReportTexts {
  readonly heading: (title: string, sheet: string, unit: string | null) => string;
  readonly columns: readonly [string, string, string, string, string];
  readonly status: Readonly<Record<RateRow["status"], string>>;
  readonly counts: (rows: number, truncated: number, mismatch: number) => string;
  readonly kept: (cell: KeptCell, address: string) => string;
  readonly none: string;
  readonly noRoom: (title: string, sheet: string) => string;
  readonly written: (file: string, cells: number) => string;
  readonly nothingToWrite: string;
  readonly exists: (file: string) => string;
  readonly cannotWrite: (file: string, code: string) => string;
  readonly withoutReason: (count: number) => string;
  readonly unreadable: (count: number, cells: string) => string;
}

/** The texts of `yushen rates`. */
export function rateReportTexts(locale: Locale): RateReportTexts {
  return locale === "zh-CN" ? CHINESE : ENGLISH;
}

function keptWith({ keptReason, keptUnknown }: RatesTexts): RateReportTexts["kept"] {
  return ({ label, reason, actual, expected }, address) => `${address} ${label}: ${keptReason[reason](actual, expected ?? keptUnknown)}`;
}

const CHINESE: RateReportTexts = {
  heading: (title, sheet, unit) => `${title === "" ? sheet : `${title}（${sheet}）`}${unit === null ? "，没有写明金额单位" : `，单位：${unit}`}`,
  columns: ["项目", "预算数", "执行数", "执行率", "表中所列"],
  status: ratesZhCN.status,
  counts: (rows, truncated, mismatch) => `共 ${rows} 行：截断未四舍五入 ${truncated} 个，不符 ${mismatch} 个`,
  kept: keptWith(ratesZhCN),
  none: "没有找到项目预算执行情况表：需要有项目、预算数和执行数的列",
  noRoom: (title, sheet) => `${title === "" ? sheet : title}：没有执行率列，右边也没有空列，没有计算`,
  written: (file, cells) => `已写入 ${cells} 个单元格，另存为 ${file}；原文件没有改动`,
  nothingToWrite: "没有需要写入的内容，没有生成文件",
  exists: (file) => `${file} 已经存在，没有覆盖；要覆盖请加 --force`,
  cannotWrite: (file, code) => `无法写入 ${file}（${code}），请检查路径和权限`,
  withoutReason: (count) => `${count} 个低于下限的项目表中没有写原因，文字里留了“（请填写原因）”`,
  unreadable: (count, cells) => `${count} 行的金额不是数字（${cells}），文字里没有写`,
};

const ENGLISH: RateReportTexts = {
  heading: (title, sheet, unit) => `${title === "" ? sheet : `${title} (${sheet})`}${unit === null ? ", unit of the amounts not stated" : `, unit: ${unit}`}`,
  columns: ["Project", "Budget", "Executed", "Rate", "Stated"],
  status: ratesEnUS.status,
  counts: (rows, truncated, mismatch) => `${rows} rows: ${truncated} cut off instead of rounded, ${mismatch} wrong`,
  kept: keptWith(ratesEnUS),
  none: "no table of execution was found: it needs columns of projects, budgets and executed amounts",
  noRoom: (title, sheet) => `${title === "" ? sheet : title}: no column of rates and no free one at its right; not computed`,
  written: (file, cells) => `${cells} cells written, saved as ${file}; the file itself is unchanged`,
  nothingToWrite: "nothing to write; no file was made",
  exists: (file) => `${file} is there already and was not replaced; add --force to replace it`,
  cannotWrite: (file, code) => `cannot write ${file} (${code}); check the path and its permissions`,
  withoutReason: (count) => `${count} projects below the threshold have no reason in the table; the text leaves a blank for it`,
  unreadable: (count, cells) => `${count} rows whose amounts are no numbers (${cells}) are not in the text`,
};
