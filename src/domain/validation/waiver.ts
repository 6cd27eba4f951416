import type { Finding, Place } from "./finding";

/** 忽略并说明原因: somebody takes responsibility for one finding, as long as its cells stay as they are. */
export interface Waiver {
  readonly ruleId: string;
  readonly messageId: string;
  readonly sheet: string;
  /** Of the finding, `B3`. */
  readonly cell: string;
  readonly reason: string;
  /** Day it was given, `2026-11-21`. */
  readonly date: string;
  /** What the finding's cells held then; the waiver is void as soon as one of them holds something else. */
  readonly cells: readonly WaivedCell[];
}

export interface WaivedCell {
  readonly sheet: string;
  readonly cell: string;
  /** The value as text; "" when blank. */
  readonly content: string;
}

export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** The cells that a finding is about: its own and the related ones, each once. */
export function cellsOf({ sheet, at, related }: Pick<Finding, "sheet" | "at" | "related">): readonly Place[] {
  const all = [{ sheet, at }, ...related];
  const key = (place: Place): string => `${String(place.at.row)},${String(place.at.column)},${place.sheet}`;
  return [...new Map(all.map((place) => [key(place), place])).values()];
}
