import { LIVE_DELAY, liveCheck, type LiveCheckOptions } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { checkSnapshot, startCheck, type Checked } from "../../src/domain/check";
import type { WorkbookError } from "../../src/app/ports";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";

const OPTIONS = { profile: defaultProfile };
const START = snapshotOfSample("tangshan-execution-2023");
const first = startCheck(START, OPTIONS);
const [finding] = first.report.findings;
if (finding === undefined) throw new Error("the sample has findings");
const { sheet, at } = finding;

/** Time that passes when it is told to. */
function clock(): { readonly wait: LiveCheckOptions["wait"]; pass(milliseconds: number): Promise<void> } {
  let now = 0;
  const timers = new Set<{ readonly due: number; readonly callback: () => void }>();
  return {
    wait(callback, milliseconds) {
      const timer = { due: now + milliseconds, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter(({ due }) => due <= now)) {
        if (timers.delete(timer)) timer.callback();
      }
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
  };
}

async function following(ignores?: (name: string) => boolean) {
  const workbook: MemoryWorkbook = memoryWorkbook(START);
  const time = clock();
  const checks: Checked[] = [];
  const refusals: WorkbookError[] = [];
  const live = await liveCheck(workbook, first, {
    wait: time.wait, onChecked: (checked) => checks.push(checked), onRefused: (error) => refusals.push(error), ...(ignores === undefined ? {} : { ignores }),
  });
  if (!live.ok) throw new Error("not watched");
  return { workbook, time, checks, refusals, live: live.value };
}

describe("a live check", () => {
  it("checks what changed once the changes pause, and says what a full check says", async () => {
    const { workbook, time, checks } = await following();
    workbook.type(sheet, at, "1%");
    workbook.type(sheet, at, "2%");
    await time.pass(LIVE_DELAY.quiet - 1);
    workbook.type(sheet, at, "3%");
    await time.pass(LIVE_DELAY.quiet - 1);
    expect(checks).toHaveLength(0);
    await time.pass(1);
    expect(checks.map(({ report }) => report)).toEqual([checkSnapshot(workbook.current(), OPTIONS)]);
    expect(checks[0]?.report.findings).not.toEqual(first.report.findings);
    await time.pass(60_000);
    expect(checks).toHaveLength(1);
  });

  it("does not wait for ever while changes keep coming", async () => {
    const { workbook, time, checks } = await following();
    for (let passed = 0; passed < LIVE_DELAY.longest; passed += 400) {
      workbook.type(sheet, at, `${String(passed)}%`);
      await time.pass(400);
    }
    expect(checks).toHaveLength(1);
  });

  it("follows sheets that are renamed and deleted", async () => {
    const { workbook, time, checks } = await following();
    workbook.rename(sheet, "改名");
    await time.pass(LIVE_DELAY.quiet);
    expect(checks.at(-1)?.report.tables.map((table) => table.sheet)).toContain("改名");
    workbook.remove("改名");
    await time.pass(LIVE_DELAY.quiet);
    expect(checks.at(-1)?.report).toEqual(checkSnapshot(workbook.current(), OPTIONS));
  });

  it("tries again at the next change after the workbook could not be read, with what had changed before", async () => {
    const { workbook, time, checks, refusals } = await following();
    workbook.type(sheet, at, "1%");
    workbook.refuseNext({ kind: "cell-editing" });
    await time.pass(LIVE_DELAY.quiet);
    expect([refusals, checks]).toEqual([[{ kind: "cell-editing" }], []]);
    await time.pass(60_000);
    expect(checks).toHaveLength(0);
    workbook.type(START.sheets.at(-1)?.name ?? "", { row: 200, column: 0 }, "x");
    await time.pass(LIVE_DELAY.quiet);
    expect(checks.map(({ report }) => report)).toEqual([checkSnapshot(workbook.current(), OPTIONS)]);
  });

  it("checks what changed while it was reading afterwards", async () => {
    const { workbook, time, checks } = await following();
    workbook.type(sheet, at, "1%");
    const release = workbook.hold();
    await time.pass(LIVE_DELAY.quiet);
    workbook.type(sheet, at, "2%");
    release();
    await time.pass(0);
    await time.pass(LIVE_DELAY.quiet);
    expect(checks.at(-1)?.report).toEqual(checkSnapshot(workbook.current(), OPTIONS));
    expect(checks.length).toBeGreaterThan(1);
  });

  it("goes on from a check that came in between", async () => {
    const { workbook, time, checks, live } = await following();
    workbook.type(sheet, at, "1%");
    const release = workbook.hold();
    await time.pass(LIVE_DELAY.quiet);
    const memory = { waivers: [], corrections: [], mandatoryTargets: {}, lastReport: { date: "2026-11-20", findings: [] } };
    live.continueFrom(startCheck(workbook.current(), { ...OPTIONS, memory }));
    release();
    await time.pass(0);
    expect(checks).toHaveLength(0);
    await time.pass(LIVE_DELAY.quiet);
    expect(checks.map(({ options }) => options.memory)).toEqual([memory]);
  });

  it("leaves the report's own sheet alone, and everything once it is stopped", async () => {
    const { workbook, time, checks, live } = await following((name) => name === sheet);
    workbook.type(sheet, at, "1%");
    await time.pass(60_000);
    expect(checks).toHaveLength(0);
    workbook.remove(sheet);
    await live.stop();
    await time.pass(60_000);
    workbook.remove(START.sheets[0]?.name ?? "");
    await time.pass(60_000);
    expect(checks).toHaveLength(0);
  });

  it("says so when the workbook cannot be watched", async () => {
    const workbook = memoryWorkbook(START);
    workbook.refuseNext({ kind: "host-too-old", needs: "ExcelApi 1.14" });
    const live = await liveCheck(workbook, first, { wait: clock().wait, onChecked: () => undefined });
    expect(live).toEqual({ ok: false, error: { kind: "host-too-old", needs: "ExcelApi 1.14" } });
  });
});
