import { type Rect, rectFromA1, MAX_COLUMNS } from "../domain/grid/address";
import { startTags } from "./xml";

/**
 * A sheet part, repaired as Excel repairs it when it opens the file: merged areas that overlap an earlier one or are no
 * areas (`#REF!`) are dropped, runs of columns end where the sheet ends. A sound part is returned as it is.
 *
 * Every cell below a merged area is visited: the caller must have counted them.
 */
export function repairSheet(xml: string): string {
  return clipColumns(dropBrokenMerges(xml));
}

function dropBrokenMerges(xml: string): string {
  const taken = new Set<number>();
  return xml.replace(elements("mergeCell"), (element) => {
    const [{ ref = "" } = {}] = startTags(element, "mergeCell");
    const area = rectFromA1(ref);
    return area !== undefined && take(area, taken) ? element : "";
  });
}

/** Marks the cells of `area` as taken; false, and nothing marked, when one of them was. */
function take(area: Rect, taken: Set<number>): boolean {
  const cells: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = row * MAX_COLUMNS + column;
      if (taken.has(cell)) return false;
      cells.push(cell);
    }
  }
  for (const cell of cells) taken.add(cell);
  return true;
}

function clipColumns(xml: string): string {
  return xml.replace(elements("col"), (element) => {
    const [{ min, max } = {}] = startTags(element, "col");
    if (Number(min) > MAX_COLUMNS) return "";
    return Number(max) > MAX_COLUMNS ? element.replace(/(\smax\s*=\s*["'])[^"']*/, `$1${MAX_COLUMNS}`) : element;
  });
}

/** Elements `name` (any prefix) without content, however they are closed. */
function elements(name: string): RegExp {
  return new RegExp(`<((?:[\\w.-]+:)?)${name}(?=[\\s/>])[^>]*?(?:/>|>\\s*</\\1${name}\\s*>)`, "g");
}
