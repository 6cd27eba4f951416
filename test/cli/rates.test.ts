import { readFile, writeFile } from "node:fs/promises";
import { openBytes } from "../../src/cli/openWorkbook";
import { fromA1, formulaAt, valueAt, type WorkbookSnapshot } from "../../src/domain/grid";
import { samples, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { documentOf } from "../support/documentOf";
import { valueOf } from "../support/edits";
import { recalculateBytes } from "../support/libreOffice";
import { runOn, useFolder, type Run } from "./collecting";

const path = useFolder();
jest.setTimeout(120_000);

async function executionFile(): Promise<string> {
  const file = path("执行.xlsx");
  await writeFile(file, await writeWorkbookDocument(toDocument(samples["tangshan-execution-2023"])));
  return file;
}

const rates = (...args: readonly string[]): Promise<Run> => runOn({}, "rates", ...args);
const opened = async (bytes: Uint8Array): Promise<WorkbookSnapshot> => valueOf(await openBytes(bytes)).snapshot;

interface Facts {
  readonly tables: readonly { readonly rows: readonly { readonly cell: string; readonly label: string; readonly rate: string | null; readonly status: string }[] }[];
  readonly text: readonly { readonly paragraphs: readonly string[] }[];
  readonly written: { readonly file: string; readonly cells: number } | null;
}

describe("yushen rates", () => {
  it("prints each project's rate beside the stated one, and says by its code that seven are cut off", async () => {
    const { code, out, error } = await rates(await executionFile());
    expect([code, error]).toEqual([1, ""]);
    expect(out).toContain("单位：万元");
    expect(out).toMatch(/唐山市总工会房屋租金 +832\.52 +802\.51 +96\.40% +96\.3% 截断/u);
    expect(out).toContain("截断未四舍五入 7 个，不符 0 个");
  });

  it("writes formulas into a copy, which LibreOffice calculates to the rates, and leaves the file as it is", async () => {
    const file = await executionFile();
    const before = await readFile(file);
    const target = path("带公式.xlsx");
    const { code, out } = await rates(file, "--write", target, "--format", "json");
    expect(code).toBe(1);
    const { tables: [table], written } = JSON.parse(out) as Facts;
    expect(written?.file).toBe(target);
    expect(await readFile(file)).toEqual(before);

    const [sheet] = (await opened(await recalculateBytes(await readFile(target)))).sheets;
    const projects = table?.rows.filter(({ rate }) => rate !== null) ?? [];
    expect(projects.length).toBeGreaterThanOrEqual(27);
    for (const { cell, rate } of projects) {
      const at = fromA1(cell);
      expect(sheet && at && formulaAt(sheet, at.row, at.column)).toMatch(/^=/u);
      expect(sheet && at && Number(valueAt(sheet, at.row, at.column)).toFixed(4)).toBe(Number(rate).toFixed(4));
    }
  });

  it("prints the sentences of a report on request, and says where a reason is missing", async () => {
    const { out } = await rates(await executionFile(), "--text");
    expect(out.split("\n")[0]).toMatch(/^2023年唐山市科学技术协会预算项目共27项，调整预算数3338\.69万元，实际执行数2026\.57万元，支出进度60\.7%。/u);
    expect(out).toContain("10 个低于下限的项目表中没有写原因");
  });

  it("replaces no file unless told", async () => {
    const file = await executionFile();
    const target = path("已有.xlsx");
    await writeFile(target, "mine");
    expect(await rates(file, "--write", target)).toMatchObject({ code: 2, error: expect.stringContaining("--force") as string });
    expect(await readFile(target, "utf8")).toBe("mine");
    expect((await rates(file, "--write", target, "--force")).error).toBe("");
    expect((await opened(await readFile(target))).sheets).toHaveLength(1);
  });

  it.each([
    ["a workbook without a table of execution", () => documentOf({ 表1: { A1: "项目", B1: "金额" } }), "没有找到项目预算执行情况表"],
  ])("%s is refused with a reason", async (_, document, reason) => {
    const file = path("其他.xlsx");
    await writeFile(file, await writeWorkbookDocument(document()));
    expect(await rates(file)).toMatchObject({ code: 2, out: "", error: expect.stringContaining(reason) as string });
  });

  it.each([
    [["rates"], "没有给出工作簿"],
    [["rates", "a.xlsx", "b.xlsx"], "一次只计算一个工作簿"],
    [["rates", "a.xlsx", "--format", "xlsx"], "--format"],
    [["rates", "没有.xlsx"], "文件不存在"],
    [["rates", "a.xlsx", "--profile", "nowhere"], "没有口径"],
  ])("%j is refused", async (args, reason) => {
    expect(await runOn({}, ...args)).toMatchObject({ code: 2, error: expect.stringContaining(reason) as string });
  });
});
