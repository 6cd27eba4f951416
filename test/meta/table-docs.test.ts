import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tablePages } from "../../scripts/table-docs/page";
import { catalogue, specOf } from "../../src/domain";
import { ties } from "../../src/domain/catalogue/ties";

const folder = join(__dirname, "../../docs/tables");
const pages = tablePages();

/** `npm run docs:tables` writes what is missing or has changed. */
describe("docs/tables", () => {
  it("has one page for each table, and no other", () => {
    const written = readdirSync(folder).filter((name) => name.endsWith(".md")).sort();
    expect(written).toEqual(catalogue.map(({ id }) => `${id}.md`).sort());
  });

  it.each([...pages])("%s says what the catalogue gives", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it.each(catalogue.map(({ id }) => id))("%s.md names the tables that it is tied to, and no other", (id) => {
    const tied = ties.flatMap(({ cell, from }) => (cell.table === id ? [from.table] : from.table === id ? [cell.table] : []));
    const [, chapter = ""] = (pages.get(`${id}.md`) ?? "").split("## 表间勾稽");
    const named = catalogue.filter(({ title }) => chapter.includes(`| ${title[0]}：`)).map((spec) => spec.id);
    expect(named.sort()).toEqual([...new Set(tied)].sort());
    expect(tied.every((other) => specOf(other) !== undefined)).toBe(true);
  });

  it.each([...pages])("%s names columns and rows, never keys that the catalogue lacks", (_name, text) => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text).toContain("## ");
  });
});
