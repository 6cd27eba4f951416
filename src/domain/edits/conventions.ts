import { toA1, type Rect } from "../grid";

/** Custom properties that say what a sheet was laid out from. */
export const SHEET_MARK = { spec: "yushen.spec", version: "yushen.version", profile: "yushen.profile" } as const;

/** Custom property of the workbook that keeps its profile (口径). */
export const PROFILE_PROPERTY = "yushen.profile";

/** Fill of formula cells on the screen, `#RRGGBB`. */
export const FORMULA_SHADE = "#EEF3FA";

/** Condition of the format that shades an area's formula cells, as seen from the area's first cell. */
export function isFormulaIn({ top, left }: Rect): string {
  return `=ISFORMULA(${toA1({ row: top, column: left })})`;
}

/** What stays allowed in a locked sheet: rows come and go, and widths, heights and looks are the user's own. */
export const LOCK_OPTIONS = {
  allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true, allowInsertRows: true, allowDeleteRows: true,
} as const;
