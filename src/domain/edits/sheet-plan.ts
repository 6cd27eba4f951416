import type { CellRef, Rect } from "../grid";
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

/** A4 page set-up of a laid-out sheet: one page wide, centred between the margins. */
export interface PagePlan {
  readonly orientation: "Portrait" | "Landscape";
  readonly printArea: Rect;
  /** Whether it is fitted to one page in height too; as many pages as it takes when absent. */
  readonly onePage?: boolean;
  /** Header rows repeated on each page, 0-based inclusive; none when absent. */
  readonly titleRows?: { readonly top: number; readonly bottom: number };
  /** Excel's code of the centre footer, e.g. `第 &P 页，共 &N 页`. */
  readonly footer: string;
  /** In points. */
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number; readonly footer: number };
  /** Prints without the colours that tell formulas from figures on the screen. */
  readonly blackAndWhite: boolean;
  /** Rows that begin a new page, ascending; none when absent. */
  readonly pageBreaks?: readonly number[];
}

/** Help while typing, made with Excel's own data validation; nothing that is typed is refused. */
export interface CellHelp {
  readonly areas: readonly Rect[];
  /** Range with the entries of a drop-down list, e.g. `='科目编码表'!$A$4:$A$146`. */
  readonly list?: string;
  /** Shown beside the selected cell. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/**
 * One table (or several, one below the other) ready to be written: what stands where, how it looks and prints. All
 * areas are in coordinates of the sheet.
 */
export interface SheetPlan {
  readonly specId: string;
  readonly specVersion: number;
  readonly profileId: string;
  /** Name of the new sheet, valid and unused; name of the existing sheet when the plan is placed into one. */
  readonly name: string;
  /** The name it would have had if no sheet had that name; differs from `name` after a clash. */
  readonly wantedName: string;
  /** Where `contents[0][0]` stands; A1 in a new sheet. */
  readonly origin: CellRef;
  /** `contents[row - origin.row][column - origin.column]`; all rows equally long. */
  readonly contents: readonly (readonly CellContent[])[];
  readonly merges: readonly Rect[];
  /** Applied in order after merging; later ones win. */
  readonly styles: readonly { readonly area: Rect; readonly style: CellStyle }[];
  /** Width in characters of each column from the origin's on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that are not of the default height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PagePlan;
  /** Cells to be filled in; all others count as the table's own. */
  readonly inputs: readonly Rect[];
  /** Areas in which every cell that holds a formula is shaded on the screen (a conditional format on `ISFORMULA`). */
  readonly shaded: readonly Rect[];
  readonly help: readonly CellHelp[];
  /** Whether the sheet is protected, without a password, so that only `inputs` can be typed into. */
  readonly locked: boolean;
}
