import { MAX_COLUMNS, type Sheet } from "../grid";

/** Tells of two states of a sheet whether nothing is another in a stretch of rows, both inclusive. */
export function unchangedRows(before: Sheet, now: Sheet): (first: number, last: number) => boolean {
  if (!isOfSameForm(before, now)) return () => false;
  const upTo = changedUpTo(before, now);
  const top = now.origin.row;
  const count = (row: number): number => upTo[Math.min(Math.max(row - top, 0), now.values.length)] ?? 0;
  return (first, last) => count(last + 1) === count(first);
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

/** How many rows before each one are others now. */
function changedUpTo(before: Sheet, now: Sheet): readonly number[] {
  const formulas = changedFormulas(before, now);
  let changed = 0;
  return [0, ...now.values.map((cells, index) => {
    const isSame = isSameRow(cells, before.values[index]) && isSameRow(formatsOf(now, index), formatsOf(before, index)) && !formulas.has(index + now.origin.row);
    changed += isSame ? 0 : 1;
    return changed;
  })];
}

function formatsOf({ formats }: Sheet, index: number): readonly string[] | undefined {
  return typeof formats === "string" ? undefined : formats[index];
}

function isSameRow<T>(one: readonly T[] | undefined, other: readonly T[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one?.every((cell, index) => cell === other?.[index]) === true);
}

/** Rows with another formula than before. */
function changedFormulas({ formulas: before }: Sheet, { formulas: now }: Sheet): ReadonlySet<number> {
  const rows = new Set<number>();
  if (before === now) return rows;
  for (const [key, formula] of now) if (before.get(key) !== formula) rows.add(Math.floor(key / MAX_COLUMNS));
  for (const key of before.keys()) if (!now.has(key)) rows.add(Math.floor(key / MAX_COLUMNS));
  return rows;
}
