import { readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { profiles } from "../../src/domain/catalogue";
import { samples, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { BASIC, list, make, path, refusal, run, type Run, useFolder, valuesOf, written } from "./templates";

useFolder();
jest.setTimeout(60_000);

describe("yushen template", () => {
  test.each(profiles.map(({ id }) => id))("%s: every required table in a sheet, and the workbook remembers the profile", async (id) => {
    const { code, out, error } = await make("--profile", id);
    expect([code, error]).toEqual([0, ""]);
    const document = await written();
    const specs = document.sheets.map(({ customProperties }) => customProperties["yushen.spec"]);
    const { requiredTables } = profiles.find((profile) => profile.id === id)!;
    expect(specs.filter((spec) => spec !== "code-list")).toEqual(requiredTables);
    expect(document.properties["custom.yushen.profile"]).toBe(id);
    for (const { name } of document.sheets) expect(out).toContain(name);
    expect(out.split("\n")[0]).toContain(`${String(document.sheets.length)} 张工作表`);
  });

  test("department, year and unit stand on the tables", async () => {
    await make("--tables", "expenditure-summary,income-summary", "--unit", "元");
    const document = await written();
    const texts = valuesOf(document, "支出总表");
    expect(texts.join(" ")).toMatch(/731\s?张家口市科学技术协会/u);
    expect(texts).toEqual(expect.arrayContaining([expect.stringContaining("2026"), expect.stringContaining("单位：元")]));
  });

  test("codes come as rows with their names, and 类 and 款 above them", async () => {
    await make("--tables", "expenditure-summary,basic-expenditure", "--codes", "2060702,30101");
    const document = await written();
    expect(valuesOf(document, "支出总表").map(String)).toEqual(expect.arrayContaining(["206", "20607", "2060702", "科普活动", "科学技术支出"]));
    expect(valuesOf(document, "支出总表")).not.toContain("基本工资");
    expect(document.sheets.flatMap(({ name }) => valuesOf(document, name))).toContain("基本工资");
  });

  test("codes come from a file too, under a heading or not", async () => {
    const file = await list("科目编码,名称\r\n2060702,科普活动\r\n2060701 机构运行\r\n", "codes.csv");
    await make("--tables", "expenditure-summary", "--codes", file);
    expect(valuesOf(await written(), "支出总表")).toEqual(expect.arrayContaining(["科普活动", "机构运行"]));
  });

  test("projects get a form each, in sheets of their own or stacked; warnings name their rows", async () => {
    const file = await list("项目名称,金额\n科普活动,12.5\n科普活动,3\n");
    const { code, out } = await make("--tables", "performance-target", "--projects", file);
    expect(code).toBe(0);
    expect(out).toMatch(/2 个项目/u);
    expect(out).toMatch(/第 3 行：项目名称“科普活动”重复/u);
    expect((await written()).sheets).toHaveLength(2);
    await make("--tables", "performance-target", "--projects", file, "--arrangement", "stacked", "--force");
    expect((await written()).sheets).toHaveLength(1);
  });

  test("a list in GB18030, in a workbook with a cover sheet, and with amounts as text", async () => {
    const gb = Uint8Array.from([0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xbf, 0xc6, 0xc6, 0xd5, 0x2c, 0x31, 0x32, 0x0a]);
    expect((await make("--tables", "performance-target", "--projects", await list(gb))).out).toMatch(/1 个项目/u);
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("封面").addRow(["预算"]);
    const sheet = workbook.addWorksheet("清单");
    sheet.addRow([]);
    for (const row of [["项目名称", "金额"], ["科普活动", "1,200.50 "], ["展馆维护", 3]]) sheet.addRow(row);
    const file = await list(new Uint8Array(await workbook.xlsx.writeBuffer()), "list.xlsx");
    const { code, out } = await make("--tables", "performance-target", "--projects", file, "--force");
    expect([code, /2 个项目/u.test(out)]).toEqual([0, true]);
    const document = await written();
    expect(document.sheets.flatMap(({ name }) => valuesOf(document, name))).toContain(1200.5);
  });

  test("hard project names become sheets that Excel can open", async () => {
    const names = ["甲/乙\\丙?*[1]:'", "'引号'", "长".repeat(200), "=1+1", "History", "长".repeat(199) + "短"];
    const file = await list(`项目名称,金额\n${names.map((name) => `"${name}",1`).join("\n")}\n`);
    expect((await make("--tables", "performance-target", "--projects", file)).code).toBe(0);
    const document = await written();
    expect(document.sheets).toHaveLength(names.length);
    for (const { name } of document.sheets) expect(name).toMatch(/^[^/\\?*[\]:]{1,31}$/u);
    const values = document.sheets.flatMap(({ name }) => valuesOf(document, name));
    expect(values).toEqual(expect.arrayContaining(names));
    expect(document.sheets.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row))).some(({ formula }) => formula?.startsWith("=1+1"))).toBe(false);
  });

  test("options of formulas: no ties, no shades, no list of codes, locked", async () => {
    await make("--values-only", "--no-shade", "--no-code-list", "--lock");
    const { sheets } = await written();
    expect(sheets.map(({ customProperties }) => customProperties["yushen.spec"])).not.toContain("code-list");
    expect(sheets.every(({ conditionalFormats }) => conditionalFormats.length === 0)).toBe(true);
    expect(sheets.filter(({ protection }) => protection !== undefined).length).toBe(sheets.length);
    const formulas = sheets.flatMap(({ cells }) => Object.values(cells).flatMap((row) => Object.values(row).map(({ formula }) => formula ?? "")));
    expect(formulas.filter((formula) => formula.includes("!"))).toEqual([]);
    expect(formulas.filter((formula) => formula !== "").length).toBeGreaterThan(50);
  });

  test("last year's workbook gives department, unit, tables, codes and projects, but no figure", async () => {
    await writeFile(path("last.xlsx"), await writeWorkbookDocument(toDocument(samples["zhangjiakou-2023"])));
    const { code, out } = await run("template", "--year", "2026", "--from", path("last.xlsx"), "-o", path("out.xlsx"));
    expect(code).toBe(0);
    expect(out).toMatch(/23 个项目/u);
    const document = await written();
    const values = document.sheets.flatMap(({ name, customProperties }) => (customProperties["yushen.spec"] === "code-list" ? [] : valuesOf(document, name)));
    const texts = values.filter((value) => typeof value === "string");
    expect(texts.some((text) => /731\s?张家口市科学技术协会/u.test(text))).toBe(true);
    expect(values.map(String)).toEqual(expect.arrayContaining(["2060702", "科普活动"]));
    expect(valuesOf(document, "部门机构设置情况")).toEqual(expect.arrayContaining(["张家口市科学技术协会本级", "正处（县）级"]));
    expect(texts.filter((text) => text.includes("预算年度"))).not.toEqual(expect.arrayContaining([expect.stringContaining("2023")]));
    const figures = document.sheets.flatMap(({ customProperties, cells }) => (customProperties["yushen.spec"] === "code-list" ? [] :
      Object.values(cells).flatMap((row) => Object.values(row)).filter(({ formula, value }) => formula === undefined && typeof value === "number")));
    // Sequence numbers are all that is left of numbers.
    expect(figures.filter(({ value }) => !Number.isInteger(value))).toEqual([]);
    const json = await run("template", "--year", "2026", "--from", path("last.xlsx"), "-o", path("out.xlsx"), "--force", "--format", "json", "--department", "9 别的局", "--tables", "income-summary", "--no-code-list");
    expect(JSON.parse(json.out)).toMatchObject({ sheets: [{ spec: "income-summary" }] });
    expect(valuesOf(await written(), "收入总表").join(" ")).toMatch(/9\s?别的局/u);
  });

  test("the same input gives the same bytes", async () => {
    await make("--codes", "2060702,30101");
    const first = await readFile(path("out.xlsx"));
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await make("--codes", "2060702,30101", "--force");
    expect((await readFile(path("out.xlsx"))).equals(first)).toBe(true);
  });

  test("--format json is what a batch engine needs", async () => {
    const file = await list("项目名称,金额\n甲,1\n甲,2\n");
    const { out } = await make("--tables", "performance-target", "--projects", file, "--format", "json", "--profile", "cost-first");
    const report = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(Object.keys(report)).toEqual(["version", "file", "profile", "sheets", "projects", "warnings"]);
    expect(report).toMatchObject({ version: 1, file: path("out.xlsx"), profile: "cost-first", projects: 2 });
    expect(report["sheets"]).toContainEqual(expect.objectContaining({ spec: "performance-target" }));
    expect(report["warnings"]).toEqual([
      { kind: "unconfirmed-profile", row: null, message: expect.stringContaining("未经全文印证") as string },
      { kind: "duplicate-name", row: 3, message: expect.stringContaining("第 3 行") as string },
    ]);
  });

  test("in English on demand", async () => {
    const { out } = await make("--tables", "expenditure-summary", "--lang", "en-US");
    expect(out).toMatch(/^Wrote .*out\.xlsx: \d+ sheets/u);
    expect(await refusal(["out.xlsx"], ...BASIC, "-o", path("out.xlsx"), "--lang", "en-US")).toMatch(/exists.*--force/u);
  });
});

describe("yushen check of a template", () => {
  interface Report {
    readonly files: readonly { readonly profile: string; readonly verdict: string; readonly tables: readonly { spec: string }[]; readonly findings: readonly { severity: string; rule: string }[] }[];
  }

  const checked = async (...more: string[]): Promise<Run & { readonly file: Report["files"][number] }> => {
    const result = await run("check", path("out.xlsx"), "--format", "json", ...more);
    return { ...result, file: (JSON.parse(result.out) as Report).files[0]! };
  };

  test.each(profiles.map(({ id }) => id))("%s: every table is recognised, nothing is wrong, by the profile that the file remembers", async (id) => {
    await make("--profile", id, "--codes", "2060701,2060702,30101,30102,30201");
    const { code, file } = await checked();
    const { requiredTables } = profiles.find((profile) => profile.id === id)!;
    expect(file.tables.map(({ spec }) => spec)).toEqual(requiredTables);
    expect(file.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect([code, file.profile]).toEqual([0, id]);
  });

  test("--profile is stronger than the one remembered; an unknown one that is remembered counts as none", async () => {
    await make("--profile", "cost-first", "--tables", "expenditure-summary");
    expect((await checked("--profile", "tangshan-2022")).file.profile).toBe("tangshan-2022");
    expect((await checked()).file.profile).toBe("cost-first");
    const document = await written();
    await writeFile(path("out.xlsx"), await writeWorkbookDocument({ ...document, properties: { "custom.yushen.profile": "atlantis" } }));
    expect((await checked()).file.profile).toBe("hebei");
  });
});
