import { MONEY_OF_ECONOMIC_CLASS } from "../catalogue/economic-money";
import type { CodeInUse, RowsSpec } from "../spec";
import { columnOfType, sequenceColumn, widthOf, type PlacedSection } from "./amount-columns";
import { openFigures, openRow, putInAmounts, putOwn, writeIdentities, type BodyWriter } from "./body-writer";
import { rowBlock } from "./draft";
import { nameOfCode, sequenceNumber, sumOfClasses, sumOfParts } from "./formulas";
import { heightFor, LOOK } from "./look";

/** 合计, the rows of the codes in use, and blank rows in which others can be typed. */
export function writeCodes(writer: BodyWriter, placed: PlacedSection, rows: Extract<RowsSpec, { kind: "codes" }>): void {
  const { place: { top, bottom, codes } } = writer;
  writeTotal(writer, placed, rows.totalLabels[0]);
  codes.forEach((code, index) => writeCode(writer, placed, top + 1 + index, code));
  for (let row = top + 1 + codes.length; row <= bottom; row += 1) writeBlank(writer, placed, rows.classification, row);
  for (let row = top; row <= bottom; row += 1) writeIdentities(writer, placed, row);
  writeSequence(writer, placed);
}

function writeTotal(writer: BodyWriter, placed: PlacedSection, label: string): void {
  const { draft, place: { top, bottom, origin, right } } = writer;
  const [codes, names] = [columnOfType(placed, "code"), columnOfType(placed, "label")];
  draft.put(top, names, label);
  draft.style(rowBlock(top, origin.column, right), LOOK.total);
  draft.style(rowBlock(top, names, names), LOOK.center);
  putInAmounts(writer, placed, top, (column) => sumOfClasses({ codes, column, end: bottom + 1 }));
}

function writeCode(writer: BodyWriter, placed: PlacedSection, row: number, { code, name }: CodeInUse): void {
  const { draft, place: { codes: all, bottom } } = writer;
  const codes = columnOfType(placed, "code");
  draft.put(row, codes, Number(code));
  draft.put(row, columnOfType(placed, "label"), name);
  draft.height(row, heightFor([{ text: name, width: widthOf(placed, columnOfType(placed, "label")) }]));
  if (name === "") writer.inputs.add(row, columnOfType(placed, "label"));

  if (all.some((other) => other.code.length === code.length + 2 && other.code.startsWith(code))) {
    putInAmounts(writer, placed, row, (column) => sumOfParts({ codes, column, end: bottom + 1 }, row, code.length));
  } else {
    openFigures(writer, placed, row);
    closeOtherMoney(writer, placed, row, code);
  }
}

/** A 类 that is paid from one kind of money leaves the other column blank. */
function closeOtherMoney({ inputs }: BodyWriter, placed: PlacedSection, row: number, code: string): void {
  const money = placed.section.rows.kind === "codes" && placed.section.rows.classification === "economic" ? MONEY_OF_ECONOMIC_CLASS[code.slice(0, 3)] : undefined;
  if (money === undefined) return;
  for (const { at, column } of placed.columns) if ((column.key === "personnel" || column.key === "public") && column.key !== money) inputs.delete(row, at);
}

function writeBlank(writer: BodyWriter, placed: PlacedSection, classification: "functional" | "economic", row: number): void {
  const { draft, codeList } = writer;
  openRow(writer, placed, row);
  if (codeList === undefined) return;
  // It stays a cell to fill in: a code that the list does not have wants its name typed over the formula.
  const code = { row, column: columnOfType(placed, "code") };
  draft.put(row, columnOfType(placed, "label"), nameOfCode(code, { sheet: codeList.sheet, area: codeList.lists[classification] }));
}

function writeSequence(writer: BodyWriter, placed: PlacedSection): void {
  const { place: { top, bottom, heading, codes } } = writer;
  const column = sequenceColumn(placed);
  if (column === undefined) return;
  putOwn(writer, top, column, 1);
  for (let row = top + 1; row <= bottom; row += 1) {
    putOwn(writer, row, column, sequenceNumber({ row, column }, columnOfType(placed, "code"), heading, row <= top + codes.length));
  }
}
