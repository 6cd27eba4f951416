import { amount, compare, convertUnit, sum, ZERO } from "../../amount";
import type { Amount, MoneyUnit } from "../../amount";
import type { TieEnd } from "../../catalogue/ties";
import type { CellRef, Sheet } from "../../grid";
import type { AmountTable, RecognisedTable } from "../../recognition/recognised";
import type { Place, ReasonId } from "../../validation";
import { addressList, oneLine } from "../cells/cell-list";
import { figuresOf } from "../sums/figures";
import type { ReadFigure } from "../sums/figures";
import { cellsOfEnd } from "./cells-of-end";
import type { EndCells } from "./cells-of-end";
import type { Reading } from "./claim";

/** A side of a tie in figures. */
export interface Side {
  readonly kind: "side";
  readonly figures: readonly SideFigure[];
  /** Table, row and column as the sheet and the spec name them, each once. */
  readonly tables: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

interface SideFigure extends ReadFigure {
  readonly place: Place;
  readonly table: NamedTable;
}

/** What a message and a comparison need of a table of any shape. */
type NamedTable = Pick<RecognisedTable, "title" | "unit" | "sheet" | "spec">;

/** Why a side cannot be read. */
export interface SideGap {
  readonly kind: "gap";
  readonly reasonId: Extract<ReasonId, "table-missing" | "column-missing" | "row-missing" | "unit-unknown" | "not-a-number" | "not-calculated" | "several-tables">;
  readonly text: string;
  /** The table that lacks something; null where the table itself does. */
  readonly sheet: string | null;
}

/** The tables that a claim is read in, one of each spec. */
export interface Choice {
  readonly table: (specId: string) => AmountTable | undefined;
  readonly nameOf: (specId: string) => string;
  readonly sheetOf: (table: AmountTable) => Sheet;
}

/** How a message names a table: by its own title. */
export function tableName({ title, spec }: Pick<NamedTable, "title" | "spec">): string {
  return oneLine(title?.value ?? spec.title[0]);
}

/** Everything that a reading can be taken for in these tables. */
export function sidesOf(reading: Reading, choice: Choice): readonly (Side | SideGap)[] {
  const ways = reading.map((end) => endSides(end, choice));
  return ways.reduce<readonly (Side | SideGap)[]>((sides, way) => sides.flatMap((side) => way.map((next) => joined(side, next))), [NOTHING]);
}

const NOTHING: Side = { kind: "side", figures: [], tables: [], rows: [], columns: [] };

function joined(left: Side | SideGap, right: Side | SideGap): Side | SideGap {
  if (left.kind === "gap") return left;
  if (right.kind === "gap") return right;
  // What counts as zero because no row is there is not named beside figures.
  if (left.figures.length === 0 && right.figures.length > 0) return right;
  if (right.figures.length === 0 && left.figures.length > 0) return left;
  const both = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];
  return {
    kind: "side",
    figures: [...left.figures, ...right.figures],
    tables: both(left.tables, right.tables),
    rows: both(left.rows, right.rows),
    columns: both(left.columns, right.columns),
  };
}

function endSides(end: TieEnd, choice: Choice): readonly (Side | SideGap)[] {
  const table = choice.table(end.table);
  if (table === undefined) return [{ kind: "gap", reasonId: "table-missing", text: choice.nameOf(end.table), sheet: null }];

  const read = figuresOf(table, choice.sheetOf(table));
  const isFilled = (at: CellRef): boolean => {
    const figure = read(at);
    return figure.kind === "figure" && compare(figure.value, ZERO) !== 0;
  };
  return cellsOfEnd(end, table, isFilled).map((found) => (found.kind === "gap" ? { ...found, sheet: table.sheet } : endSide(found, table, read)));
}

function endSide({ cells, rows, column }: EndCells, table: AmountTable, read: ReturnType<typeof figuresOf>): Side | SideGap {
  const figures: SideFigure[] = [];
  for (const at of cells) {
    const figure = read(at);
    if (figure.kind !== "figure") return { kind: "gap", reasonId: figure.kind, text: addressList([at], table.sheet), sheet: table.sheet };
    figures.push({ ...figure, place: { sheet: table.sheet, at }, table });
  }
  return { kind: "side", figures, tables: [tableName(table)], rows, columns: [column] };
}

/** A side's figures in one unit. */
export interface Total {
  readonly value: Amount;
  /** Printed decimals of its figures, in that unit. */
  readonly decimals: readonly number[];
}

/** Whether nothing but zeroes and blanks is there; zero is zero in every unit. */
export function isNothing({ figures }: Side): boolean {
  return figures.every(({ value }) => compare(value, ZERO) === 0);
}

/** The unit in which two sides are compared: the first one's own. Undefined where nothing is there to be compared. */
export function unitOf(sides: readonly Side[]): MoneyUnit | undefined {
  return counted(sides)[0]?.table.unit?.value;
}

/** The first table with figures and without a unit. */
export function unitGap(sides: readonly Side[]): SideGap | undefined {
  const without = counted(sides).find(({ table }) => table.unit === null)?.table;
  return without === undefined ? undefined : { kind: "gap", reasonId: "unit-unknown", text: tableName(without), sheet: without.sheet };
}

function counted(sides: readonly Side[]): readonly SideFigure[] {
  return sides.flatMap(({ figures }) => figures.filter(({ value }) => compare(value, ZERO) !== 0));
}

/** The side's sum in the unit, with the decimals that its figures were printed with. */
export function totalIn({ figures }: Side, unit: MoneyUnit | undefined): Total {
  const converted = figures.map(({ value, decimals, table }) => {
    const own = table.unit?.value;
    if (own === undefined || unit === undefined || own === unit) return { value, decimals };
    // 元 without decimals are 万元 with four.
    const shift = convertUnit(amount(1), own, unit).e;
    return { value: convertUnit(value, own, unit), decimals: decimals === null ? null : decimals - shift };
  });
  return { value: sum(converted.map(({ value }) => value)), decimals: converted.flatMap(({ decimals }) => decimals ?? []) };
}
