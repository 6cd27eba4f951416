import fc from "fast-check";
import { checkSnapshot, defaultProfile, recheck, startCheck, type CellValue, type CheckReport, type Sheet, type WorkbookSnapshot } from "../../src/domain";
import { profiles } from "../../src/domain/catalogue";
import { waive } from "../../src/domain/validation";
import type { SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "../support/fixtures";

const OPTIONS = { profile: defaultProfile };

/** What a user does to a workbook: types into a cell, or deletes, renames or moves a sheet. Fractions choose among what is there. */
type Act =
  | { readonly kind: "type"; readonly sheet: number; readonly row: number; readonly column: number; readonly value: CellValue }
  | { readonly kind: "delete" | "rename" | "to-front"; readonly sheet: number };

const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const value = fc.oneof(fc.constantFrom<CellValue>(null, "——", "1.37", "合计", "项目绩效目标表", "#DIV/0!", true), fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100));
const typing: fc.Arbitrary<Act> = fc.record({ kind: fc.constant("type" as const), sheet: fraction, row: fraction, column: fraction, value });
const act: fc.Arbitrary<Act> = fc.oneof({ weight: 5, arbitrary: typing }, { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("delete", "rename", "to-front"), sheet: fraction }) });

function after({ sheets }: WorkbookSnapshot, step: Act): WorkbookSnapshot {
  const chosen = sheets[Math.floor(step.sheet * sheets.length)];
  if (chosen === undefined) return { sheets };
  const others = sheets.filter((sheet) => sheet !== chosen);
  if (step.kind === "delete") return { sheets: others };
  if (step.kind === "to-front") return { sheets: [chosen, ...others] };
  const next = step.kind === "type" ? typed(chosen, step) : { ...chosen, name: `${chosen.name}改` };
  return { sheets: sheets.map((sheet) => (sheet === chosen ? next : sheet)) };
}

function typed(sheet: Sheet, { row, column, value: content }: Extract<Act, { readonly kind: "type" }>): Sheet {
  const width = Math.max(0, ...sheet.values.map((cells) => cells.length));
  const [r, c] = [Math.floor(row * sheet.values.length), Math.floor(column * width)];
  return { ...sheet, values: sheet.values.map((cells, at) => (at === r ? cells.map((cell, index) => (index === c ? content : cell)) : cells)) };
}

describe("checking again after edits", () => {
  it.each<[SampleName, number]>([
    ["zhangjiakou-disclosure-2023", 5],
    ["tangshan-execution-2023", 15],
    ["zunhua-2025", 8],
  ])("%s: says what a full check says", (name, numRuns) => {
    const snapshot = snapshotOfSample(name);
    const start = startCheck(snapshot, OPTIONS);
    fc.assert(fc.property(fc.array(act, { minLength: 1, maxLength: 4 }), (acts) => {
      let checked = start;
      for (const step of acts) checked = recheck(checked, after(checked.snapshot, step));
      expect(checked.report).toEqual(checkSnapshot(checked.snapshot, OPTIONS));
    }), { numRuns });
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
