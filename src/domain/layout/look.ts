import type { CellStyle } from "../edits";
import type { ColumnType } from "../spec";

/** Fonts that every Chinese Excel has; the official title font (方正小标宋) is not one of them. */
const BODY_FONT = "宋体";
const TITLE_FONT = "黑体";

/** Zero prints blank, as the published tables do; a text (—, 无) stays visible. */
export const AMOUNT_FORMAT = "#,##0.00;-#,##0.00;;@";

export const LOOK = {
  sheet: { fontName: BODY_FONT, fontSize: 10, vertical: "Center" },
  title: { fontName: TITLE_FONT, fontSize: 16, horizontal: "Center" },
  left: { horizontal: "Left" },
  center: { horizontal: "Center" },
  right: { horizontal: "Right" },
  grid: { grid: true },
  heading: { bold: true, horizontal: "Center", wrap: true },
  field: { horizontal: "Center", wrap: true },
  prose: { horizontal: "Left", wrap: true },
  amount: { horizontal: "Right", numberFormat: AMOUNT_FORMAT },
  share: { horizontal: "Center", numberFormat: "0.00%" },
  text: { horizontal: "Left", wrap: true, numberFormat: "@" },
  code: { horizontal: "Left", numberFormat: "0" },
  note: { horizontal: "Left" },
  total: { bold: true },
} as const satisfies Record<string, CellStyle>;

/** Heights in points. */
export const HEIGHT = { title: 30, line: 18, heading: 22, indicator: 32, textLine: 14, prose: 54 } as const;

/** How the cells of a column look. */
export function columnLook(type: ColumnType, rateDecimals: number): CellStyle {
  switch (type) {
    case "amount":
      return LOOK.amount;
    case "rate":
      return { horizontal: "Right", numberFormat: percentFormat(rateDecimals) };
    case "quantity":
      return { horizontal: "Right" };
    case "sequence":
      return LOOK.center;
    case "code":
      return LOOK.code;
    case "label":
    case "text":
      return LOOK.prose;
  }
}

/** Excel's format of a percentage with that many decimals. */
export function percentFormat(decimals: number): string {
  return decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%`;
}

/** Height of a row that holds the text in a column of that width: a Chinese character takes two. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil((displayWidth(text) + 1) / Math.max(1, width)));
  return heightOfLines(Math.max(1, ...lines));
}

/** Height of a row of that many lines of text. */
export function heightOfLines(lines: number): number {
  return Math.max(HEIGHT.line, 4 + HEIGHT.textLine * lines);
}

/** Width in characters: a Chinese one takes two. */
export function displayWidth(text: string): number {
  return [...text].reduce((width, letter) => width + (/[\u0000-\u00ff]/u.test(letter) ? 1 : 2), 0);
}

/** Page set-up that all tables share. */
export const PAGE = {
  footer: "第 &P 页，共 &N 页",
  margins: { top: 54, bottom: 54, left: 42, right: 42, footer: 28 },
  blackAndWhite: true,
} as const;
