import ExcelJS from "exceljs";
import { toSnapshot } from "../../src/xlsx/snapshot";
import { profileOf } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import { valueAt } from "../../src/domain/grid";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { SheetDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { samples, type SampleName, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { snapshotOfSample } from "../support/fixtures";
import { type Run, runOn } from "./collecting";

type Files = Readonly<Record<string, Uint8Array>>;

/** Runs the command where only these files are. */
function run(files: Files, ...args: string[]): Promise<Run> {
  return runOn({
    readFile: (path) => {
      const bytes = files[path];
      return bytes === undefined ? Promise.reject(Object.assign(new Error("missing"), { code: "ENOENT" })) : Promise.resolve(bytes);
    },
    writeFile: (path) => Promise.reject(new Error(`nobody asked to write ${path}`)),
    findFiles: (paths) => Promise.resolve({ files: paths, empty: [] }),
  }, ...args);
}

function fileOf(name: SampleName): Promise<Uint8Array> {
  return writeWorkbookDocument(toDocument(samples[name]));
}

/** The sample with one cell of one sheet changed, as somebody would after the figures were agreed. */
function mutated(name: SampleName, sheet: string, row: number, column: number, value: string | number): WorkbookDocument {
  const document = toDocument(samples[name]);
  const change = (one: SheetDocument): SheetDocument =>
    one.name !== sheet ? one : { ...one, cells: { ...one.cells, [row]: { ...one.cells[row], [column]: { ...one.cells[row]?.[column], value } } } };
  return { ...document, sheets: document.sheets.map(change) };
}

interface JsonReport {
  readonly version: number;
  readonly files: readonly JsonFile[];
}

interface JsonFile {
  readonly file: string;
  readonly verdict: string;
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly notChecked: readonly Readonly<Record<string, unknown>>[];
  readonly rates: readonly Readonly<Record<string, unknown>>[];
  readonly crashed: readonly unknown[];
}

async function jsonOf(files: Files, ...args: string[]): Promise<Run & { readonly report: JsonReport }> {
  const result = await run(files, "check", ...args, "--format", "json");
  return { ...result, report: JSON.parse(result.out) as JsonReport };
}

describe("a file's snapshot", () => {
  test.each(Object.keys(samples) as SampleName[])("%s reads from its file as it reads from the workbook", async (name) => {
    const opened = await openXlsx(await fileOf(name));
    if (!opened.ok) throw new Error(opened.error.kind);
    const { sheets } = toSnapshot(opened.value);
    const expected = snapshotOfSample(name).sheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(expected.map((sheet) => sheet.name));
    for (const [index, sheet] of sheets.entries()) {
      const height = expected[index]?.values.findLastIndex((row) => row.some((value) => value !== null)) ?? -1;
      const rows = expected[index]?.values.slice(0, height + 1) ?? [];
      const read = rows.map((row, y) => row.map((_, x) => sheet.values[y - sheet.origin.row]?.[x - sheet.origin.column] ?? null));
      expect(read).toEqual(rows);
    }
  });
});

test("two cells at the far ends of a sheet make no grid between them", async () => {
  const workbook = new ExcelJS.Workbook();
  const worksheet = workbook.addWorksheet("远");
  worksheet.getCell("B2").value = "左上";
  worksheet.getCell("XFD1048576").value = "右下";
  const [sheet] = toSnapshot(workbook).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  expect([valueAt(sheet, 1, 1), valueAt(sheet, 1_048_575, 16_383), valueAt(sheet, 5, 5)]).toEqual(["左上", "右下", null]);
  expect(sheet.values.reduce((cells, row) => cells + row.length, 0)).toBeLessThan(20_000);
  expect(checkSnapshot({ sheets: [sheet] }, { profile: profileOf("hebei")! }).tables).toEqual([]);
});

describe("check --format json", () => {
  test("reports the published budget of Zhangjiakou: no error, tables with their ranges, 27 rates", async () => {
    const { code, report, error } = await jsonOf({ "budget.xlsx": await fileOf("zhangjiakou-2023") }, "budget.xlsx");
    expect([code, error, report.version, report.files.length]).toEqual([0, "", 1, 1]);
    const [file] = report.files;
    expect(file?.verdict).toBe("warnings");
    expect(file?.crashed).toEqual([]);
    expect(file?.tables).toContainEqual({
      spec: "expenditure-summary", sheet: "3支出总表", range: "A1:I29", title: "部门预算支出总表", unit: "万元", year: 2023, department: "731张家口市科学技术协会",
    });
    expect(file?.tables.filter(({ spec }) => spec === "performance-target")).toHaveLength(23);
    expect(file?.rates).toHaveLength(27);
    expect(file?.rates).toContainEqual({
      sheet: "2023项目预算执行", cell: "E9", label: "唐山市总工会房屋租金", budget: "832.52", executed: "802.51", rate: 0.963953, stated: "96.3%", status: "truncated",
    });
  });

  test("names project and number of indicators of a target table", async () => {
    const { report } = await jsonOf({ "targets.xlsx": await fileOf("beidaihe-2021") }, "targets.xlsx");
    expect(report.files[0]?.tables[0]).toMatchObject({ spec: "performance-target", variant: "hebei-2021", project: "科学技术普及活动经费", indicators: 9 });
  });

  test("an identity that is broken is an error with both figures and the cells, and exit code 1", async () => {
    const document = mutated("zhangjiakou-2023", "3支出总表", 9, 4, 59.27);
    const { code, report } = await jsonOf({ "a.xlsx": await writeWorkbookDocument(document) }, "a.xlsx");
    expect(code).toBe(1);
    const errors = report.files[0]?.findings.filter(({ severity }) => severity === "error") ?? [];
    expect(errors.length).toBeGreaterThan(0);
    for (const finding of errors) {
      expect(Object.keys(finding)).toEqual(["rule", "severity", "sheet", "cell", "related", "expected", "actual", "message", "fixable"]);
      expect(finding["sheet"]).toBe("3支出总表");
      expect(finding["message"]).toMatch(/相差 1\.00/);
    }
  });

  test("says what was not checked, and why", async () => {
    const { report } = await jsonOf({ "targets.xlsx": await fileOf("beidaihe-2021") }, "targets.xlsx", "--lang", "en-US");
    expect(report.files[0]?.notChecked).toContainEqual({ rule: "row-sum", sheet: null, reason: expect.stringMatching(/^[\x20-\x7E]+$/) as string });
  });

  test("--min-severity hides findings, not the verdict", async () => {
    const { report } = await jsonOf({ "b.xlsx": await fileOf("zhangjiakou-2023") }, "b.xlsx", "--min-severity", "error");
    expect(report.files[0]).toMatchObject({ verdict: "warnings", findings: [] });
  });
});

describe("check of several files", () => {
  test("a file that cannot be read is named on stderr, the others are still reported, exit code 2", async () => {
    const files = { "good.xlsx": await fileOf("tangshan-2022"), "text.xlsx": new TextEncoder().encode("项目,金额") };
    const { code, report, error } = await jsonOf(files, "missing.xlsx", "text.xlsx", "good.xlsx");
    expect(code).toBe(2);
    expect(report.files.map(({ file }) => file)).toEqual(["good.xlsx"]);
    expect(error).toMatch(/^missing\.xlsx: 文件不存在.*\ntext\.xlsx: 不是 Excel 工作簿/);
  });

  test("an unknown profile is refused with those there are", async () => {
    const { code, out, error } = await run({}, "check", "a.xlsx", "--profile", "atlantis");
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/atlantis.*hebei/);
  });

  test("without a command it explains itself", async () => {
    const { code, out } = await run({});
    expect(code).toBe(0);
    expect(out).toMatch(/yushen check FILE\.xlsx/);
  });
});

describe("check --format text", () => {
  test("lists verdict, tables and findings, one line each", async () => {
    const { out } = await run({ "b.xlsx": await fileOf("zhangjiakou-2023") }, "check", "b.xlsx");
    const lines = out.split("\n");
    expect(lines[0]).toBe("b.xlsx: 有警告");
    expect(lines.filter((line) => line.includes("(rounding)"))).toHaveLength(5);
    expect(lines.filter((line) => line.includes("(rate-value)"))).toHaveLength(7);
  });

  test("a workbook without any table that we know is never said to pass", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("通讯录").addRow(["姓名", "电话"]);
    const { code, out } = await run({ "d.xlsx": new Uint8Array(await workbook.xlsx.writeBuffer()) }, "check", "d.xlsx");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("d.xlsx: 未完成");
  });

  test("a text from the workbook cannot shape the report", async () => {
    const document = mutated("zhangjiakou-2023", "2023项目预算执行", 8, 1, "唐山市\u001b[31m总工会\n房屋租金");
    const { out } = await run({ "c.xlsx": await writeWorkbookDocument(document) }, "check", "c.xlsx");
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
    expect(out).toContain("房屋租金");
  });
});
