import { applyFixes, checkWorkbook, planFix, planSafeFixes, revert } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { FixEdit, WriteEdit } from "../../src/domain/edits";
import type { CellValue, WorkbookSnapshot } from "../../src/domain/grid";
import type { Finding } from "../../src/domain/validation";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

/** The published tables with two of their figures typed as texts. */
function withTextNumbers(): WorkbookSnapshot {
  const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
  let left = 2;
  return { sheets: snapshot.sheets.map((sheet) => (sheet.name !== "3支出总表" ? sheet : { ...sheet, values: sheet.values.map((cells) => cells.map((value): CellValue => {
    if (typeof value !== "number" || left === 0 || value === Math.round(value)) return value;
    left -= 1;
    return String(value);
  })) })) };
}

async function found(workbook: MemoryWorkbook): Promise<readonly Finding[]> {
  const checked = await checkWorkbook(workbook, { profile: defaultProfile });
  if (!checked.ok) throw new Error(checked.error.kind);
  return checked.value.report.findings;
}

const writes = (edits: readonly FixEdit[]): readonly WriteEdit[] => edits.filter((edit): edit is WriteEdit => edit.kind === "write");
const ofNumbers = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ ruleId, fix }) => ruleId === "number-cell" && fix?.safety === "safe");

describe("safe fixes", () => {
  it("are applied together, settle their findings, and are taken back together", async () => {
    const workbook = memoryWorkbook(withTextNumbers());
    const before = workbook.current();
    const findings = await found(workbook);
    const plan = planSafeFixes(findings);
    expect(ofNumbers(findings).length).toBeGreaterThan(0);
    expect(plan.fixed).toEqual(findings.filter(({ fix }) => fix?.safety === "safe"));
    expect(plan.left.map(({ finding }) => finding)).toEqual(findings.filter(({ fix }) => fix?.safety !== "safe"));

    const receipt = await applyFixes(workbook, plan);
    if (!receipt.ok || receipt.value === null) throw new Error("nothing was written");
    expect(ofNumbers(await found(workbook))).toEqual([]);
    await revert(workbook, receipt.value);
    expect(workbook.current().sheets.map(({ values }) => values)).toEqual(before.sheets.map(({ values }) => values));
  });

  it("are refused as a whole when a cell was changed since, and nothing is written", async () => {
    const workbook = memoryWorkbook(withTextNumbers());
    const plan = planSafeFixes(await found(workbook));
    const [edit] = plan.edits;
    if (edit?.kind !== "write") throw new Error("no fix");
    workbook.type(edit.sheet, edit.at, "12.5");
    const now = workbook.current().sheets;
    expect(await applyFixes(workbook, plan)).toEqual({ ok: false, error: { kind: "stale-edit", sheet: edit.sheet, at: edit.at } });
    expect(workbook.current().sheets).toBe(now);
  });

  it("write nothing where there are none, or when it was cancelled", async () => {
    const workbook = memoryWorkbook(withTextNumbers());
    expect(await applyFixes(workbook, planSafeFixes([]))).toEqual({ ok: true, value: null });
    const signal = AbortSignal.abort();
    expect(await applyFixes(workbook, planSafeFixes(await found(workbook)), { signal })).toEqual({ ok: false, error: { kind: "cancelled" } });
  });
});

describe("fixes to look at", () => {
  const at = { row: 0, column: 0 };
  const finding = (safety: "safe" | "review", value: number): Finding => ({
    ruleId: "x", messageId: "y", severity: "error", data: {}, sheet: "一", at, related: [], fixable: safety,
    fix: { safety, edits: [{ kind: "write", sheet: "一", at, before: { content: "1" }, after: { content: value } }] },
  });

  it("are planned one by one, with what the cell holds before and after", () => {
    const plan = planFix(finding("review", 2));
    expect(writes(plan.edits).map(({ before, after }) => [before.content, after.content])).toEqual([["1", 2]]);
    expect(plan.left).toEqual([]);
  });

  it("are left alone in bulk, as is what conflicts and what has no fix; each with its reason", () => {
    const { ruleId, messageId, severity, sheet, related } = finding("safe", 9);
    const without: Finding = { ruleId, messageId, severity, data: {}, sheet, at, related, fixable: "no" };
    const plan = planSafeFixes([finding("review", 2), finding("safe", 3), finding("safe", 4), without]);
    expect(writes(plan.edits).map(({ after }) => after.content)).toEqual([3]);
    expect(plan.left.map(({ reason }) => reason)).toEqual(["review", "conflict", "no-fix"]);
    expect(planFix(without).left.map(({ reason }) => reason)).toEqual(["no-fix"]);
  });
});
