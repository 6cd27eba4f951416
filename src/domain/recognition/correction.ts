import type { CellRef, Rect } from "../grid";

/** What a user corrected in a recognition; the workbook remembers it. */
export interface Correction {
  readonly sheet: string;
  /** The block that it is about, as it was shown. */
  readonly area: Rect;
  /** The table that it is; null when it is none. */
  readonly specId: string | null;
  /** Sheet column (0-based) of columns by `section.column` key, e.g. `main.total`; the others are found as ever. */
  readonly columns: Readonly<Record<string, number>>;
  /** Texts of the block's headings; it holds as long as they stand in their cells. */
  readonly headings: readonly { readonly at: CellRef; readonly text: string }[];
}
