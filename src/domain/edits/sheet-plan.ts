import type { Rect } from "../grid";
import type { CellContent } from "./content";

/** How a block of cells looks; named as Excel's `RangeFormat` names it. Sizes in points. */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines on every cell's four sides. */
  readonly grid?: boolean;
  readonly numberFormat?: string;
}

/** A4 page set-up of a laid-out sheet. */
export interface PagePlan {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Rect;
  /** Header rows repeated on each page, 0-based inclusive. */
  readonly titleRows: { readonly top: number; readonly bottom: number };
}

/** One new sheet, complete: what is written where, and how it looks and prints. Starts at A1. */
export interface SheetPlan {
  readonly specId: string;
  readonly specVersion: number;
  readonly profileId: string;
  /** A valid, unused sheet name. */
  readonly name: string;
  /** `contents[row][column]`; all rows equally long. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly merges: readonly Rect[];
  /** Applied in order after merging; later ones win. */
  readonly styles: readonly { readonly area: Rect; readonly style: CellStyle }[];
  /** Width of each column in characters. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that are not of the default height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PagePlan;
}
