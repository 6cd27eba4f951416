import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IBorderStyleData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderDocument, StyleDocument } from "../../xlsx/document/model";

/** Font of a cell that says nothing of its own: that of a new workbook in Chinese Excel. */
export const DEFAULT_FONT = { name: "等线", size: 11, color: "#000000" } as const;

/** What a cell carries beside Univer's own style: parts of Excel's style, and a formula as it was written. */
export interface CellExtras {
  readonly locked?: false;
  readonly formulaHidden?: true;
  readonly horizontal?: "Fill" | "CenterAcrossSelection";
  readonly vertical?: "Justify" | "Distributed";
  /** The formula as it was written, when Univer had to be given another (see `missingSheets.ts`). */
  readonly written?: string;
}

const PIXELS_PER_INDENT = 9;

const BORDERS: readonly (readonly [BorderDocument["style"], BorderDocument["weight"], BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

const HORIZONTAL = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  Fill: HorizontalAlign.LEFT,
  CenterAcrossSelection: HorizontalAlign.CENTER,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
} as const;

const SIDES = [["t", "top"], ["b", "bottom"], ["l", "left"], ["r", "right"]] as const;

/** A cell's style in the words of the document. Only what differs from an untouched cell is there. */
export function readStyle(style: Nullable<IStyleData>, extras: CellExtras | undefined): StyleDocument {
  return { ...readLook(style), ...readPlacing(style, extras), ...readProtection(extras) };
}

function readLook(style: Nullable<IStyleData>): StyleDocument {
  const font = readFont(style);
  const borders = readBorders(style?.bd);
  return {
    ...(style?.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(style?.bg?.rgb ? { fill: toHex(style.bg.rgb) } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
  };
}

function readPlacing(style: Nullable<IStyleData>, extras: CellExtras | undefined): StyleDocument {
  const horizontal = extras?.horizontal ?? nameOf(HORIZONTAL, style?.ht);
  const vertical = extras?.vertical ?? nameOf(VERTICAL, style?.vt);
  const indent = Math.round((style?.pd?.l ?? 0) / PIXELS_PER_INDENT);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style?.tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function readProtection(extras: CellExtras | undefined): StyleDocument {
  return { ...(extras?.locked === false ? { locked: false } : {}), ...(extras?.formulaHidden ? { formulaHidden: true } : {}) };
}

/** The reverse: a whole style for Univer, null where it says nothing, and the extras that go with it. */
export function writeStyle(style: StyleDocument): { s: IStyleData; extras: CellExtras } {
  const { font } = style;
  const s: IStyleData = {
    ff: font?.name ?? null,
    fs: font?.size as number,
    bl: flag(font?.bold),
    it: flag(font?.italic),
    ul: line(font?.underline),
    st: line(font?.strikethrough),
    cl: font?.color === undefined ? null : { rgb: font.color },
    bg: style.fill === undefined ? null : { rgb: style.fill },
    bd: writeBorders(style.borders),
    n: style.numberFormat === undefined || style.numberFormat === "General" ? null : { pattern: style.numberFormat },
    ht: style.horizontal === undefined || style.horizontal === "General" ? null : HORIZONTAL[style.horizontal],
    vt: style.vertical === undefined ? null : VERTICAL[style.vertical],
    tb: style.wrapText ? WrapStrategy.WRAP : null,
    pd: style.indent ? { l: style.indent * PIXELS_PER_INDENT } : null,
  };
  return { s, extras: extrasOf(style) };
}

/** `#RRGGBB` in capitals of `#rgb`, `#rrggbb`, `rgb(…)` or one of the names that HTML and Excel share; null when unknown. */
export function parseColor(text: string): string | null {
  const color = text.trim().toLowerCase();
  if (/^#?[0-9a-f]{6}$/.test(color)) return `#${color.replace("#", "").toUpperCase()}`;
  if (/^#[0-9a-f]{3}$/.test(color)) return `#${[...color.slice(1)].map((digit) => digit + digit).join("")}`.toUpperCase();
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  return NAMED_COLORS[color] ?? null;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00",
  orange: "#FFA500", purple: "#800080", gray: "#808080", grey: "#808080", lightgray: "#D3D3D3", lightgrey: "#D3D3D3",
  silver: "#C0C0C0", maroon: "#800000", navy: "#000080", olive: "#808000", teal: "#008080", lime: "#00FF00",
  aqua: "#00FFFF", cyan: "#00FFFF", magenta: "#FF00FF", fuchsia: "#FF00FF", pink: "#FFC0CB", brown: "#A52A2A",
  gold: "#FFD700", darkred: "#8B0000", darkgreen: "#006400", darkblue: "#00008B", lightblue: "#ADD8E6",
  lightgreen: "#90EE90", lightyellow: "#FFFFE0",
};

/** The extras of a cell; Univer types them as anything. */
export function extrasOfCell(cell: Nullable<ICellData>): CellExtras | undefined {
  return (cell?.custom ?? undefined) as CellExtras | undefined;
}

function toHex(color: string): string {
  return parseColor(color) ?? color;
}

function flag(on: boolean | undefined): BooleanNumber {
  return (on ? BooleanNumber.TRUE : null) as BooleanNumber;
}

function line(on: boolean | undefined): { s: BooleanNumber } {
  return (on ? { s: BooleanNumber.TRUE } : null) as { s: BooleanNumber };
}

function extrasOf(style: StyleDocument): CellExtras {
  return {
    ...(style.locked === false ? { locked: false } : {}),
    ...(style.formulaHidden ? { formulaHidden: true } : {}),
    ...(style.horizontal === "Fill" || style.horizontal === "CenterAcrossSelection" ? { horizontal: style.horizontal } : {}),
    ...(style.vertical === "Justify" || style.vertical === "Distributed" ? { vertical: style.vertical } : {}),
  };
}

function readFont(style: Nullable<IStyleData>): NonNullable<StyleDocument["font"]> {
  return {
    ...(style?.ff ? { name: style.ff } : {}),
    ...(style?.fs ? { size: style.fs } : {}),
    ...(style?.bl ? { bold: true } : {}),
    ...(style?.it ? { italic: true } : {}),
    ...(style?.ul?.s ? { underline: true } : {}),
    ...(style?.st?.s ? { strikethrough: true } : {}),
    ...(style?.cl?.rgb ? { color: toHex(style.cl.rgb) } : {}),
  };
}

function readBorders(data: Nullable<IBorderData>): NonNullable<StyleDocument["borders"]> {
  const borders: Partial<Record<"top" | "bottom" | "left" | "right", BorderDocument>> = {};
  for (const [key, side] of SIDES) {
    const border = readBorder(data?.[key]);
    if (border) borders[side] = border;
  }
  return borders;
}

function readBorder(data: Nullable<IBorderStyleData>): BorderDocument | undefined {
  const row = BORDERS.find(([, , type]) => type === data?.s);
  return row && { style: row[0], weight: row[1], color: toHex(data?.cl.rgb ?? "#000000") };
}

function writeBorders(borders: StyleDocument["borders"]): IBorderData {
  const data: IBorderData = { t: null, b: null, l: null, r: null };
  for (const [key, side] of SIDES) {
    const border = borders?.[side];
    if (border) data[key] = { s: borderType(border), cl: { rgb: border.color } };
  }
  return data;
}

function borderType({ style, weight }: BorderDocument): BorderStyleTypes {
  const exact = BORDERS.find((row) => row[0] === style && row[1] === weight);
  const row = exact ?? BORDERS.find((candidate) => candidate[0] === style);
  return row?.[2] ?? BorderStyleTypes.THIN;
}

function nameOf<N extends string>(table: Readonly<Record<N, number>>, value: Nullable<number>): N | undefined {
  return (Object.keys(table) as N[]).find((name) => table[name] === value);
}
