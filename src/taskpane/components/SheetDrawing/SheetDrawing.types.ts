import type { ChartActions, DrawingOfProfile } from "../../chartActions";

/** What is said about one kind of drawing. */
export interface SheetDrawingTexts {
  readonly heading: string;
  readonly hint: string;
  readonly add: string;
  readonly remove: string;
  readonly drawing: string;
  readonly added: string;
  /** Nothing was added, for it is there. */
  readonly present: string;
  readonly removed: string;
  /** Nothing was removed, for there is none. */
  readonly nothing: string;
  readonly revert: string;
  readonly reverted: string;
}

export interface SheetDrawingProps {
  readonly texts: SheetDrawingTexts;
  /** Beginning of the test ids. */
  readonly id: string;
  readonly draw: ChartActions["draw"];
  readonly revert: ChartActions["revert"];
  /** The table to draw of; null when there is nothing to draw, as the hint says. */
  readonly table: Omit<DrawingOfProfile, "shown"> | null;
}
