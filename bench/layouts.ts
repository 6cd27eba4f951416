import { checkSnapshot, defaultProfile, recheck, startCheck, type CellValue, type CheckReport, type Checked, type Finding } from "../src/domain";
import { contains, toA1, type CellRef } from "../src/domain/grid";
import { samples } from "../src/workbench/samples";
import { LAYOUTS, type Layout } from "./support/layouts";
import { withValue, type LaidOut } from "./support/place";
import { line, demand } from "./support/print";

const sample = samples["zhangjiakou-disclosure-2023"];
const OPTIONS = { profile: defaultProfile };
const SLIP = 1;
const LEAST_NAMED = 0.98;

/** The tables of each published sheet; 23 projects share the last one. */
const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  "1收支总表": ["income-expenditure-summary"],
  "2收入总表": ["income-summary"],
  "3支出总表": ["expenditure-summary"],
  "4财政拨款收支总表": ["fiscal-appropriation-summary"],
  "5一般公共预算支出表": ["general-public-expenditure"],
  "6基本支出表": ["basic-expenditure"],
  "7政府基金支出表": ["government-fund-expenditure"],
  "8国有资本经营支出表": ["state-capital-expenditure"],
  "9三公经费表": ["three-public"],
  机构设置: ["institutions"],
  政府采购预算: ["government-procurement"],
  固定资产占用: ["fixed-assets"],
  项目绩效目标: Array.from({ length: 23 }, () => "performance-target"),
};

/** Figures that no sum, tie or other identity of the published tables binds: nobody can tell that they are wrong. */
const UNBOUND = [
  // 其中: a part that need not exhaust its whole.
  /^固定资产占用!C6$/u,
  // A project's whole money beside each of its purchases.
  /^政府采购预算!B/u,
  // 数量 × 单价 is no 金额 in this document: prices of 0, and a count in litres.
  /^政府采购预算!G/u,
];

/** Finds every table in each layout, objects to nothing, and then to a slip of each figure. */
function main(): void {
  console.log(line(["tables of 张家口 2023, laid out", "tables", "of", "figures in place", "of", "errors", "warnings", "crashed"]));
  const all = LAYOUTS.map((layout) => ({ layout, laidOut: layout.layOut(sample) }));
  for (const { layout, laidOut } of all) printRecognition(layout, laidOut);

  console.log(`\n${line(["a slip of +1.00 in one figure", "figures", "named", "share", "least"])}`);
  for (const { layout, laidOut } of all) printMutations(layout, laidOut);
}

function printRecognition({ name }: Layout, { snapshot, places }: LaidOut): void {
  const report = checkSnapshot(snapshot, OPTIONS);
  const wanted = Object.values(PUBLISHED).flat();
  const found = report.tables.map(({ spec }) => spec.id);
  const placed = [...places].filter(([figure, { sheet, at }]) => report.tables.some((table) => table.sheet === sheet && contains(table.area, at) && specOf(figure) === table.spec.id));
  const errors = of(report, "error");
  console.log(line([name, found.length, wanted.length, placed.length, places.size, errors.length, of(report, "warning").length, report.crashed.length].map(String)));
  for (const finding of report.findings.filter(({ severity }) => severity !== "info")) console.log(`  ${finding.severity}: ${finding.ruleId}/${finding.messageId} ${finding.sheet}!${toA1(finding.at)} ${JSON.stringify(finding.data)}`);
  for (const { sheet, title, resembles } of report.refused) console.log(`  refused: ${sheet} ${title?.value ?? ""} (${resembles})`);
  demand(JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort()) && placed.length === places.size, `${name}: not every table was found`);
  demand(errors.length === 0 && report.crashed.length === 0, `${name}: objects to what is right`);
}

function printMutations({ name }: Layout, laidOut: LaidOut): void {
  const start = startCheck(laidOut.snapshot, OPTIONS);
  const bound = [...laidOut.places].filter(([figure]) => !UNBOUND.some((pattern) => pattern.test(figure)));
  const missed = bound.filter(([, place]) => !isNamed(start, place));
  const share = 1 - missed.length / bound.length;
  console.log(line([name, String(bound.length), String(bound.length - missed.length), percent(share), percent(LEAST_NAMED)]));
  for (const [figure, { sheet, at }] of missed) console.log(`  missed: ${figure}, here ${sheet}!${toA1(at)}`);
  demand(share >= LEAST_NAMED, `${name}: too many slips go unnoticed`);
}

/** Whether an error finding names the cell once its figure is wrong. */
function isNamed(start: Checked, { sheet: name, at }: { readonly sheet: string; readonly at: CellRef }): boolean {
  const sheets = start.snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    return withValue(sheet, at, slipped(sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? null));
  });
  const names = ({ sheet, at: { row, column } }: Pick<Finding, "sheet" | "at">): boolean => sheet === name && row === at.row && column === at.column;
  return of(recheck(start, { sheets }).report, "error").some((finding) => [finding, ...finding.related].some(names));
}

/** As it was typed: a number, or a text with separators and decimals. */
function slipped(value: CellValue): CellValue {
  if (typeof value === "number") return Math.round((value + SLIP) * 100) / 100;
  if (typeof value !== "string") throw new Error(`not a figure: ${String(value)}`);
  return (Number(value.replaceAll(",", "")) + SLIP).toFixed(value.split(".")[1]?.length ?? 0);
}

function specOf(figure: string): string | undefined {
  return PUBLISHED[figure.slice(0, figure.indexOf("!"))]?.[0];
}

function of(report: CheckReport, severity: Finding["severity"]): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity === severity);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

main();
