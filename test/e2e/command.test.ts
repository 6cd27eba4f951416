import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { samples, type SampleName, toDocument } from "../../src/workbench/samples";
import { writeWorkbookDocument } from "../../src/xlsx/document/writeWorkbookDocument";
import { COMMAND } from "./support/cli";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yushen-command-"));
  const names = Object.keys(samples) as SampleName[];
  await Promise.all(names.map(async (name) => writeFile(join(folder, `${name}.xlsx`), await writeWorkbookDocument(toDocument(samples[name])))));
  await writeFile(join(folder, "坏.xlsx"), "no workbook");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], (failure, out, error) => {
      resolve({ code: failure === null ? 0 : Number(failure.code), out, error });
    });
  });
}

describe("the built command", () => {
  test("says the same with three workers as with one", async () => {
    const [one, three] = [await run("check", folder, "--format", "json", "--workers", "1"), await run("check", folder, "--format", "json", "--workers", "3")];
    expect(three).toEqual(one);
    const { files, unreadable } = JSON.parse(one.out) as { files: unknown[]; unreadable: unknown[] };
    expect([files.length, unreadable.length, one.code]).toEqual([Object.keys(samples).length, 1, 2]);
  });
});
