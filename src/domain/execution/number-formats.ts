/** What is written into a cell of this format becomes a text, a formula too. */
export const TEXT_FORMAT = "@";

const MONEY_FORMAT = "#,##0.00";

/** The format of a figure beside figures of this format. */
export function figureFormat(format: string): string {
  return format === "General" || format === TEXT_FORMAT ? MONEY_FORMAT : format;
}
