/** An indicator to take as a model, as a published target table words it; a year in a text is written `{year}`. */
export interface IndicatorExample {
  /** Keys of the levels under which it stood. */
  readonly first: string;
  readonly second: string;
  readonly name: string;
  readonly description: string;
  /** The value as it was published, number and all. */
  readonly value: string;
  readonly basis: string;
  /** Key of the document that it is from. */
  readonly source: string;
}

/** What stands for a number that each project has to find for itself; a form in which it is left is warned of. */
export const BLANK = "___";

const YEAR = /\{year\}/gu;

/** A text of an example for a year; where that is not known, a place for it stays. */
export function inYear(text: string, year: number | null): string {
  return text.replace(YEAR, year === null ? BLANK : String(year));
}
