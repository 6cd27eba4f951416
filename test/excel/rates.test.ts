import { checkWorkbook, previewRates, revert, writeRates } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { formulaAt, toA1, valueAt } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { samples, toDocument } from "../../src/workbench/samples";
import { standIn } from "../support/excelHost";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);

describe("the execution rates of Tangshan 2023, in Excel", () => {
  beforeAll(() => standIn.open(toDocument(samples["tangshan-execution-2023"])));

  it("become formulas that show what was predicted, and go again", async () => {
    const before = valueOf(await port.read());
    const preview = valueOf(await previewRates(port, defaultProfile));
    const receipt = valueOf(await writeRates(port, preview));
    expect(receipt.mispredicted).toBeUndefined();

    const sheet = valueOf(await port.read()).sheets[0];
    expect(sheet && [2, 3, 4].map((column) => valueAt(sheet, 34, column))).toEqual([3338.69, 2026.57, 0.607]);
    expect(sheet && formulaAt(sheet, 8, 4)).toBe('=IF(C9=0,"",ROUND(D9/C9,4))');
    const report = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(report.rates.filter(({ status }) => status !== "ok").map(({ at }) => toA1(at))).toEqual([]);

    expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("are truncated in seven places as published", async () => {
    const { rates } = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(rates.filter(({ status }) => status === "truncated").map(({ at, stated }) => `${toA1(at)} ${String(stated)}`)).toEqual([
      "E9 96.3%", "E11 99.9%", "E13 99.7%", "E14 99.6%", "E19 97.8%", "E22 34.3%", "E33 56.2%",
    ]);
    expect(rates).toHaveLength(27);
  });
});
