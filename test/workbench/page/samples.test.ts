import { contains, rectFromA1, type Rect } from "../../../src/domain/grid";
import type { AreaDocument, SheetDocument } from "../../../src/xlsx/document/model";
import { samples, toDocument } from "../../../src/workbench/samples";

const documents = Object.entries(samples).map(([name, sample]) => [name, sample, toDocument(sample)] as const);

describe.each(documents)("%s", (_name, sample, document) => {
  test("names its source and holds every figure of its rows", () => {
    expect(sample.source).not.toBe("");
    for (const [index, sheet] of sample.sheets.entries()) {
      const shown = sheet.rows.map((row, at) => row.map((_, column) => document.sheets[index]?.cells[at]?.[column]?.value ?? null));
      expect(shown).toEqual(sheet.rows);
    }
  });

  test("has sheet names that Excel accepts, each once", () => {
    const names = document.sheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[:\\/?*[\]]/u);
    }
  });

  test("merges areas that do not overlap, and keeps a value in their first cells only", () => {
    for (const sheet of document.sheets) {
      sheet.merges.forEach((area, index) => {
        expect(sheet.merges.slice(index + 1).some((other) => overlap(area, other))).toBe(false);
        expect(hidden(sheet, area)).toEqual([]);
      });
    }
  });

  test("rules every cell of its tables, and every cell has a style", () => {
    for (const [index, sheet] of sample.sheets.entries()) {
      const ruled = sheet.blocks.flatMap(({ text, header, body }) => [text, header, body]).flatMap((area) => rectFromA1(area ?? "") ?? []);
      const wrong = Object.entries(document.sheets[index]?.cells ?? {}).flatMap(([row, cells]) =>
        Object.entries(cells).flatMap(([column, { style }]) => {
          const at = { row: Number(row), column: Number(column) };
          const inside = ruled.some((area) => contains(area, at));
          const look = document.styles[style ?? -1];
          return look !== undefined && (look.borders !== undefined) === inside ? [] : [at];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });
});

test("the stated rates print as the document prints them", () => {
  const document = toDocument(samples["tangshan-execution-2023"]);
  const [sheet] = document.sheets;
  const printed = [8, 15, 27, 31].map((row) => {
    const cell = sheet?.cells[row]?.[4];
    const format = document.styles[cell?.style ?? -1]?.numberFormat ?? "";
    const decimals = /^0(?:\.(0+))?%$/.exec(format)?.[1]?.length ?? 0;
    return `${(Number(cell?.value) * 100).toFixed(decimals)}%`;
  });
  expect(printed).toEqual(["96.3%", "30.83%", "59.71%", "100%"]);
});

function overlap(one: Rect, other: Rect): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function hidden(sheet: SheetDocument, area: AreaDocument): readonly unknown[] {
  const values: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells[row]?.[column]?.value;
      if (value !== undefined && (row !== area.top || column !== area.left)) values.push(value);
    }
  }
  return values;
}
