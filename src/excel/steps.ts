import type { Rect } from "../domain/grid";
import { blockOf } from "./run";

/** One thing to be done to a sheet, queued in one go. */
export interface Step {
  /** About how many calls it is to Excel. */
  readonly actions: number;
  /** Its longest argument. */
  readonly text?: string;
  queue(sheet: SheetUnderWork): void;
}

/** A sheet that steps are queued for. */
export interface SheetUnderWork {
  readonly sheet: Excel.Worksheet;
  /** A block of cells. */
  block(area: Rect): Excel.Range;
  /** Several blocks, by an address like `A1:B2,C3`. */
  areas(address: string): Excel.RangeAreas;
}

/** Excel on the web refuses requests above 5 MB; what is queued is estimated, so we stay far below. */
export const MOST_BYTES = 2_000_000;

/** What the client sends for one call: the action and the way to its object. */
const BYTES_OF_ACTION = 250;

/** The sheet for the batch that is being queued; its proxies are not kept in Excel afterwards. */
export function underWork(sheet: Excel.Worksheet): SheetUnderWork {
  const known = new Map<string, Excel.RangeAreas>();
  return {
    sheet,
    block: (area) => blockOf(sheet, area),
    areas: (address) => {
      const areas = known.get(address) ?? sheet.getRanges(address);
      if (!known.has(address)) areas.untrack();
      known.set(address, areas);
      return areas;
    },
  };
}

/** A step of one of several sheets. */
export interface SheetStep {
  /** Which of the sheets, counted from 0. */
  readonly index: number;
  readonly step: Step;
}

/** The steps in their order, cut into batches that each fit a request; at least one batch. */
export function batchesOf(steps: readonly SheetStep[], most = MOST_BYTES): readonly (readonly SheetStep[])[] {
  const batches: SheetStep[][] = [[]];
  let bytes = 0;
  for (const each of steps) {
    const weight = bytesOf(each.step);
    if (bytes > 0 && bytes + weight > most) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(each);
    bytes += weight;
  }
  return batches;
}

/** A Chinese character takes three bytes. */
function bytesOf({ actions, text = "" }: Step): number {
  return actions * BYTES_OF_ACTION + text.length * 3;
}
