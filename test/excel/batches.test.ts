import type { AddSheetEdit } from "../../src/domain/edits";
import { createExcelWorkbook } from "../../src/excel";
import { documentOf } from "../support/documentOf";
import { standIn } from "../support/excelHost";
import { errorOf, planOf, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const names = async (): Promise<readonly string[]> => valueOf(await port.sheetNames());

/** Three sheets of about 1.2 MB each: too much for one request of ours. */
function heavy(): readonly AddSheetEdit[] {
  return ["重一", "重二", "重三"].map((name) => ({ kind: "add-sheet", plan: planOf(name, Array.from({ length: 2000 }, (_, row) => [`第${String(row)}行${"长".repeat(200)}`])) }));
}

describe("an insertion that is too large for one request", () => {
  beforeEach(() => standIn.open(documentOf({ 已有: { A1: 1 } })));
  afterEach(() => standIn.fail(null));

  it("goes in several, each far below what Excel on the web refuses", async () => {
    const progress: number[] = [];
    const receipt = valueOf(await port.apply(heavy(), { onProgress: ({ done, total }) => progress.push(done / total) }));
    expect(receipt.sheets.map(({ name }) => name)).toEqual(["重一", "重二", "重三"]);
    expect(standIn.traffic().length).toBeGreaterThan(2);
    expect(Math.max(...standIn.traffic().map(({ bytesOut }) => bytesOut))).toBeLessThan(2_500_000);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(1);
    expect(valueOf(await port.changesSince(receipt))).toEqual([]);
  });

  it("leaves nothing behind when it is cancelled between two of them", async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 1) controller.abort();
    };
    expect(errorOf(await port.apply(heavy(), { signal: controller.signal, onProgress }))).toEqual({ kind: "cancelled" });
    expect(await names()).toEqual(["已有"]);
  });

  it.each([
    ["the user types in a cell for a while", { kind: "cell-being-edited", times: 2 } as const, "cell-editing"],
    ["a sheet that was made is deleted", { kind: "sheet-deleted", sheet: "重一" } as const, "sheet-missing"],
    ["a sheet that was made is protected", { kind: "sheet-protected", sheet: "重三" } as const, "sheet-protected"],
  ])("leaves nothing behind when the second is refused: %s", async (_what, fault, kind) => {
    const onProgress = ({ done }: { done: number }): void => {
      if (done === 2) standIn.fail(fault);
    };
    expect(errorOf(await port.apply(heavy(), { onProgress })).kind).toBe(kind);
    standIn.fail(null);
    expect(await names()).toEqual(["已有"]);
  });
});
