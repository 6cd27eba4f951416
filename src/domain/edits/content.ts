/**
 * What is put into a cell. A text is always a text, whatever it begins with; a formula is ordinary Excel, with its `=`.
 * `value` is what the formula will show, for a file that nobody has calculated yet; 0 when absent.
 */
export type CellContent = string | number | null | { readonly formula: string; readonly value?: string | number };

/** A cell's content and, where it matters, its number format. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat?: string;
  /** Known once the cell was made to look like another one. */
  readonly look?: CellLook;
}

/** How a block of cells looks throughout, as Excel names it; colours `#RRGGBB`, sizes in points. */
export interface CellLook {
  readonly font: { readonly name: string; readonly size: number; readonly color: string; readonly bold: boolean; readonly italic: boolean };
  /** White for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly columnWidth: number;
  /** Top, bottom, left, right, and between the rows of the block. */
  readonly lines: readonly CellLine[];
}

/** A line along cells; `style` is `None` for none. */
export interface CellLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
