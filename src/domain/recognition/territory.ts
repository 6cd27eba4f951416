import { contains, type CellRef, type Rect } from "../grid";

/** The areas of a sheet that were recognised already. */
export interface Territory {
  take(area: Rect): void;
  isTaken(at: CellRef): boolean;
}

export function territoryOf(): Territory {
  const areas: Rect[] = [];
  return {
    take: (area) => void areas.push(area),
    isTaken: (at) => areas.some((area) => contains(area, at)),
  };
}
