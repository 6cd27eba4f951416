import { applyFixes, planFix, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import { formatAt, toA1, type CellValue, type Sheet, type WorkbookSnapshot } from "../../src/domain/grid";
import type { TargetTable } from "../../src/domain/recognition";
import type { Finding } from "../../src/domain/validation";
import { samples, type SampleName } from "../../src/workbench/samples";
import { valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";

const sampleNames = Object.keys(samples) as SampleName[];

const findingsOf = (snapshot: WorkbookSnapshot): readonly Finding[] => checkSnapshot(snapshot, { profile: defaultProfile }).findings;
/** A finding by what it says; where it stands may move with the rows that a fix puts in or exchanges. */
const saidBy = ({ ruleId, messageId, severity, sheet }: Finding): string => [ruleId, messageId, severity, sheet].join(" ");
const placed = (finding: Finding): string => `${saidBy(finding)} ${toA1(finding.at)}`;

function cellsOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map((sheet) => [sheet.name, sheet.values, sheet.values.map((row, r) => row.map((_, c) => formatAt(sheet, r + sheet.origin.row, c + sheet.origin.column))), [...sheet.formulas]]);
}

/** As often as each is said. */
function counted(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(saidBy(finding), (counts.get(saidBy(finding)) ?? 0) + 1);
  return counts;
}

/** Applies the fix of a finding: it goes, nothing comes, and reverting leaves no trace. Rows that are put in are still to be filled in. */
async function expectFixed(snapshot: WorkbookSnapshot, findings: readonly Finding[], finding: Finding): Promise<void> {
  const workbook = memoryWorkbook(snapshot);
  const receipt = valueOf(await applyFixes(workbook, planFix(finding)));
  if (receipt === null) throw new Error("nothing was written");
  const after = findingsOf(workbook.current());
  const [before, now] = [counted(findings), counted(after)];
  for (const [said, count] of now) expect([said, count <= (before.get(said) ?? 0)]).toEqual([said, true]);
  if (receipt.edits[0]?.kind === "insert-rows") expect(after.filter((other) => other.ruleId === finding.ruleId && other.fix !== undefined).length).toBeLessThan(findings.filter((other) => other.ruleId === finding.ruleId && other.fix !== undefined).length);
  else expect(after.map(placed)).not.toContain(placed(finding));

  valueOf(await revert(workbook, receipt));
  expect(cellsOf(workbook.current())).toEqual(cellsOf(snapshot));
}

async function expectAllFixed(snapshot: WorkbookSnapshot): Promise<number> {
  const findings = findingsOf(snapshot);
  const fixable = findings.filter(({ fix }) => fix !== undefined);
  for (const finding of fixable) await expectFixed(snapshot, findings, finding);
  return fixable.length;
}

const targetTables = (snapshot: WorkbookSnapshot): readonly TargetTable[] =>
  checkSnapshot(snapshot, { profile: defaultProfile, rules: [] }).tables.filter((table): table is TargetTable => table.shape === "targets");

const changed = (snapshot: WorkbookSnapshot, name: string, values: (sheet: Sheet) => readonly (readonly CellValue[])[]): WorkbookSnapshot => ({
  sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? { ...sheet, values: values(sheet), formats: "General" } : sheet)),
});

/** The workbook with the first target table's rows of indicators changed. */
function withRows(snapshot: WorkbookSnapshot, change: (rows: readonly (readonly CellValue[])[], table: TargetTable) => readonly (readonly CellValue[])[]): WorkbookSnapshot {
  const [table] = targetTables(snapshot);
  if (table === undefined) throw new Error("no target table");
  const [first, last] = [table.indicators[0]?.row ?? 0, table.indicators.at(-1)?.row ?? 0];
  return changed(snapshot, table.sheet, ({ values }) => [...values.slice(0, first), ...change(values.slice(first, last + 1), table), ...values.slice(last + 1)]);
}

/** Levels on every row, as a table that was typed has them. */
function named(rows: readonly (readonly CellValue[])[], { indicators, columns }: TargetTable): readonly (readonly CellValue[])[] {
  return rows.map((row, index) => row.map((value, column) =>
    column === columns.get("first") ? indicators[index]?.firstText ?? value : column === columns.get("second") ? indicators[index]?.secondText ?? value : value));
}

const withTargets = sampleNames.filter((name) => targetTables(snapshotOfSample(name)).length > 0);

test("there are samples with target tables", () => {
  expect(withTargets.length).toBeGreaterThanOrEqual(4);
});

describe.each(sampleNames)("every fix in %s", (name) => {
  it("settles its finding, brings no other, and is taken back without a trace", async () => {
    await expectAllFixed(snapshotOfSample(name));
  }, 60_000);
});

describe.each(withTargets)("every fix in %s with slips in it", (name) => {
  const snapshot = snapshotOfSample(name);

  it("puts in the line of a level that was left out", async () => {
    const slipped = withRows(snapshot, (rows, { indicators }) => rows.filter((_, index) => indicators[index]?.second !== "timeliness"));
    expect(findingsOf(slipped).filter(({ ruleId, fix }) => ruleId === "target-mandatory" && fix !== undefined)).toHaveLength(1);
    await expectAllFixed(slipped);
  }, 60_000);

  it("puts rows in order that name their levels", async () => {
    const slipped = withRows(snapshot, (rows, table) => [...named(rows, table)].reverse());
    expect(findingsOf(slipped).filter(({ ruleId, fix }) => ruleId === "target-first-level" && fix !== undefined).length).toBeGreaterThan(0);
    await expectAllFixed(slipped);
  }, 60_000);

  it("puts second levels in order below a first level that is merged", async () => {
    const slipped = withRows(snapshot, (rows, { indicators, columns }) => {
      const [time, cost] = ["timeliness", "cost"].map((key) => indicators.findIndex(({ second }) => second === key));
      const from = (index: number): number => (index === time ? cost ?? index : index === cost ? time ?? index : index);
      return rows.map((row, index) => row.map((value, column) => (column === columns.get("first") ? value : rows[from(index)]?.[column] ?? null)));
    });
    const findings = findingsOf(slipped);
    const [finding, ...others] = findings.filter(({ ruleId, fix }) => ruleId === "target-second-level" && fix !== undefined);
    expect(others).toEqual([]);
    if (finding === undefined) throw new Error("no fix for the second levels");
    await expectFixed(slipped, findings, finding);
  }, 60_000);

  it("tidies values, in several tables", async () => {
    const slipped = targetTables(snapshot).slice(0, 4).reduce((all, { sheet, indicators, columns }) => changed(all, sheet, ({ values }) => values.map((row, r) =>
      (indicators.some(({ row: at }) => at === r) ? row.map((value, column) => (column === columns.get("value") ? untidy(value) : value)) : row))), snapshot);
    expect(findingsOf(slipped).some(({ ruleId, messageId, fix }) => ruleId === "target-value-unit" && messageId === "form" && fix?.safety === "safe")).toBe(true);
    await expectAllFixed(slipped);
  }, 60_000);
});

/** As people type: wide signs, spaces, and words for signs. */
function untidy(value: CellValue): CellValue {
  return typeof value === "string" ? value.replace(/(?<=\d)%/u, " ％").replace("≥", "不少于 ") : value;
}
