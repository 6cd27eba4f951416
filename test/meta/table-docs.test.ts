import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tablePages } from "../../scripts/table-docs/page";
import { catalogue } from "../../src/domain";

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

  it.each([...pages])("%s names columns and rows, never keys that the catalogue lacks", (_name, text) => {
    expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(text).toContain("## ");
  });
});
