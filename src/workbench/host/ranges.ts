import type { Engine } from "../engine";
import { shiftArea } from "../engine/area";
import type { Change } from "../engine/changes";
import type { AreaDocument } from "../../xlsx/document/model";
import { ASSUMPTIONS } from "./assumptions";
import { HostError } from "./protocol/errors";

/** A range the client holds. It moves when rows or columns are put in or taken out, as Excel's does. */
export interface RangeTarget {
  readonly sheetId: string;
  /** Null once all its cells are gone. */
  area: AreaDocument | null;
  /** Set when the client asked to keep it beyond the batch. */
  referenceId?: string;
}

/** Several ranges of one sheet that are treated as one thing. */
export interface AreasTarget {
  readonly ranges: readonly RangeTarget[];
  /** See {@link RangeTarget.referenceId}. */
  referenceId?: string;
}

/** The ranges the client knows: those of the running batch, and those it asked to keep. */
export class Ranges {
  readonly #engine: Engine;
  readonly #kept = new Map<string, RangeTarget | AreasTarget>();
  #ofBatch = new Set<RangeTarget>();
  #lastId = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
    engine.onChange((change) => this.#follow(change));
  }

  /** How many ranges the client has not given back; a test for leaks asks. */
  get keptCount(): number {
    return this.#kept.size;
  }

  /** A new range of the running batch. */
  make(sheetId: string, area: AreaDocument): RangeTarget {
    const range: RangeTarget = { sheetId, area };
    this.#ofBatch.add(range);
    return range;
  }

  /** Keeps a range, or several, beyond the batch. */
  keep(range: RangeTarget | AreasTarget): void {
    if (range.referenceId !== undefined) return;
    this.#lastId += 1;
    range.referenceId = `{${this.#lastId.toString(16).padStart(8, "0")}}`;
    this.#kept.set(range.referenceId, range);
  }

  /** What was kept under this reference. */
  find(referenceId: string): RangeTarget | AreasTarget {
    const range = this.#kept.get(referenceId);
    if (range === undefined) throw new HostError("ItemNotFound");
    return range;
  }

  /** Forgets a kept range. */
  release(referenceId: string): void {
    this.#kept.delete(referenceId);
  }

  /** Forgets the ranges of the batch that were not kept. */
  endBatch(): void {
    this.#ofBatch = new Set();
  }

  #follow(change: Change): void {
    if (change.kind !== "shifted") return;
    const kept = [...this.#kept.values()].flatMap((item) => ("ranges" in item ? item.ranges : [item]));
    for (const range of new Set([...this.#ofBatch, ...kept])) {
      if (range.sheetId === change.sheetId && range.area !== null) range.area = shiftArea(range.area, change.shift);
    }
  }
}

/** The cells of a range; refuses one that is gone. */
export function areaOf(range: RangeTarget, engine: Engine): AreaDocument {
  if (range.area === null || engine.sheets.find(range.sheetId) === undefined) throw new HostError(ASSUMPTIONS.lostRange);
  return range.area;
}
