import type { Matchers } from "./matchers";
import type { RecognisedTable, RefusedBlock } from "./recognised";
import type { Territory } from "./territory";
import type { SheetView } from "./view";

/** A sheet that tables are looked for in. */
export interface Search {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
}

/** Finds the tables of one kind whose headings stand in a row, and takes their areas. */
export type Finder<T extends RecognisedTable | RefusedBlock = RecognisedTable | RefusedBlock> = (search: Search, row: number) => readonly T[];
