import { MAX_COLUMNS, MAX_ROWS, rectFromA1, rectToA1 } from "../../domain/grid/address";
import type { AreaDocument } from "./model";

/** Areas of a `sqref` or `ref`: addresses separated by blanks; whole columns (`A:C`) and rows (`1:3`) too. */
export function readAreas(sqref = ""): AreaDocument[] {
  return sqref.split(/\s+/).flatMap((address) => {
    const columns = /^([A-Z]+):([A-Z]+)$/.exec(address);
    const rows = /^(\d+):(\d+)$/.exec(address);
    const whole = columns ? `${columns[1]}1:${columns[2]}${MAX_ROWS}` : rows ? `A${rows[1]}:${LAST_COLUMN}${rows[2]}` : address;
    const area = rectFromA1(whole);
    return area && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? [area] : [];
  });
}

/** The `sqref` of areas. */
export function toSqref(areas: readonly AreaDocument[]): string {
  return areas.map(rectToA1).join(" ");
}

const LAST_COLUMN = "XFD";
