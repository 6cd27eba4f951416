import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../src/domain/grid";
import { gridOf, rowsOf } from "./gridOf";

/** What a documentation page of a rule claims: a sheet, and what the rule says about it. */
export interface Example {
  readonly heading: string;
  readonly sheet: Sheet;
  /** `` `C6` 错误：… ``, a line a finding. */
  readonly results: readonly string[];
}

/**
 * The example of docs/rules/<id>.md. Its sheet is drawn with column letters above and row numbers at the left, its
 * results are the list below it.
 * @throws when the page is not written that way.
 */
export function exampleOf(id: string): Example {
  const page = readFileSync(join(__dirname, "../../docs/rules", `${id}.md`), "utf8");
  const part = /^## 例\n([\s\S]*?)^## /m.exec(page)?.[1];
  if (part === undefined) throw new Error(`${id}.md has no section 例`);

  const [letters, , ...rows] = part.split("\n").filter((line) => line.startsWith("|")).map(cellsOf);
  if (letters?.slice(1).join("") !== "ABCDEFGHIJ".slice(0, letters === undefined ? 0 : letters.length - 1)) throw new Error(`${id}.md: columns are not lettered`);
  rows.forEach(([number], index) => {
    if (number !== String(index + 1)) throw new Error(`${id}.md: row ${String(index + 1)} is not numbered`);
  });
  const drawing = rows.map((row) => row.slice(1).join("|")).join("\n");
  return {
    heading: /^# (.+)$/m.exec(page)?.[1] ?? "",
    sheet: gridOf(rowsOf(drawing)),
    results: part.split("\n").filter((line) => line.startsWith("- ")).map((line) => line.slice(2)),
  };
}

/** `| 1 | a |  |` holds the cells 1, a and an empty one. */
function cellsOf(line: string): readonly string[] {
  return line.split("|").slice(1, -1).map((cell) => cell.trim());
}
