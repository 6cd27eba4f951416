/** What is put into a cell. A text is always a text, whatever it begins with; a formula is ordinary Excel, with its `=`. */
export type CellContent = string | number | null | { readonly formula: string };

/** A cell's content and, where it matters, its number format. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat?: string;
}
