import { readFile, writeFile } from "node:fs/promises";
import { profiles } from "../../src/domain/catalogue";
import { readWorkbookDocument } from "../../src/xlsx/document/readWorkbookDocument";
import type { CellDocument, WorkbookDocument } from "../../src/xlsx/document/model";
import { recalculate } from "../support/libreOffice";
import { list, make, path, useFolder, written } from "./templates";

useFolder();
jest.setTimeout(180_000);

/** What each formula shows, by sheet and cell; an empty text and a blank look the same. */
function shownBy(document: WorkbookDocument): ReadonlyMap<string, CellDocument["value"]> {
  const entries = document.sheets.flatMap(({ name, cells }) => Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns).filter(([, { formula }]) => formula !== undefined).map(([column, { value }]) => [`${name}!R${row}C${column}`, value ?? ""] as const)));
  return new Map(entries);
}

async function expectSameResults(): Promise<void> {
  const before = shownBy(await written());
  await writeFile(path("again.xlsx"), await recalculate(path("out.xlsx")));
  const opened = await readWorkbookDocument(await readFile(path("again.xlsx")));
  if (!opened.ok) throw new Error(opened.error.kind);
  const after = shownBy(opened.value);
  expect(before.size).toBeGreaterThan(50);
  expect([...before].filter(([cell, value]) => after.get(cell) !== value).map(([cell, value]) => [cell, value, after.get(cell)])).toEqual([]);
}

const CODES = ["--codes", "2060701,2060702,2080505,2210201,30101,30102,30201,30302"];

test.each(profiles.map(({ id }) => id))("%s: LibreOffice opens the template and calculates what it says", async (id) => {
  expect((await make("--profile", id, ...CODES)).code).toBe(0);
  await expectSameResults();
});

test.each(["sheets", "stacked"])("with projects, in %s: every formula shows what was predicted", async (arrangement) => {
  const file = await list("项目名称,预算数,财政资金,其他资金\n科普活动经费,25,25,0\n科技馆免费开放,156.5,150.1,6.4\n\"甲/乙'丙\",0.3,0.1,0.2\n");
  expect((await make("--projects", file, "--arrangement", arrangement, ...CODES)).code).toBe(0);
  await expectSameResults();
});
