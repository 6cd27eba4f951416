import { addSheet, checkWorkbook, revert, tellExecution } from "../../src/app";
import { defaultProfile } from "../../src/domain/catalogue";
import { formulaAt, valueAt, type Sheet } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { narrativeSheetOf } from "../../src/report";
import { samples, toDocument } from "../../src/workbench/samples";
import { standIn } from "../support/excelHost";
import { typeInto } from "../support/pour";
import { valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const BY = { locale: "zh-CN", profileId: defaultProfile.id } as const;

async function sheetNamed(name: string): Promise<Sheet> {
  const sheet = valueOf(await port.read()).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const firstColumn = (sheet: Sheet) => sheet.values.map((_, row) => valueAt(sheet, row, 0));

describe("the sentences on Tangshan 2023, in Excel", () => {
  beforeEach(() => standIn.open(toDocument(samples["tangshan-execution-2023"])));

  it("become a sheet, change nothing that a check says, and go again", async () => {
    const before = valueOf(await port.read());
    const found = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    const [table] = valueOf(await tellExecution(port, defaultProfile));
    const paragraphs = table?.narrative.paragraphs ?? [];
    expect(paragraphs).toHaveLength(43);
    const receipt = valueOf(await addSheet(port, narrativeSheetOf(paragraphs, BY)));
    expect(firstColumn(await sheetNamed("执行情况文字"))).toEqual(["执行情况文字", ...paragraphs]);

    const after = valueOf(await checkWorkbook(port, { profile: defaultProfile })).report;
    expect(after.findings).toEqual(found.findings);
    expect(after.tables).toEqual(found.tables);
    expect(valueOf(await tellExecution(port, defaultProfile))).toHaveLength(1);
    expect(valueOf(await revert(port, receipt))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.read())).toEqual(before);
  });

  it("are texts whatever they begin with, in a sheet that is numbered when there is one", async () => {
    valueOf(await addSheet(port, narrativeSheetOf(["一"], BY)));
    const paragraphs = ["=1+1", "+科普", "-2", "@科普", "=HYPERLINK(\"x\")"];
    valueOf(await addSheet(port, narrativeSheetOf(paragraphs, BY)));
    const sheet = await sheetNamed("执行情况文字(2)");
    expect(firstColumn(sheet).slice(1)).toEqual(paragraphs);
    expect(paragraphs.map((_, index) => formulaAt(sheet, index + 1, 0))).toEqual(paragraphs.map(() => undefined));
  });

  it("stay when the user has written into them, until that is asked for", async () => {
    const receipt = valueOf(await addSheet(port, narrativeSheetOf(["原因：（请填写原因）。"], BY)));
    await typeInto("执行情况文字", [{ at: { row: 1, column: 0 }, value: "原因：跨年实施。" }]);
    const kept = valueOf(await revert(port, receipt));
    expect(kept.kept).toMatchObject([{ name: "执行情况文字", reason: "filled", cells: 1 }]);
    expect(valueOf(await revert(port, receipt, { force: true }))).toEqual({ kept: [], remaining: null });
    expect(valueOf(await port.sheetNames())).not.toContain("执行情况文字");
  });
});

describe("a paragraph too long for a row", () => {
  it("goes on in the next, after a whole clause where there is one, and loses nothing", () => {
    const clauses = Array.from({ length: 60 }, (_, index) => `第${String(index)}单位3项，调整预算数100万元，实际执行数90万元，支出进度90%；`).join("");
    const endless = "字".repeat(2000);
    const { contents } = narrativeSheetOf([clauses, endless], BY);
    const rows = contents.slice(1).flatMap(([text]) => (typeof text === "string" ? text : []));
    expect(rows.join("")).toBe(clauses + endless);
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(900);
    expect(rows.slice(0, -3).every((text) => text.endsWith("；"))).toBe(true);
  });
});
