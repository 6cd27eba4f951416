import { mkdir, readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { checkFile } from "../../src/cli/check";
import type { System } from "../../src/cli/main";
import { samples, type SampleName, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { type Run, runOn, useFolder } from "./collecting";

const path = useFolder();

/** Five files of a bureau: three in folders, one of them with a word wrong in its place, one that is no workbook. */
beforeEach(async () => {
  const [first, second] = await Promise.all((Object.keys(samples) as SampleName[]).slice(0, 2).map((name) => writeWorkbookDocument(toDocument(samples[name]))));
  await mkdir(path("乙局/下属"), { recursive: true });
  await mkdir(path("甲局"));
  await Promise.all([
    writeFile(path("甲局/预算.xlsx"), first ?? ""),
    writeFile(path("乙局/预算.xlsx"), second ?? ""),
    writeFile(path("乙局/下属/Z.XLSX"), first ?? ""),
    writeFile(path("乙局/下属/坏.xlsx"), "no workbook"),
    writeFile(path("乙局/~$预算.xlsx"), "what Excel puts beside an open file"),
    writeFile(path("乙局/说明.txt"), "no workbook either"),
  ]);
});

const run = (...args: string[]): Promise<Run> => runOn({}, ...args);
const namesIn = (json: string): readonly string[] => (JSON.parse(json) as { files: { file: string }[] }).files.map(({ file }) => file.slice(path("").length + 1));

describe("checking many files", () => {
  it("finds the workbooks in and below folders, ordered by path, each once, and names those that cannot be read", async () => {
    const { code, out, error } = await run("check", path("甲局"), path(""), path("甲局/预算.xlsx"), "--format", "json");
    expect(namesIn(out)).toEqual(["乙局/下属/Z.XLSX", "乙局/预算.xlsx", "甲局/预算.xlsx"]);
    expect((JSON.parse(out) as { unreadable: unknown }).unreadable).toEqual([{ file: path("乙局/下属/坏.xlsx"), error: "不是 Excel 工作簿（.xlsx），请确认文件没有选错" }]);
    expect(error).toContain("坏.xlsx: 不是 Excel 工作簿");
    expect(code).toBe(2);
  });

  it("takes patterns, and says which folder or pattern holds no workbook", async () => {
    const { code, out, error } = await run("check", path("*/预算.xlsx"), path("甲局/*.xlsm"), "--format", "json");
    expect(namesIn(out)).toEqual(["乙局/预算.xlsx", "甲局/预算.xlsx"]);
    expect(error).toBe(`${path("甲局/*.xlsm")}: 没有找到工作簿 (no workbook found)\n`);
    expect(code).toBe(2);
  });

  it.each(["json", "jsonl", "text"] as const)("gives the same from parts that are merged as from one run (%s)", async (format) => {
    const whole = await run("check", path(""), "--format", "json");
    const parts = await Promise.all([1, 2, 3].map((part) => run("check", path(""), "--part", `${String(part)}/3`, "--format", format === "jsonl" ? "jsonl" : "json")));
    const reports = await Promise.all(parts.map(async ({ out }, index) => {
      await writeFile(path(`${String(index)}.report`), out);
      return path(`${String(index)}.report`);
    }));
    const expected = format === "text" ? await run("check", path("")) : whole;
    const merged = await run("merge", ...reports.reverse(), ...(format === "text" ? ["--format", "text"] : []));
    expect(merged).toEqual(expected);
  });

  it("has the order of the paths whatever file is finished first, and a line as soon as one is finished", async () => {
    const lastIsFirst: Partial<System> = {
      startWorkers: (count) => {
        let others = 3;
        let release: () => void = () => undefined;
        const all = new Promise<void>((resolve) => (release = resolve));
        return {
          count,
          check: async (task) => {
            const outcome = await checkFile(task, { readFile: (file) => readFile(file) });
            if (task.file.endsWith("Z.XLSX")) await all;
            else if ((others -= 1) === 0) setTimeout(release, 0);
            return outcome;
          },
          close: () => Promise.resolve(),
        };
      },
    };
    const combined = await runOn(lastIsFirst, "check", path(""), "--workers", "3", "--format", "json");
    expect(combined).toEqual(await run("check", path(""), "--format", "json"));
    const lines = await runOn(lastIsFirst, "check", path(""), "--workers", "3", "--format", "jsonl");
    const order = lines.out.trim().split("\n").map((line) => (JSON.parse(line) as { file: string }).file);
    expect(order).toHaveLength(4);
    expect(order.at(-1)).toBe(path("乙局/下属/Z.XLSX"));
  });

  it("tells how far it is", async () => {
    const told: string[] = [];
    await runOn({ progress: (done, total) => told.push(`${String(done)}/${String(total)}`) }, "check", path(""));
    expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  });

  it("writes a workbook with a line a file and a line a finding, and does not replace one", async () => {
    const { code, out } = await run("check", path(""), "--format", "xlsx", "-o", path("汇总/../汇总.xlsx"));
    expect([code, out]).toEqual([2, ""]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path("汇总.xlsx"));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["文件", "问题"]);
    const rows = workbook.worksheets[0]?.getSheetValues().slice(2).map((row) => (row as unknown[]).slice(1, 4)) ?? [];
    expect(rows.map(([number, file]) => [number, String(file).slice(path("").length + 1)])).toEqual([[1, "乙局/下属/Z.XLSX"], [2, "乙局/下属/坏.xlsx"], [3, "乙局/预算.xlsx"], [4, "甲局/预算.xlsx"]]);
    expect(rows[1]?.[2]).toBe("无法读取");

    const again = await run("check", path("甲局"), "--format", "xlsx", "-o", path("汇总.xlsx"));
    expect([again.code, again.error]).toEqual([2, `${path("汇总.xlsx")}: 文件已存在，没有覆盖；要覆盖请加 --force\n`]);
    expect((await run("check", path("甲局"), "--format", "xlsx", "-o", path("汇总.xlsx"), "--force")).code).toBe(0);
  });
});

describe("merging reports", () => {
  it("takes a file that was checked again from the later report", async () => {
    await writeFile(path("old.json"), (await run("check", path("甲局"), "--format", "json")).out);
    await writeFile(path("甲局/预算.xlsx"), "no longer a workbook");
    await writeFile(path("new.jsonl"), (await run("check", path("甲局"), "--format", "jsonl")).out);
    const { code, out } = await run("merge", path("old.json"), path("new.jsonl"));
    expect(JSON.parse(out)).toMatchObject({ files: [], unreadable: [{ file: path("甲局/预算.xlsx") }] });
    expect(code).toBe(2);
    expect((await run("merge", path("new.jsonl"), path("old.json"))).code).toBe(0);
  });

  it.each([["nothing", ""], ["another JSON", '{"files":[{"file":"a.xlsx"}]}'], ["no JSON", "file,verdict"], ["a broken line", '{"file":"a.xlsx","error":"e"}\n{"fi']])("refuses %s, and says which report it was", async (_, text) => {
    await writeFile(path("r.json"), text);
    const { code, error } = await run("merge", path("r.json"));
    expect([code, error]).toEqual([2, `${path("r.json")}: 不是检查结果（yushen check --format json 或 jsonl 的输出）\n`]);
  });
});
