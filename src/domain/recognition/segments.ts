import { foldHeader } from "./matchers";
import type { Search } from "./search";
import { distinctColumns, type SheetView } from "./view";

/** A stretch of a row. */
export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** No table is so wide; a longer stretch is looked at in parts. */
const WIDEST = 100;

/** The next stretch of a row without figures that holds at least two headings, from `from` on; it ends where the table of another title begins. */
export function nextSegment(search: Search, row: number, from: number): Segment | undefined {
  const segment = stretchFrom(search, row, from);
  if (segment === undefined) return undefined;
  const border = borderIn(search, row, segment);
  return border === undefined ? segment : { left: segment.left, right: border - 1 };
}

function stretchFrom(search: Search, row: number, from: number): Segment | undefined {
  const { view, matchers, territory } = search;
  let left = from;
  let hits = 0;
  const end = view.rowEnd(row);
  for (let column = from; column <= view.right + 1; column += 1) {
    if (column > end && hits < 2) return undefined;
    if (column - left >= WIDEST) return hits >= 2 ? { left, right: column - 1 } : stretchFrom(search, row, column);
    if (column <= view.right && !view.figure(row, column) && !territory.isTaken({ row, column })) {
      if (matchers.headerWords.has(foldHeader(view.text(row, column)))) hits += 1;
      continue;
    }
    if (hits >= 2) return { left, right: column - 1 };
    left = column + 1;
    hits = 0;
  }
  return undefined;
}

/** How far above a row of headings the titles of tables side by side may stand. */
const HIGHEST = 8;

/** The first blank column of a stretch with one table's title above it at the left and another's at the right. */
function borderIn(search: Search, row: number, { left, right }: Segment): number | undefined {
  const top = Math.max(search.view.top, row - HIGHEST);
  const titles = titlesAbove(search, top, row, right);
  for (const [index, title] of titles.entries()) {
    const before = titles[index - 1];
    if (before === undefined || title.column <= left) continue;
    for (let column = title.column - 1; column > Math.max(before.column, left); column -= 1) {
      if (isBlank(search.view, column, Math.min(before.row, title.row), row)) return column;
    }
  }
  return undefined;
}

interface Title {
  readonly row: number;
  readonly column: number;
}

function titlesAbove({ view, matchers, territory }: Search, top: number, bottom: number, right: number): readonly Title[] {
  const titles: Title[] = [];
  for (let row = top; row < bottom; row += 1) {
    for (const column of distinctColumns(view, row, view.left, right)) {
      if (!territory.isTaken({ row, column }) && matchers.titles.match(view.text(row, column)) !== undefined) titles.push({ row, column });
    }
  }
  return titles.sort((a, b) => a.column - b.column);
}

function isBlank(view: SheetView, column: number, top: number, bottom: number): boolean {
  for (let row = top; row <= bottom; row += 1) if (!view.blank(row, column)) return false;
  return true;
}
