import { contains, type CellRef, type Rect } from "../grid";

/** The areas of a sheet that were recognised already. */
export interface Territory {
  take(area: Rect): void;
  isTaken(at: CellRef): boolean;
  /** Whether any cell of the area is taken. */
  overlaps(area: Rect): boolean;
}

export function territoryOf(): Territory {
  const areas: Rect[] = [];
  return {
    take: (area) => void areas.push(area),
    isTaken: (at) => areas.some((area) => contains(area, at)),
    overlaps: (other) =>
      areas.some((area) => other.top <= area.bottom && other.bottom >= area.top && other.left <= area.right && other.right >= area.left),
  };
}
