import { contains, type CellRef, type Rect } from "../grid";

/** The areas of a sheet that were recognised already. */
export interface Territory {
  take(area: Rect): void;
  isTaken(at: CellRef): boolean;
  /** Whether any cell of the area is taken. */
  overlaps(area: Rect): boolean;
}

/** Rows of a shelf: a sheet of a thousand tables is asked cell by cell, and only those near by need be looked at. */
const SHELF = 64;

export function territoryOf(): Territory {
  const shelves = new Map<number, Rect[]>();
  const shelvesOf = ({ top, bottom }: Pick<Rect, "top" | "bottom">): readonly number[] => {
    const first = Math.floor(top / SHELF);
    return Array.from({ length: Math.max(0, Math.floor(bottom / SHELF) - first + 1) }, (_, index) => first + index);
  };
  const meets = (one: Rect, other: Rect): boolean => other.top <= one.bottom && other.bottom >= one.top && other.left <= one.right && other.right >= one.left;
  return {
    take(area) {
      for (const shelf of shelvesOf(area)) shelves.set(shelf, [...(shelves.get(shelf) ?? []), area]);
    },
    isTaken: (at) => shelves.get(Math.floor(at.row / SHELF))?.some((area) => contains(area, at)) ?? false,
    overlaps: (other) => shelvesOf(other).some((shelf) => shelves.get(shelf)?.some((area) => meets(area, other)) ?? false),
  };
}
