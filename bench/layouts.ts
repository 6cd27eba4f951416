import { checkSnapshot, defaultProfile, recheck, startCheck, type CheckReport, type Checked, type Finding, type Place } from "../src/domain";
import { contains, toA1 } from "../src/domain/grid";
import { samples } from "../src/workbench/samples";
import { LAYOUTS, type Layout } from "./support/layouts";
import type { LaidOut } from "./support/place";
import { line, demand } from "./support/print";
import { isBound, slipped, TABLES } from "./support/slips";

const sample = samples["zhangjiakou-disclosure-2023"];
const OPTIONS = { profile: defaultProfile };
const LEAST_NAMED = 0.98;

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
  const wanted = [...TABLES.values()].flat();
  const found = report.tables.map(({ spec }) => spec.id);
  const placed = [...places].filter(([figure, { sheet, at }]) => report.tables.some((table) => table.sheet === sheet && contains(table.area, at) && specOf(figure) === table.spec.id));
  const errors = of(report, "error");
  console.log(line([name, found.length, wanted.length, placed.length, places.size, errors.length, of(report, "warning").length, report.crashed.length].map(String)));
  for (const finding of report.findings.filter(({ severity }) => severity !== "info")) console.log(`  ${finding.severity}: ${finding.ruleId}/${finding.messageId} ${finding.sheet}!${toA1(finding.at)} ${JSON.stringify(finding.data)}`);
  for (const { sheet, title, resembles } of report.refused) console.log(`  refused: ${sheet} ${title?.value ?? ""} (${resembles})`);
  demand(JSON.stringify([...found].sort()) === JSON.stringify([...wanted].sort()) && placed.length === places.size, `${name}: not every table was found`);
  demand(errors.length === 0 && report.crashed.length === 0, `${name}: objects to what is right`);
}

function printMutations({ name, slip }: Layout, laidOut: LaidOut): void {
  const start = startCheck(laidOut.snapshot, OPTIONS);
  const bound = [...laidOut.places].filter(([figure]) => isBound(figure));
  const missed = bound.filter(([, place]) => !isNamed(start, place, slip));
  const share = 1 - missed.length / bound.length;
  console.log(line([name, String(bound.length), String(bound.length - missed.length), percent(share), percent(LEAST_NAMED)]));
  for (const [figure, { sheet, at }] of missed) console.log(`  missed: ${figure}, here ${sheet}!${toA1(at)}`);
  demand(share >= LEAST_NAMED, `${name}: too many slips go unnoticed`);
}

/** Whether an error finding names the cell once its figure is wrong. */
function isNamed(start: Checked, place: Place, slip: number): boolean {
  const names = ({ sheet, at: { row, column } }: Pick<Finding, "sheet" | "at">): boolean => sheet === place.sheet && row === place.at.row && column === place.at.column;
  return of(recheck(start, slipped(start.snapshot, place, slip)).report, "error").some((finding) => [finding, ...finding.related].some(names));
}

function specOf(figure: string): string | undefined {
  return TABLES.get(figure.slice(0, figure.indexOf("!")))?.[0];
}

function of(report: CheckReport, severity: Finding["severity"]): readonly Finding[] {
  return report.findings.filter((finding) => finding.severity === severity);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

main();
