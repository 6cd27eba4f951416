/**
 * What is put into a cell. A text is always a text, whatever it begins with; a formula is ordinary Excel, with its `=`.
 * `value` is what the formula will show, for a file that nobody has calculated yet; 0 when absent.
 */
export type CellContent = string | number | null | { readonly formula: string; readonly value?: string | number };

/** A cell's content and, where it matters, its number format. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat?: string;
}
