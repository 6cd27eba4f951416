import type { Rect, Sheet } from "../grid";
import { changesOf, type Changes } from "./changed-rows";
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
export function lookForBlocks(plain: Search, finders: readonly Finder[], earlier: Earlier | undefined): Found {
  const { sheet, top, bottom } = plain.view;
  const search = watched(plain);
  const changes = earlier === undefined ? undefined : changesOf(earlier.sheet, sheet);
  const again = earlier === undefined || changes === undefined ? undefined : { changes, looks: earlier.looks };
  const open = new Uint8Array(Math.max(0, bottom - top + 1)).fill(again === undefined ? OPEN : 0);
  for (const row of again?.changes.rows ?? []) open[row - top] = OPEN;

  const looks = new Map(finders.map((finder) => [finder, looksOf(finder, search, open, again)]));
  return { blocks: [...looks.values()].flatMap((own) => [...own.values()].flatMap(({ blocks }) => blocks)), looks };
}

/** What is known of the sheet as it was before. */
interface Again {
  readonly changes: Changes;
  readonly looks: Looks;
}

/** Marks a row, counted from the sheet's first, in which something may be found that was not found before. */
const OPEN = 1;

/**
 * One finder's looks, from top to bottom. `open`: the rows that changed, or of which something else may be taken than
 * before; further ones are added. Of other rows only those are looked at where a look was worth knowing: else it saw only its own row.
 */
function looksOf(finder: Finder, search: Watched, open: Uint8Array, again: Again | undefined): ReadonlyMap<number, Look> {
  const { top } = search.view;
  const before = again?.looks.get(finder);
  const due = open.slice();
  for (const row of before?.keys() ?? []) due[row - top] = OPEN;

  const looks = new Map<number, Look>();
  for (let index = 0; index < due.length; index += 1) {
    if (due[index] !== OPEN) continue;
    const row = top + index;
    const known = before?.get(row);
    const holds = known !== undefined && again !== undefined && stands(known, search, again.changes);
    if (holds) known.areas.forEach((area) => { search.territory.take(area); });
    const look = holds ? known : lookAt(search, finder, row);
    if (look !== undefined) looks.set(row, look);
    if (holds || again === undefined) continue;
    for (const area of [...(known?.areas ?? []), ...(look?.areas ?? [])]) [open, due].forEach((rows) => rows.fill(OPEN, Math.max(0, area.top - top), area.bottom + 1 - top));
  }
  return looks;
}

function stands({ first, last, taken }: Look, { territory }: Search, { isUnchanged }: Changes): boolean {
  return isUnchanged(first, last) && isSame(taken, territory.inRows(first, last));
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

function isSame(one: readonly Rect[], other: readonly Rect[]): boolean {
  return one.length === other.length && one.every((area, index) => isAlike(area, other[index]));
}

function isAlike(one: Rect, other: Rect | undefined): boolean {
  return one === other || (one.top === other?.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right);
}
