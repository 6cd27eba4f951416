import { lookup } from "../lookup";

/**
 * Sizes in the file and in the model.
 *
 * The model counts columns and rows in points, as `Excel.RangeFormat` does; 1 pixel is 0.75 pt at the 96 dpi Excel
 * assumes. A row's height in the file is in points too. A column's width in the file is counted in digits of the
 * workbook's default font plus 5 pixels of padding, so it depends on how wide that font's widest digit is: 7 pixels for
 * Calibri 11 (a default column of 9.140625 is 64 px, 48 pt), 8 for 宋体 and 等线 11 (9.0 is 72 px, 54 pt).
 * The formulas are those of ECMA-376 part 1, 18.3.1.13.
 */
export const POINTS_PER_PIXEL = 0.75;
export const POINTS_PER_INCH = 72;

/** Digit width in pixels of the font that our own files declare as default (Calibri 11). */
export const OWN_DIGIT_PIXELS = 7;

/** Points of a column whose `width` attribute is `width`, as Excel shows it: whole pixels. */
export function columnPoints(width: number, digitPixels: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digitPixels)) / 256) * digitPixels) * POINTS_PER_PIXEL;
}

/** The `width` attribute that Excel shows as the pixel nearest to `points` in a file of ours. */
export function columnWidth(points: number): number {
  const width = Math.ceil((Math.round(points / POINTS_PER_PIXEL) / OWN_DIGIT_PIXELS) * 256) / 256;
  // ExcelJS takes 9 for its own default and leaves the column out.
  return width === 9 ? 9 + 1 / 256 : width;
}

/** Width in pixels of a font's digits, for the fonts that Chinese and English Office use as default. */
export function digitPixels(font: string | undefined, size: number | undefined): number {
  const pixels = ((size ?? 11) * 4) / 3;
  const relative = lookup(DIGIT_OF_EM, font ?? "Calibri") ?? 0.5;
  return Math.max(1, Math.round(pixels * relative));
}

/** Width of a digit over the font's size; for 宋体 and its kin a little more than their half em, since bitmaps round up. */
const DIGIT_OF_EM: Readonly<Record<string, number>> = {
  Calibri: 0.507, Arial: 0.556, "Times New Roman": 0.5, 宋体: 0.53, SimSun: 0.53, 仿宋: 0.53, 仿宋_GB2312: 0.53, 黑体: 0.53,
  等线: 0.53, 微软雅黑: 0.539,
};
