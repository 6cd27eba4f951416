import type { LineSpec } from "../spec";
import { columnOfType, sequenceColumn, type PlacedSection } from "./amount-columns";
import { rowOfLine } from "./amount-place";
import { openFigures, putInAmounts, putOwn, writeIdentities, type BodyWriter } from "./body-writer";
import { rowBlock } from "./draft";
import { sumOf } from "./formulas";
import { LOOK } from "./look";

/** The fixed rows of a section with their sums. */
export function writeLines(writer: BodyWriter, placed: PlacedSection, lines: readonly LineSpec[]): void {
  const { draft, place } = writer;
  const labels = columnOfType(placed, "label");

  for (const line of lines) {
    const row = rowOfLine(place, placed, line.key);
    draft.put(row, labels, line.labels[0]);
    if (line.indent !== undefined) draft.style(rowBlock(row, labels, labels), { indent: line.indent });
    openFigures(writer, placed, row);
    if (line.uncounted === true) for (const { at, column } of placed.columns) if (column.type === "quantity") putOwn(writer, row, at, NOT_COUNTED);
    if (line.sum !== undefined) writeSum(writer, placed, row, line.sum.map((key) => rowOfLine(place, placed, key)));
    if (TOTAL.test(line.key)) draft.style(rowBlock(row, labels, placed.columns.at(-1)?.at ?? labels), LOOK.total);
    writeIdentities(writer, placed, row);
  }
  const sequence = sequenceColumn(placed);
  if (sequence !== undefined) for (let index = 0; index < place.lines.count; index += 1) draft.put(place.top + index, sequence, index + 1);
}

function writeSum(writer: BodyWriter, placed: PlacedSection, row: number, parts: readonly number[]): void {
  putInAmounts(writer, placed, row, (column) => sumOf(parts.map((part) => ({ row: part, column }))));
}

/** As the published tables print it. */
const NOT_COUNTED = "——";
/** Keys of 合计 and 总计. */
const TOTAL = /(?:^|-)total$/u;
