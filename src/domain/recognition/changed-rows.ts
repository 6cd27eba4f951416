import { MAX_COLUMNS, type Sheet } from "../grid";

/** How a sheet differs from what it was. */
export interface Changes {
  /** The rows with anything else in them than before, from top to bottom. */
  readonly rows: readonly number[];
  /** Whether none of these rows is another, first and last included. */
  readonly isUnchanged: (first: number, last: number) => boolean;
}

/** Compares two states of a sheet; undefined when they cannot be compared row by row: nothing stays what it was. */
export function changesOf(before: Sheet, now: Sheet): Changes | undefined {
  if (!isOfSameForm(before, now)) return undefined;
  const rows = changedRows(before, now);
  return { rows, isUnchanged: (first, last) => (rows[placeOf(first, rows)] ?? Number.POSITIVE_INFINITY) > last };
}

/** Where the first of the ascending numbers stands that is not less. */
function placeOf(number: number, numbers: readonly number[]): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Same name and place, same size: else nothing in it stays what it was. */
function isOfSameForm(before: Sheet, now: Sheet): boolean {
  return (
    before.name === now.name
    && before.visibility === now.visibility
    && before.origin.row === now.origin.row
    && before.origin.column === now.origin.column
    && before.values.length === now.values.length
    && before.values.every((cells, index) => cells.length === now.values[index]?.length)
    && (typeof now.formats !== "string" || now.formats === before.formats)
    && typeof now.formats === typeof before.formats
  );
}

function changedRows(before: Sheet, now: Sheet): readonly number[] {
  const formulas = changedFormulas(before, now);
  const { origin, values } = now;
  const rows: number[] = [];
  for (const [index, cells] of values.entries()) {
    const row = origin.row + index;
    const isSame = isSameRow(cells, before.values[index]) && isSameRow(formatsOf(now, index), formatsOf(before, index)) && !formulas.has(row);
    if (!isSame) rows.push(row);
  }
  return rows;
}

function formatsOf({ formats }: Sheet, index: number): readonly string[] | undefined {
  return typeof formats === "string" ? undefined : formats[index];
}

function isSameRow<T>(one: readonly T[] | undefined, other: readonly T[] | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

/** Rows with another formula than before. */
function changedFormulas({ formulas: before }: Sheet, { formulas: now }: Sheet): ReadonlySet<number> {
  const rows = new Set<number>();
  if (before === now) return rows;
  for (const [key, formula] of now) if (before.get(key) !== formula) rows.add(Math.floor(key / MAX_COLUMNS));
  for (const key of before.keys()) if (!now.has(key)) rows.add(Math.floor(key / MAX_COLUMNS));
  return rows;
}
