import { foldText } from "../../../src/domain/text";
import { catalogue } from "../../../src/domain";
import type { AmountTableSpec, TableSpec } from "../../../src/domain/spec";
import { snapshotOfSample } from "../../support/fixtures";

const SOURCE = "张家口市科学技术协会2023年部门预算";
/** The share for small enterprises is headed by the budget year there, which the catalogue cannot know. */
const published = (text: string): string => foldText(text).replace(/^2023年(?=预留)/, "");

const isPublished = (spec: TableSpec): spec is AmountTableSpec => spec.shape === "amounts" && spec.source === SOURCE;
const { sheets } = snapshotOfSample("zhangjiakou-disclosure-2023");

/** Cells of the sheet that is headed by the table's title, folded. */
function publishedRows({ title }: AmountTableSpec): readonly (readonly string[])[] {
  const rows = sheets.map((sheet) => sheet.values.map((row) => row.map((cell) => published(String(cell ?? "")))));
  const found = rows.find((sheet) => sheet[0]?.[0] === foldText(title[0]));
  if (found === undefined) throw new Error(`no sheet is headed ${title[0]}`);
  return found;
}

/** What we lay out is worded as the published table: the first of the accepted texts is the printed one. */
describe.each(catalogue.filter(isPublished).map((spec) => [spec.id, spec] as const))("%s", (_id, spec) => {
  const rows = publishedRows(spec);
  const cells = rows.flat();

  test("prints the published headings, no column more or less, from left to right", () => {
    const columns = spec.sections.flatMap((section) => section.columns);
    const heading = rows.slice(2, 4);
    expect(columns).toHaveLength(Math.max(...heading.map((row) => row.length)));
    columns.forEach(({ headers, under }, index) => {
      expect(heading.map((row) => row[index])).toContain(foldText(headers[0]));
      if (under !== undefined) expect(cells).toContain(foldText(under[0]));
    });
  });

  test("prints the published rows, in their order", () => {
    for (const { rows: own, heading } of spec.sections) {
      if (heading !== undefined) expect(cells).toContain(foldText(heading[0]));
      if (own.kind !== "lines") {
        expect(cells).toContain(foldText(own.totalLabels[0]));
        continue;
      }
      const labels = own.lines.map(({ labels: [first] }) => foldText(first));
      const column = columnOf(rows, labels);
      expect(rows.map((row) => row[column] ?? "").filter((text) => labels.includes(text))).toEqual(labels);
    }
  });

  test("has the published note of an empty table, and only where one is printed", () => {
    const note = cells.find((text) => text.includes("空表列示"));
    expect(spec.emptyNote === undefined ? undefined : foldText(spec.emptyNote)).toBe(note);
  });
});

/** The column in which most of the labels stand. */
function columnOf(rows: readonly (readonly string[])[], labels: readonly string[]): number {
  const width = Math.max(...rows.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, at) => rows.filter((row) => labels.includes(row[at] ?? "")).length);
  return counts.indexOf(Math.max(...counts));
}
