import type ExcelJS from "exceljs";
import { keyOf } from "../lookup";
import { escapeXml } from "../xml";
import type { BorderDocument, StyleDocument } from "./model";
import { argb } from "./colours";
import { borderLine, DEFAULT_FONT, HORIZONTAL, VERTICAL } from "./styleNames";

/** A cell style as ExcelJS writes it. */
export function toExcelJsStyle(style: StyleDocument): Partial<ExcelJS.Style> {
  return {
    ...(style.numberFormat !== undefined && { numFmt: style.numberFormat }),
    ...(style.font && { font: toFont(style.font) }),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(style.fill) } } }),
    ...(style.borders && { border: toBorders(style.borders) }),
    ...toAlignment(style),
    ...((style.locked === false || style.formulaHidden) && {
      protection: { locked: style.locked !== false, hidden: style.formulaHidden === true },
    }),
  };
}

/** The format of a conditional format, as a `<dxf>` element. */
export function toDifference(style: StyleDocument): string {
  const { font, fill, borders, numberFormat } = style;
  const on = (name: string, value: boolean | undefined) => (value === undefined ? "" : `<${name} val="${value ? 1 : 0}"/>`);
  const parts = [
    font && `<font>${on("b", font.bold)}${on("i", font.italic)}${on("strike", font.strikethrough)}${
      font.color === undefined ? "" : colour("color", font.color)}${font.underline ? "<u/>" : ""}</font>`,
    // The id only has to differ from the built-in ones; Excel goes by the code.
    numberFormat !== undefined && `<numFmt numFmtId="200" formatCode="${escapeXml(numberFormat)}"/>`,
    fill !== undefined && `<fill><patternFill patternType="solid">${colour("fgColor", fill)}${colour("bgColor", fill)}</patternFill></fill>`,
    borders && `<border>${(["left", "right", "top", "bottom"] as const).map((side) => edge(side, borders[side])).join("")}</border>`,
  ];
  return `<dxf>${parts.filter(Boolean).join("")}</dxf>`;
}

/** A colour element. */
export function colour(name: string, value: string): string {
  return `<${name} rgb="${argb(value)}"/>`;
}

function edge(side: string, border: BorderDocument | undefined): string {
  return border ? `<${side} style="${borderLine(border)}">${colour("color", border.color)}</${side}>` : "";
}

function toFont(font: NonNullable<StyleDocument["font"]>): Partial<ExcelJS.Font> {
  return {
    name: font.name ?? DEFAULT_FONT.name,
    size: font.size ?? DEFAULT_FONT.size,
    // With the scheme Excel takes Chinese glyphs from the theme's Chinese font, as it does for cells without a font.
    ...(font.name === undefined && { family: 2, scheme: "minor" }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strike: true }),
    color: font.color === undefined ? { theme: 1 } : { argb: argb(font.color) },
  };
}

function toBorders(borders: NonNullable<StyleDocument["borders"]>): Partial<ExcelJS.Borders> {
  const entries = Object.entries(borders).map(([side, border]) =>
    [side, { style: borderLine(border) as ExcelJS.BorderStyle, color: { argb: argb(border.color) } }]);
  return Object.fromEntries(entries) as Partial<ExcelJS.Borders>;
}

function toAlignment({ horizontal, vertical, wrapText, indent }: StyleDocument): Partial<ExcelJS.Style> {
  const across = horizontal && horizontal !== "General" ? keyOf(HORIZONTAL, horizontal) : undefined;
  const down = vertical && keyOf(VERTICAL, vertical);
  const alignment = {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down === "center" ? "middle" : down }),
    ...(wrapText && { wrapText }),
    ...(indent && { indent }),
  };
  return Object.keys(alignment).length > 0 ? { alignment: alignment as Partial<ExcelJS.Alignment> } : {};
}
