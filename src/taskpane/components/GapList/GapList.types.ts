export interface GapListProps {
  readonly title: string;
  readonly hint: string;
  readonly gaps: readonly Gap[];
}

/** Something that was not judged: where, and why. */
export interface Gap {
  /** Sheet, or the words for the whole workbook. */
  readonly place: string;
  readonly text: string;
}
