import { followRow, lookAtRow, LIVE_DELAY, SELECTION_REST, type WorkbookError } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import type { RowHelp } from "../../src/domain/help";
import { snapshotOfSample } from "../support/fixtures";
import { valueOf } from "../support/edits";
import { memoryWorkbook } from "../support/memoryWorkbook";

const SHEET = "3科普活动";
const cell = (row: number, column = 5) => ({ top: row, bottom: row, left: column, right: column });
const zunhua = () => memoryWorkbook(snapshotOfSample("zunhua-2025"));

afterEach(() => jest.useRealTimers());

const wait = (callback: () => void, milliseconds: number) => {
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
};

/** A workbook with somebody beside it who is told of the rows; from then on the clock goes as `rest` says. */
async function followed(workbook = zunhua()) {
  const told: (RowHelp | null)[] = [];
  const refused: WorkbookError[] = [];
  await workbook.select(SHEET, cell(10));
  const selection = jest.spyOn(workbook, "selection");
  const readAgain = jest.spyOn(workbook, "readAgain");
  const stop = valueOf(await followRow(workbook, { profile: defaultProfile }, { wait, onRow: (help) => void told.push(help), onRefused: (error) => void refused.push(error) }));
  jest.useFakeTimers();
  const rest = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
  await rest(0);
  return { workbook, told, refused, stop, rest, selection, readAgain };
}

const named = (help: RowHelp | null | undefined) => help && `${help.table.sheet} ${String(help.row.row)} ${help.row.name}`;
const idsOf = (help: RowHelp | null | undefined) => help?.findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`);

describe("looking at a row once", () => {
  it("helps with what is selected, and only there", async () => {
    const workbook = zunhua();
    await workbook.select(SHEET, cell(10));
    expect(named(valueOf(await lookAtRow(workbook, { profile: defaultProfile })))).toBe(`${SHEET} 10 科普活动在公众间的影响力`);
    await workbook.select(SHEET, cell(0));
    expect(valueOf(await lookAtRow(workbook, { profile: defaultProfile }))).toBeNull();
  });

  it("passes on why the workbook was not read", async () => {
    const workbook = zunhua();
    workbook.refuseNext({ kind: "cell-editing" });
    expect(await lookAtRow(workbook, { profile: defaultProfile })).toEqual({ ok: false, error: { kind: "cell-editing" } });
  });
});

describe("following the selection", () => {
  it("tells of the row at once, with what the check finds in it", async () => {
    const { told } = await followed();
    expect(told.map(named)).toEqual([`${SHEET} 10 科普活动在公众间的影响力`]);
    expect(idsOf(told[0])).toContain("target-value-form name-percentage");
  });

  it("looks once when a burst of moves comes to rest, without reading cells again", async () => {
    const { workbook, told, rest, selection, readAgain } = await followed();
    const before = selection.mock.calls.length;
    for (const row of [11, 12, 13]) await workbook.select(SHEET, cell(row));
    await rest(SELECTION_REST - 1);
    expect(told).toHaveLength(1);
    await rest(1);
    expect(told.map(named).slice(1)).toEqual([`${SHEET} 13 项目发挥作用期限`]);
    expect([selection.mock.calls.length - before, readAgain.mock.calls.length]).toEqual([1, 0]);
  });

  it("judges the row anew when a cell of it changes, reading that sheet only", async () => {
    const { workbook, told, rest, readAgain } = await followed();
    workbook.type(SHEET, { row: 10, column: 5 }, "≥90%");
    await rest(LIVE_DELAY.quiet);
    expect(told).toHaveLength(2);
    expect(told[1]?.row.value).toBe("≥90%");
    expect(idsOf(told[1])).not.toContain("target-value-form name-percentage");
    expect(readAgain.mock.calls.map(([, sheets]) => sheets)).toEqual([[SHEET]]);
  });

  it("tells of rows that are none, and of what it was refused, and goes on", async () => {
    const { workbook, told, refused, rest } = await followed();
    await workbook.select(SHEET, cell(0));
    await rest(SELECTION_REST);
    expect(told.at(-1)).toBeNull();
    await workbook.select(SHEET, cell(12));
    workbook.refuseNext({ kind: "cell-editing" });
    await rest(SELECTION_REST);
    expect(refused).toEqual([{ kind: "cell-editing" }]);
    await workbook.select(SHEET, cell(11));
    await rest(SELECTION_REST);
    expect(named(told.at(-1))).toBe(`${SHEET} 11 项目按时完成率`);
  });

  it("is over when it is stopped, even for what is on its way", async () => {
    const { workbook, told, stop, rest } = await followed();
    await workbook.select(SHEET, cell(12));
    workbook.type(SHEET, { row: 10, column: 5 }, "≥90%");
    await stop();
    await rest(LIVE_DELAY.longest);
    expect(told).toHaveLength(1);
  });

  it("is not begun where the workbook cannot be read or watched", async () => {
    const workbook = zunhua();
    workbook.refuseNext({ kind: "too-large" });
    const options = { wait, onRow: () => undefined, onRefused: () => undefined };
    expect(await followRow(workbook, { profile: defaultProfile }, options)).toEqual({ ok: false, error: { kind: "too-large" } });
  });
});
