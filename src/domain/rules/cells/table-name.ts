import type { CellRef } from "../../grid";
import type { RecognisedTable } from "../../recognition/recognised";
import { oneLine } from "./cell-list";

/** How a message names a table: by its own title, else by what it was taken for. */
export function tableName({ title, spec }: Pick<RecognisedTable, "title" | "spec">): string {
  return title === null ? spec.title[0] : oneLine(title.value);
}

/** Where an objection to a whole table stands: at its title, else in its first cell. */
export function headOf({ title, area }: Pick<RecognisedTable, "title" | "area">): CellRef {
  return title?.at ?? { row: area.top, column: area.left };
}
