import { mkdir, readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { BASIC, files, list, make, path, refusal, useFolder, written } from "./templates";

useFolder();
jest.setTimeout(60_000);

describe("what yushen template refuses", () => {
  const OUT = (): string[] => ["-o", path("x.xlsx")];

  test.each<[string, readonly string[], RegExp]>([
    ["a missing last year's workbook", ["--year", "2026", "--from", "last-nowhere.xlsx"], /last-nowhere\.xlsx：文件不存在/u],
    ["an impossible year", ["--year", "1066", "--department", "某局"], /1066.*1990/u],
    ["a year in words", ["--year", "二〇二六", "--department", "某局"], /二〇二六/u],
    ["no year", ["--department", "某局"], /--year/u],
    ["no department", ["--year", "2026"], /部门名称/u],
    ["a code without a department", ["--year", "2026", "--department", "731 "], /部门名称/u],
    ["an unknown profile", ["--year", "2026", "--department", "某局", "--profile", "atlantis"], /atlantis.*hebei/u],
    ["an unknown table", ["--year", "2026", "--department", "某局", "--tables", "expenditure-summary,nonsense"], /：nonsense.*income-summary/u],
    ["no table", ["--year", "2026", "--department", "某局", "--tables", ","], /--tables/u],
    ["unknown codes", ["--year", "2026", "--department", "某局", "--codes", "2060702,2999999,999"], /“2999999”、“999”/u],
    ["a word among the codes", ["--year", "2026", "--department", "某局", "--codes", "2060702,科普"], /“科普”/u],
    ["a missing file of codes", ["--year", "2026", "--department", "某局", "--codes", "codes-nowhere.txt"], /codes-nowhere\.txt：文件不存在/u],
    ["an unknown form of targets", ["--year", "2026", "--department", "某局", "--target-variant", "mars-2099"], /mars-2099/u],
    ["a missing list", ["--year", "2026", "--department", "某局", "--projects", "list-nowhere.csv"], /list-nowhere\.csv：文件不存在/u],
    ["an unknown unit", ["--year", "2026", "--department", "某局", "--unit", "美元"], /--unit.*美元/u],
    ["an unknown arrangement", ["--year", "2026", "--department", "某局", "--arrangement", "heap"], /heap/u],
    ["a loose word", ["--year", "2026", "--department", "某局", "张家口"], /张家口/u],
    ["an unknown option", ["--year", "2026", "--department", "某局", "--colour"], /--colour/u],
  ])("%s", async (_, args, message) => {
    expect(await refusal([], "template", ...args, ...OUT())).toMatch(message);
  });

  test.each<[string, string | Uint8Array, string, RegExp]>([
    ["a list without projects", "项目名称,金额\n", "list.csv", /没有读到任何项目/u],
    ["an empty list", "", "list.csv", /没有读到任何项目/u],
    ["5,000 projects", `项目名称,金额\n${Array.from({ length: 5000 }, (_, at) => `项目${String(at)},1`).join("\n")}\n`, "list.csv", /5000 个项目.*1000/u],
    ["a name too long", `项目名称,金额\n${"长".repeat(201)},1\n`, "list.csv", /第 2 行：项目名称超过 200 个字/u],
    ["an amount that is none", "项目名称,金额\n甲,十二万\n乙,1\n", "list.csv", /第 2 行：金额“十二万”不是数字/u],
    ["bytes", Uint8Array.from([1, 0, 2, 0, 3, 255, 254]), "list.csv", /不是文本文件/u],
    ["a broken workbook", "PK\u0003\u0004nonsense", "list.csv", /list\.csv：/u],
    ["a text that is called a workbook", "项目名称,金额\n甲,1\n", "list.xlsx", /不是 Excel 工作簿/u],
  ])("%s", async (_, content, name, message) => {
    const file = await list(content, name);
    expect(await refusal([name], ...BASIC, "--projects", file, ...OUT())).toMatch(message);
  });

  test("a last year's workbook without any table", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("通讯录").addRow(["姓名", "电话"]);
    const file = await list(new Uint8Array(await workbook.xlsx.writeBuffer()), "last.xlsx");
    expect(await refusal(["last.xlsx"], "template", "--year", "2026", "--from", file, ...OUT())).toMatch(/没有认出可以沿用的表/u);
  });

  test("a folder as list", async () => {
    await mkdir(path("folder"));
    expect(await refusal(["folder"], ...BASIC, "--projects", path("folder"), ...OUT())).toMatch(/无法读取文件（EISDIR）/u);
  });

  test("an error in a list can shape neither the terminal nor the message", async () => {
    const file = await list("项目名称,金额\n甲,\u001b[31m红\n");
    expect(await refusal(["list.csv"], ...BASIC, "--projects", file, ...OUT())).not.toContain("\u001b");
  });

  test("an output that is missing, of another kind, in no folder, a folder, or one of the inputs", async () => {
    expect(await refusal([], ...BASIC)).toMatch(/-o FILE\.xlsx/u);
    expect(await refusal([], ...BASIC, "-o", path("x.txt"))).toMatch(/\.xlsx 结尾/u);
    expect(await refusal([], ...BASIC, "-o", path("nowhere/x.xlsx"))).toMatch(/文件夹不存在/u);
    await mkdir(path("f.xlsx"));
    expect(await refusal(["f.xlsx"], ...BASIC, "-o", path("f.xlsx"), "--force")).toMatch(/是一个文件夹/u);
    await list("项目名称\n甲\n", "p.xlsx");
    expect(await refusal(["f.xlsx", "p.xlsx"], ...BASIC, "--projects", path("p.xlsx"), "-o", path("p.xlsx"), "--force")).toMatch(/同时是输入文件/u);
  });

  test("a file that is there, which stays as it is; --force replaces it", async () => {
    await writeFile(path("out.xlsx"), "去年的心血");
    expect(await refusal(["out.xlsx"], ...BASIC, "-o", path("out.xlsx"))).toMatch(/已存在.*--force/u);
    expect(await readFile(path("out.xlsx"), "utf8")).toBe("去年的心血");
    expect((await make("--force", "--tables", "expenditure-summary")).code).toBe(0);
    expect((await written()).sheets.length).toBeGreaterThan(0);
    expect(await files()).toEqual(["out.xlsx"]);
  });
});
