import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formulaKey, type Sheet } from "../../src/domain/grid";
import { calculated } from "./calculated";
import { gridOf, rowsOf } from "./gridOf";

/** What a documentation page of a rule claims: sheets, and what the rule says about them. */
export interface Example {
  readonly heading: string;
  readonly sheets: readonly Sheet[];
  /** `` `C6` 错误：… ``, a line a finding. */
  readonly results: readonly string[];
}

/**
 * The example of docs/rules/<id>.md. Each sheet is drawn with column letters above and row numbers at the left; where a
 * rule compares several, `工作表“支出总表”：` stands above each. The results are the list below them.
 * @throws when the page is not written that way.
 */
export function exampleOf(id: string): Example {
  const page = readFileSync(join(__dirname, "../../docs/rules", `${id}.md`), "utf8");
  const part = /^## 例\n([\s\S]*?)^## /m.exec(page)?.[1];
  if (part === undefined) throw new Error(`${id}.md has no section 例`);

  const [unnamed = "", ...named] = part.split(/^工作表“(.+)”：$/m);
  const sheets = named.length === 0 ? [drawnSheet(id, "Sheet1", unnamed)] : pairs(named).map(([name, drawing]) => drawnSheet(id, name, drawing));
  return {
    heading: /^# (.+)$/m.exec(page)?.[1] ?? "",
    sheets,
    results: part.split("\n").filter((line) => line.startsWith("- ")).map((line) => line.slice(2)),
  };
}

function drawnSheet(id: string, name: string, drawing: string): Sheet {
  const [letters, , ...rows] = drawing.split("\n").filter((line) => line.startsWith("|")).map(cellsOf);
  if (letters === undefined || letters.slice(1).join("") !== "ABCDEFGHIJKLMNOPQRSTUVWXYZ".slice(0, letters.length - 1)) throw new Error(`${id}.md: columns are not lettered`);
  rows.forEach(([number], index) => {
    if (number !== String(index + 1)) throw new Error(`${id}.md: row ${String(index + 1)} is not numbered`);
  });
  return withFormulas(gridOf(rowsOf(rows.map((row) => row.slice(1).join("|")).join("\n")), { name }));
}

/** Cells drawn as `=SUM(D3:E3)` hold the formula and show its sum; a formula reads only cells that stand right of it or below. */
function withFormulas(sheet: Sheet): Sheet {
  const values = sheet.values.map((row) => [...row]);
  const formulas = new Map(sheet.formulas);
  for (let row = values.length - 1; row >= 0; row -= 1) {
    const cells = values[row] ?? [];
    for (let column = cells.length - 1; column >= 0; column -= 1) {
      const formula = cells[column];
      if (typeof formula !== "string" || !formula.startsWith("=")) continue;
      formulas.set(formulaKey(row, column), formula);
      cells[column] = calculated({ ...sheet, values }, formula) ?? null;
    }
  }
  return { ...sheet, values, formulas };
}

function pairs(parts: readonly string[]): readonly (readonly [string, string])[] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as const] : []));
}

/** `| 1 | a |  |` holds the cells 1, a and an empty one. */
function cellsOf(line: string): readonly string[] {
  return line.split("|").slice(1, -1).map((cell) => cell.trim());
}
