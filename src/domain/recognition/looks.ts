import type { Rect, Sheet } from "../grid";
import { unchangedRows } from "./changed-rows";
import type { RecognisedTable, RefusedBlock } from "./recognised";
import type { Finder, Search } from "./search";

type Block = RecognisedTable | RefusedBlock;

/** Rows above and below a table in which rules may look for its unit and its notes; further away they must not look. */
export const SURROUNDINGS = 4;

/** What a finder found in a row, and all that this depended on. */
interface Look {
  readonly blocks: readonly Block[];
  /** The areas that it took. */
  readonly areas: readonly Rect[];
  /** First and last of the rows that it read, and of those around what it found. */
  readonly first: number;
  readonly last: number;
  /** What was taken of these rows before. */
  readonly taken: readonly Rect[];
}

/** The looks at a sheet, by finder, then by row. */
export type Looks = ReadonlyMap<Finder, ReadonlyMap<number, Look>>;

/** Looks that were made at the sheet as it was before. */
export interface Earlier {
  readonly sheet: Sheet;
  readonly looks: Looks;
}

export interface Found {
  readonly blocks: readonly Block[];
  readonly looks: Looks;
}

/**
 * Lets each finder look at each row. Where a look was made before, and neither a row that it read nor an area taken in
 * these rows is another now, it would end as it did: its blocks are taken over, as the same objects.
 */
export function lookForBlocks(plain: Search, finders: readonly Finder[], rows: readonly number[], earlier: Earlier | undefined): Found {
  const search = watched(plain);
  const isUnchanged = earlier === undefined ? () => false : unchangedRows(earlier.sheet, search.view.sheet);
  const looks = new Map<Finder, ReadonlyMap<number, Look>>();
  const blocks: Block[] = [];
  // Rows of which something else may be taken than before; where a look was not worth knowing, it saw only its own row.
  const disputed = new Set<number>();
  for (const finder of finders) {
    const known = earlier?.looks.get(finder);
    const own = new Map<number, Look>();
    for (const row of rows) {
      const before = known?.get(row);
      if (before === undefined && isUnchanged(row, row) && !disputed.has(row)) continue;
      const holds = before !== undefined && isUnchanged(before.first, before.last) && isSame(before.taken, search.territory.inRows(before.first, before.last));
      if (holds) before.areas.forEach((area) => { search.territory.take(area); });
      const look = holds ? before : lookAt(search, finder, row);
      if (!holds && earlier !== undefined) dispute(disputed, before, look);
      if (look === undefined) continue;
      own.set(row, look);
      blocks.push(...look.blocks);
    }
    looks.set(finder, own);
  }
  return { blocks, looks };
}

function dispute(disputed: Set<number>, before: Look | undefined, look: Look | undefined): void {
  for (const area of [...(before?.areas ?? []), ...(look?.areas ?? [])]) rowsIn(area).forEach((row) => disputed.add(row));
}

/** As the search, but says what areas were taken. */
interface Watched extends Search {
  readonly areas: Rect[];
}

function watched(search: Search): Watched {
  const areas: Rect[] = [];
  const take = (area: Rect): void => {
    areas.push(area);
    search.territory.take(area);
  };
  return { ...search, areas, territory: { ...search.territory, take } };
}

/** Undefined when it found nothing and read no other row: to look again costs less than to know. */
function lookAt(search: Watched, finder: Finder, row: number): Look | undefined {
  const { view: { reach }, territory } = search;
  reach.begin();
  search.areas.length = 0;
  const blocks = finder(search, row);
  if (search.areas.length === 0 && reach.first >= row && reach.last <= row) return undefined;
  const areas = [...search.areas];
  const first = Math.min(reach.first, ...areas.map(({ top }) => top - SURROUNDINGS));
  const last = Math.max(reach.last, ...areas.map(({ bottom }) => bottom + SURROUNDINGS));
  const taken = territory.inRows(first, last).filter((area) => !areas.includes(area));
  return { blocks, areas, first, last, taken };
}

function rowsIn({ top, bottom }: Rect): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function isSame(one: readonly Rect[], other: readonly Rect[]): boolean {
  return one.length === other.length && one.every((area, index) => isAlike(area, other[index]));
}

function isAlike(one: Rect, other: Rect | undefined): boolean {
  return one === other || (one.top === other?.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right);
}
