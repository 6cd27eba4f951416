import fc from "fast-check";
import { checkSnapshot, defaultProfile, recheck, startCheck, type CellValue, type CheckReport, type Sheet, type WorkbookSnapshot } from "../../src/domain";
import { profiles } from "../../src/domain/catalogue";
import type { RecognisedTable } from "../../src/domain/recognition";
import { SURROUNDINGS } from "../../src/domain/recognition/looks";
import { rules } from "../../src/domain/rules";
import { validate, waive } from "../../src/domain/validation";
import type { SampleName } from "../../src/workbench/samples";
import { disclosureWith, formsInOneSheet, unread } from "../../bench/support/projects";
import { snapshotOfSample } from "../support/fixtures";

const OPTIONS = { profile: defaultProfile };

/** What a user does to a workbook: edits a sheet, or deletes, renames or moves it. Fractions choose among what is there. */
type Act =
  | Edit
  | { readonly kind: "delete"; readonly sheet: number }
  | { readonly kind: "rename"; readonly sheet: number }
  | { readonly kind: "to-front"; readonly sheet: number };

/** Types into a cell, copies a row or a cell to another place, puts a blank row in, takes a row out. */
type Edit =
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: "copy-row" | "copy-cell"; readonly sheet: number; readonly row: number; readonly column: number; readonly from: number }
  | { readonly kind: "insert-row" | "remove-row"; readonly sheet: number; readonly row: number };

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const value = fc.oneof(fc.constantFrom<CellValue>(null, "——", "1.37", "合计", "项目绩效目标表", "#DIV/0!", true, ">95%", "不低于3次", "2019年12月", "50万元", "单位：元"), fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100));
const typing: fc.Arbitrary<Edit> = fc.record({ kind: fc.constant("type" as const), sheet: fraction, row: fraction, column: fraction, value });
const copying: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom("copy-row", "copy-cell"), sheet: fraction, row: fraction, column: fraction, from: fraction });
const shifting: fc.Arbitrary<Edit> = fc.record({ kind: fc.constantFrom("insert-row", "remove-row"), sheet: fraction, row: fraction });
const edit: fc.Arbitrary<Edit> = fc.oneof({ weight: 3, arbitrary: typing }, { weight: 3, arbitrary: copying }, { weight: 1, arbitrary: shifting });
const act: fc.Arbitrary<Act> = fc.oneof({ weight: 5, arbitrary: typing }, { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("delete", "rename", "to-front"), sheet: fraction }) });

function after({ sheets }: WorkbookSnapshot, step: Act): WorkbookSnapshot {
  const chosen = sheets[Math.floor(step.sheet * sheets.length)];
  if (chosen === undefined) return { sheets };
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (step.kind === "delete") return { sheets: others };
  if (step.kind === "to-front") return { sheets: [chosen, ...others] };
  const next = step.kind === "rename" ? { ...chosen, name: `${chosen.name}改` } : edited(chosen, step);
  return { sheets: sheets.map((sheet) => (sheet === chosen ? next : sheet)) };
}

function edited(sheet: Sheet, step: Edit): Sheet {
  const { values } = sheet;
  const at = Math.floor(step.row * values.length);
  const replaced = (cells: readonly CellValue[]): Sheet => ({ ...sheet, values: values.map((row, index) => (index === at ? cells : row)) });
  const withCell = (column: number, content: CellValue): Sheet => {
    const own = values[at] ?? [];
    const place = Math.floor(column * own.length);
    return replaced(own.map((cell, index) => (index === place ? content : cell)));
  };
  switch (step.kind) {
    case "type":
      return withCell(step.column, step.value);
    case "insert-row":
      return { ...sheet, values: values.flatMap((row, index) => (index === at ? [row.map(() => null), row] : [row])) };
    case "remove-row":
      return { ...sheet, values: values.filter((_, index) => index !== at) };
    default: {
      const source = values[Math.floor(step.from * values.length)] ?? [];
      return step.kind === "copy-row" ? replaced(source) : withCell(step.column, source[Math.floor(step.column * source.length)] ?? null);
    }
  }
}

/** Acts one after another, each followed by checking again, and what a full check says at the end. */
function both(start: ReturnType<typeof startCheck>, acts: readonly Act[]): readonly [again: CheckReport, full: CheckReport] {
  const end = acts.reduce((checked, step) => recheck(checked, after(checked.snapshot, step)), start);
  return [end.report, checkSnapshot(unread(end.snapshot), OPTIONS)];
}

/** As Excel gives sheets that changed: every row is another object, whatever it holds. */
function readAnew(before: WorkbookSnapshot, { sheets }: WorkbookSnapshot): WorkbookSnapshot {
  const copied = <T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] => rows.map((row) => [...row]);
  const read = (sheet: Sheet): Sheet => ({ ...sheet, values: copied(sheet.values), formulas: new Map(sheet.formulas), formats: typeof sheet.formats === "string" ? sheet.formats : copied(sheet.formats) });
  return { sheets: sheets.map((sheet) => (before.sheets.includes(sheet) ? sheet : read(sheet))) };
}

/** All forms of a published disclosure in one sheet. */
const STACKED = "项目绩效目标";

/** The sheet with nothing but the table's rows and those around them. */
function around(sheet: Sheet, { area }: RecognisedTable): Sheet {
  const isSeen = (row: number): boolean => row >= area.top - SURROUNDINGS && row <= area.bottom + SURROUNDINGS;
  return { ...sheet, values: sheet.values.map((cells, index) => (isSeen(index + sheet.origin.row) ? cells : cells.map(() => null))) };
}

describe("checking again after edits", () => {
  it.each<[SampleName, number]>([
    ["zhangjiakou-disclosure-2023", 5],
    ["tangshan-execution-2023", 15],
    ["zunhua-2025", 8],
  ])("%s: says what a full check says", (name, numRuns) => {
    const snapshot = snapshotOfSample(name);
    const start = startCheck(snapshot, OPTIONS);
    fc.assert(fc.property(fc.array(fc.oneof(act, edit), { minLength: 1, maxLength: 4 }), (acts) => {
      const [again, full] = both(start, acts);
      expect(again).toEqual(full);
    }), { numRuns });
  });

  it("says what a full check says of many forms in one sheet, whatever is edited in or between them", () => {
    const { sheets } = snapshotOfSample("zhangjiakou-disclosure-2023");
    const start = startCheck({ sheets: sheets.filter(({ name }) => name === STACKED) }, OPTIONS);
    expect(start.report.tables.length).toBeGreaterThan(10);
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (acts) => {
      const [again, full] = both(start, acts);
      expect(again).toEqual(full);
    }), { numRuns: 40 });
  });

  it.each([
    ["with the standard tables before them", disclosureWith(300)],
    ["in one sheet", formsInOneSheet(200)],
  ])("says what a full check says of hundreds of forms %s, edit after edit", (_where, workbook) => {
    const start = startCheck(workbook, OPTIONS);
    expect(start.report.tables.length).toBeGreaterThanOrEqual(200);
    fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (acts) => {
      const end = acts.reduce((checked, step) => recheck(checked, readAnew(checked.snapshot, after(checked.snapshot, step))), start);
      const full = checkSnapshot(unread(end.snapshot), OPTIONS);
      expect(JSON.stringify(end.report.findings)).toBe(JSON.stringify(full.findings));
      expect(end.report).toEqual(full);
    }), { numRuns: 4 });
  });

  it("finds anew only the form that was edited, and those right beside it", () => {
    const start = startCheck(snapshotOfSample("zhangjiakou-disclosure-2023"), OPTIONS);
    const stacked = start.report.tables.filter(({ sheet }) => sheet === STACKED);
    const chosen = stacked[5];
    if (chosen?.shape !== "targets") throw new Error("no form");
    const row = chosen.indicators[3]?.row ?? 0;
    const sheets = start.snapshot.sheets.map((sheet): Sheet => (sheet.name === STACKED
      ? { ...sheet, values: sheet.values.map((cells, at) => cells.map((cell, column) => (at + sheet.origin.row === row && column + sheet.origin.column === chosen.columns.get("name") ? "另一个指标" : cell))) }
      : sheet));
    const again = recheck(start, { sheets }).report;
    const anew = again.tables.filter((table) => !start.report.tables.includes(table));
    expect(anew.map(({ area }) => area)).toEqual([chosen.area]);
  });

  it.each<SampleName>(["zhangjiakou-disclosure-2023", "tangshan-execution-2023", "zunhua-2025", "beidaihe-2021"])("%s: rules look at nothing but a table's rows and those around them", (name) => {
    const snapshot = snapshotOfSample(name);
    const { tables } = checkSnapshot(snapshot, OPTIONS);
    const judging = { rules, profile: defaultProfile, profileChosen: false };
    for (const table of tables) {
      // A copy, of which no rule remembers anything.
      const only = (seen: readonly Sheet[]) => validate({ sheets: seen }, { tables: [{ ...table }], refused: [] }, judging);
      expect(only(snapshot.sheets.map((sheet) => (sheet.name === table.sheet ? around(sheet, table) : sheet)))).toEqual(only(snapshot.sheets));
    }
  });

  it("sets a finding aside once it is waived, and takes it up again when its cell changes", () => {
    const first = startCheck(snapshotOfSample("tangshan-execution-2023"), OPTIONS);
    const [finding] = first.report.findings;
    if (finding === undefined) throw new Error("nothing was found");
    const waiver = waive(finding, first.snapshot, { reason: "上级如此填报", date: "2026-11-21" });
    const waived = recheck(first, first.snapshot, { ...OPTIONS, memory: { waivers: [waiver], corrections: [], mandatoryTargets: {}, lastReport: null } });
    expect(waived.report.findings).toEqual(first.report.findings.slice(1));
    expect(waived.report.waived).toEqual([{ finding, waiver }]);

    const edited = waived.snapshot.sheets.map((sheet): Sheet => (sheet.name === finding.sheet
      ? { ...sheet, values: sheet.values.map((cells, row) => cells.map((cell, column) => (row === finding.at.row && column === finding.at.column ? "0.1%" : cell))) }
      : sheet));
    const { report } = recheck(waived, { sheets: edited });
    expect(report.voidWaivers).toEqual([waiver]);
    expect(report.waived).toEqual([]);
  });

  it("judges all anew by another profile", () => {
    const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
    const first = startCheck(snapshot, OPTIONS);
    for (const profile of profiles) {
      const options = { profile, profileChosen: true };
      const again: CheckReport = recheck(first, snapshot, options).report;
      expect(again).toEqual(checkSnapshot(snapshot, options));
    }
  });
});
