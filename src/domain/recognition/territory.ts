import { contains, type CellRef, type Rect } from "../grid";
import type { Reach } from "./reach";

/** The areas of a sheet that were recognised already. */
export interface Territory {
  take(area: Rect): void;
  isTaken(at: CellRef): boolean;
  /** Whether any cell of the area is taken. */
  overlaps(area: Rect): boolean;
  /** The areas with any of these rows, in the order they were taken. */
  inRows(first: number, last: number): readonly Rect[];
}

/** Rows of a shelf: a sheet of a thousand tables is asked cell by cell, and only those near by need be looked at. */
const SHELF = 64;

/** `reach`: where rows that are asked about are noted. */
export function territoryOf(reach: Reach): Territory {
  const shelves = new Map<number, Rect[]>();
  const shelvesOf = ({ top, bottom }: Pick<Rect, "top" | "bottom">): readonly number[] => {
    const first = Math.floor(top / SHELF);
    return Array.from({ length: Math.max(0, Math.floor(bottom / SHELF) - first + 1) }, (_, index) => first + index);
  };
  const meets = (one: Rect, other: Rect): boolean => other.top <= one.bottom && other.bottom >= one.top && other.left <= one.right && other.right >= one.left;
  return {
    take(area) {
      for (const shelf of shelvesOf(area)) {
        const areas = shelves.get(shelf);
        if (areas === undefined) shelves.set(shelf, [area]);
        else areas.push(area);
      }
    },
    isTaken(at) {
      reach.add(at.row);
      return shelves.get(Math.floor(at.row / SHELF))?.some((area) => contains(area, at)) ?? false;
    },
    overlaps(other) {
      reach.add(other.top);
      reach.add(other.bottom);
      return shelvesOf(other).some((shelf) => shelves.get(shelf)?.some((area) => meets(area, other)) ?? false);
    },
    inRows(first, last) {
      const found = new Set<Rect>();
      for (let shelf = Math.floor(first / SHELF); shelf <= Math.floor(last / SHELF); shelf += 1) {
        for (const area of shelves.get(shelf) ?? []) if (area.top <= last && area.bottom >= first) found.add(area);
      }
      return [...found];
    },
  };
}
