import { economicCodes, functionalCodes, withAncestors } from "../catalogue/codes";
import type { CellRef } from "../grid";
import type { AmountTableSpec, CodeInUse, LineSpec, RowsSpec } from "../spec";
import { placeSections, type PlacedSection } from "./amount-columns";
import { headingHeight } from "./amount-heading";
import { alignLines, type LineLayout } from "./line-layout";
import { MASTHEAD } from "./masthead";
import type { LayoutOptions } from "./options";

/** Where the parts of a table of amounts stand, in coordinates of its sheet; known before anything is written. */
export interface AmountPlace {
  readonly spec: AmountTableSpec;
  readonly sheet: string;
  readonly origin: CellRef;
  /** Last column. */
  readonly right: number;
  readonly sections: readonly PlacedSection[];
  /** Last row of the heading, the 栏次 row where there is one. */
  readonly heading: number;
  /** First and last row of figures, inclusive. */
  readonly top: number;
  readonly bottom: number;
  /** Last row of the table, its note included. */
  readonly end: number;
  /** Codes that come with the table, ascending, below 合计. */
  readonly codes: readonly CodeInUse[];
  readonly lines: LineLayout;
}

const BLANK_ROWS = 20;
/** Rows left blank below the rows that a table comes with. */
const MORE_ROWS = 5;

/** The place of the table in a sheet of that name: a new one, or the one that it is to be put into. */
export function amountPlace(spec: AmountTableSpec, options: LayoutOptions, sheet: string): AmountPlace {
  const origin = options.place?.at ?? { row: 0, column: 0 };
  const sections = placeSections(spec, options.unit, origin.column);
  const lines = alignLines(linesOf(spec));
  const codes = codesOf(spec, options);
  const heading = origin.row + MASTHEAD.below + headingHeight(spec) - 1;
  const bottom = heading + bodyHeight(spec, options, lines, codes.length);
  return {
    spec, sheet, origin, sections, heading, bottom, codes, lines,
    right: origin.column + sections.reduce((count, { columns }) => count + columns.length, 0) - 1,
    top: heading + 1,
    end: noteOf(spec) === undefined ? bottom : bottom + 1,
  };
}

/** Row of a fixed line; a line that the section does not have is a bug of the catalogue. */
export function rowOfLine({ lines, top, spec }: AmountPlace, { section }: PlacedSection, key: string): number {
  const own = section.rows.kind === "lines" ? section.rows.lines : [];
  const index = own.findIndex((line) => line.key === key);
  if (index === -1) throw new Error(`${spec.id} has no line ${key}`);
  return top + lines.row(own, index);
}

/** Row of the note below the figures. */
export function rowOfNote({ spec, end }: AmountPlace): number | undefined {
  return noteOf(spec) === undefined ? undefined : end;
}

function noteOf({ note, emptyNote }: AmountTableSpec): string | undefined {
  return note ?? emptyNote;
}

/** The projects that the table lists, one a row: a table of free rows that sets budgets against what was spent. */
export function projectsOf({ sections: [{ rows, columns }] }: AmountTableSpec, { projects }: LayoutOptions): NonNullable<LayoutOptions["projects"]> {
  const lists = rows.kind === "items" && rows.groupBy !== rows.item && columns.some(({ key }) => key === PROJECT_BUDGET);
  return lists ? (projects ?? []) : [];
}

/** Column of the projects' own budgets. */
export const PROJECT_BUDGET = "initial";

function linesOf({ sections }: AmountTableSpec): readonly (readonly LineSpec[])[] {
  return sections.flatMap(({ rows }) => (rows.kind === "lines" ? [rows.lines] : []));
}

/**
 * The codes in use with the 款 and 类 above them. A table that is usually empty and then carries a note (空表列示) comes
 * without: a list of codes without figures would not be empty.
 */
function codesOf({ sections, emptyNote }: AmountTableSpec, { codes }: LayoutOptions): readonly CodeInUse[] {
  const rows = codeRows(sections[0].rows);
  if (codes === undefined || rows === undefined || emptyNote !== undefined) return [];
  return withAncestors(codes[rows.classification], rows.classification === "functional" ? functionalCodes : economicCodes);
}

function codeRows(rows: RowsSpec): Extract<RowsSpec, { kind: "codes" }> | undefined {
  return rows.kind === "codes" ? rows : undefined;
}

/** Nobody who chose no code at all has said which rows are wanted. */
function hasCodes({ codes }: LayoutOptions): boolean {
  return codes !== undefined && codes.functional.length + codes.economic.length > 0;
}

function bodyHeight(spec: AmountTableSpec, options: LayoutOptions, lines: LineLayout, codes: number): number {
  const { rows } = spec.sections[0];
  const { kind } = rows;
  if (kind === "lines") return lines.count;
  const projects = projectsOf(spec, options).length;
  const known = kind === "codes" ? codes : projects;
  const hasRows = known > 0 || (kind === "codes" && hasCodes(options));
  const blank = options.blankRows ?? (hasRows ? MORE_ROWS : BLANK_ROWS);
  const hasSubtotal = projects > 0 || (rows.kind === "items" && rows.totals === "above");
  // 合计 and 小计.
  return known + blank + 1 + (hasSubtotal ? 1 : 0);
}
