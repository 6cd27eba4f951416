import { foldText } from "../text";
import { hasFigures } from "./figures";
import type { HeaderMatch, SectionColumns } from "./match-columns";
import type { Band } from "./band";
import type { Matchers } from "./matchers";
import { foldHeader } from "./matchers";
import type { TableRow, TableSection } from "./recognised";
import type { RowReading } from "./reading";
import { readerOf, sectionOf } from "./section-reader";
import { NOTE } from "./notes";
import { distinctColumns, filledColumns, type SheetView } from "./view";

/** The rows below a heading. */
export interface Body {
  readonly sections: readonly TableSection[];
  /** Last row of the table with its notes, inclusive. */
  readonly bottom: number;
  /** The 栏次 row, if there is one. */
  readonly sequence: number | undefined;
}

export interface BodyInput {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly band: Band;
  readonly match: HeaderMatch;
}

/** Blank rows that may stand inside a table. */
const WIDEST_GAP = 2;
/** Rows that no reader is sure of, before the table is taken to have ended. */
const MOST_DOUBTFUL = 3;

/** Reads on from the heading until the table ends; at most `limit` rows. */
export function readBody(input: BodyInput, limit = Number.POSITIVE_INFINITY): Body {
  const { view, band, match } = input;
  const readers = match.sections.map((section) => readerOf({ view, section, left: match.left, right: match.right }));
  const rows: TableRow[][] = readers.map(() => []);
  const sequence = sequenceRow(view, band.bottom + 1, match);
  const start = (sequence ?? band.bottom) + 1;
  const last = Math.min(view.bottom, start + limit - 1);

  let bottom = start - 1;
  let blanks = 0;
  let doubtful: RowReading[][] = [];
  for (let row = start; row <= last; row += 1) {
    const filled = distinctColumns(view, row, match.left, match.right);
    if (isPrepared(view, match, row, filled)) {
      if (blanks === 0 && doubtful.length === 0) bottom = row;
      continue;
    }
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > WIDEST_GAP && !isTotalNext(view, match, row, rows.some((found) => found.length > 0))) break;
      continue;
    }
    if (isRepeatedHeading(input, row)) continue;
    if (isNote(view, row, filled)) break;
    // Readers keep what they saw, so a row that ends the table must not reach them.
    if (isTitle(input, row, filled)) break;

    const readings = readers.map((reader) => reader.read(row));
    const sure = readings.some((reading, index) => reading.certainty === "sure" && !(blanks > 0 && isUncoded(reading, match.sections[index])));
    if (!sure && isOtherHeading(input, row)) break;
    if (sure) {
      for (const reading of [...doubtful, readings]) reading.forEach(({ row: found }, index) => found !== undefined && rows[index]?.push(found));
      doubtful = [];
      bottom = row;
      blanks = 0;
      continue;
    }
    doubtful.push(readings);
    if (doubtful.length > MOST_DOUBTFUL) break;
  }
  return {
    sections: match.sections.map((section, index) => sectionOf(section, readers[index]?.finish(rows[index] ?? []) ?? [])),
    bottom: withNotes(view, bottom, match, rows.every((found) => found.length === 0)),
    sequence,
  };
}

/** In a table by code, what has none and stands behind a gap may be of something else: a ledger below the table. */
function isUncoded({ row }: RowReading, section: SectionColumns | undefined): boolean {
  return (row?.kind === "item" || row?.kind === "code") && row.code === undefined && section?.spec.rows.kind === "codes";
}

const SEQUENCE_WORD = /^(?:栏次|行次|列次|栏目|[甲乙丙]|\*+)$/u;
/** `3`, and with the columns that add up to it, `3=4+7`. */
const SEQUENCE_NUMBER = /^(\d+)(?:=[\d+*()-]+)?$/u;

/** So many whole numbers that count on are no figures. */
const FEWEST_NUMBERS = 3;

/** 栏次 | 1 | 2 | 3: numbers the columns, with or without the word. */
function sequenceRow(view: SheetView, row: number, { left, right }: HeaderMatch): number | undefined {
  const filled = filledColumns(view, row, left, right);
  const words = filled.filter((column) => view.text(row, column) !== "" && !SEQUENCE_NUMBER.test(view.text(row, column)));
  if (words.some((column) => !SEQUENCE_WORD.test(view.text(row, column)))) return undefined;
  const numbers = filled.filter((column) => !words.includes(column)).map((column) => Number(SEQUENCE_NUMBER.exec(view.text(row, column))?.[1] ?? view.shown(row, column)));
  const counts = numbers.length >= 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  // Where columns were cut off at the left, the numbers begin later; rows of figures have a label.
  const begins = numbers[0] === 1 || words.length > 0 || ((numbers[0] ?? 0) > 1 && numbers.length >= FEWEST_NUMBERS);
  return counts && begins ? row : undefined;
}

function isRepeatedHeading({ view, band, match }: BodyInput, row: number): boolean {
  for (let own = band.top; own <= band.bottom; own += 1) {
    const texts = filledColumns(view, own, match.left, match.right);
    const same = texts.length >= 2 && texts.every((column) => view.text(row, column) === view.text(own, column));
    if (same && filledColumns(view, row, match.left, match.right).length === texts.length) return true;
  }
  return false;
}

const NUMBERED_NOTE = /^\(?\d{1,2}\)?[.、:]/u;

function isNote(view: SheetView, row: number, filled: readonly number[]): boolean {
  return filled.length === 1 && NOTE.test(view.text(row, filled[0] ?? 0));
}

function isTitle({ view, matchers }: BodyInput, row: number, filled: readonly number[]): boolean {
  return filled.length <= 2 && filled.some((column) => matchers.titles.match(view.text(row, column)) !== undefined);
}

function isOtherHeading({ view, matchers, match }: BodyInput, row: number): boolean {
  const hits = filledColumns(view, row, match.left, match.right).filter((column) => matchers.headerWords.has(foldHeader(view.text(row, column))));
  return hits.length >= 2 || TARGET_HEADING.test(hits.length === 0 ? view.text(row, match.left) : "");
}

const TARGET_HEADING = /^(?:一级指标|项目编码)$/u;

/** A row that is still to be filled in: formulas, or its number, and nothing else. */
function isPrepared(view: SheetView, { sections, left, right }: HeaderMatch, row: number, filled: readonly number[]): boolean {
  if (filled.length === 1 && filled[0] === sections[0]?.columns.get("sequence")) return view.figure(row, filled[0] ?? 0);
  let formulas = 0;
  for (let column = left; column <= right; column += 1) if (view.formula(row, column)) formulas += 1;
  return formulas > 0 && filled.every((column) => view.text(row, column) === "" && view.formula(row, column));
}

/** Rows left to fill in, with the 合计 below them. */
const MOST_BLANK_ROWS = 60;

/** In a table that has rows, a 合计 without figures is of another one. */
function isTotalNext(view: SheetView, { sections, left, right }: HeaderMatch, from: number, hasRows: boolean): boolean {
  for (let row = from; row <= Math.min(view.bottom, from + MOST_BLANK_ROWS); row += 1) {
    const [first] = filledColumns(view, row, left, right);
    if (first === undefined) continue;
    return sections.some((section) => totalLabels(section).has(view.text(row, first)) && (!hasRows || hasFigures(view, section, row)));
  }
  return false;
}

function totalLabels({ spec: { rows } }: SectionColumns): ReadonlySet<string> {
  return new Set(rows.kind === "lines" ? [] : rows.totalLabels.map(foldText));
}

/** Blank rows between the heading of a table without figures and its note. */
const MOST_ROWS_TO_FILL = 15;

function withNotes(view: SheetView, bottom: number, { left, right }: HeaderMatch, empty: boolean): number {
  let last = bottom;
  let blanks = 0;
  for (let row = bottom + 1; row <= view.bottom; row += 1) {
    const filled = distinctColumns(view, row, left, right);
    if (filled.length === 0) {
      blanks += 1;
      if (blanks > (empty ? MOST_ROWS_TO_FILL : 1)) break;
      continue;
    }
    const continued = last > bottom && blanks === 0 && filled.length === 1 && NUMBERED_NOTE.test(view.text(row, filled[0] ?? 0));
    if (!isNote(view, row, filled) && !continued) break;
    last = row;
    blanks = 0;
  }
  return last;
}
