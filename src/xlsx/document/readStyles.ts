import { readNumberFormats } from "../forExcelJs";
import { lookup } from "../lookup";
import { child, children, flag, parseXml, type XmlElement } from "../xml";
import type { BorderDocument, StyleDocument } from "./model";
import { type Palette, readPalette } from "./colours";
import { BORDER_LINES, DEFAULT_FONT, HORIZONTAL, VERTICAL } from "./styleNames";
import { digitPixels, OWN_DIGIT_PIXELS } from "./units";

/** What a styles part says, in the model's terms. */
export interface FileStyles {
  /** One for each cell format (`cellXfs`); `undefined` where it says no more than the default. */
  readonly cellFormats: readonly (StyleDocument | undefined)[];
  /** Formats of conditional formats (`dxfs`). */
  readonly differences: readonly StyleDocument[];
  /** Digit width of the default font, which column widths are counted in. */
  readonly digitPixels: number;
  readonly palette: Palette;
  /** Fills that are not one plain colour. */
  readonly hasPatterns: boolean;
  readonly hasDiagonals: boolean;
}

/** Reads styles and theme from their parts' text; both may be missing. */
export function readStyles(stylesXml: string | undefined, themeXml: string | undefined): FileStyles {
  const theme = themeXml === undefined ? undefined : parseXml(themeXml);
  if (stylesXml === undefined) {
    const palette = readPalette(theme, undefined);
    return { cellFormats: [], differences: [], digitPixels: OWN_DIGIT_PIXELS, palette, hasPatterns: false, hasDiagonals: false };
  }
  const styles = parseXml(stylesXml);
  const palette = readPalette(theme, styles);
  const fonts = children(child(styles, "fonts"), "font");
  const fills = children(child(styles, "fills"), "fill");
  const borders = children(child(styles, "borders"), "border");
  const formats = readNumberFormats(stylesXml);
  const cellFormats = children(child(styles, "cellXfs"), "xf").map((xf, at) => emptyToUndefined({
    ...numberFormat(formats[at]),
    ...readFont(fonts[Number(xf.attributes["fontId"] ?? 0)], palette),
    ...readFill(fills[Number(xf.attributes["fillId"] ?? 0)], palette, "fgColor"),
    ...readBorders(borders[Number(xf.attributes["borderId"] ?? 0)], palette),
    ...readAlignment(child(xf, "alignment")),
    ...readProtection(child(xf, "protection")),
  }));
  const base = fonts[0];
  return {
    cellFormats,
    differences: children(child(styles, "dxfs"), "dxf").map((dxf) => readDifference(dxf, palette)),
    digitPixels: digitPixels(child(base, "name")?.attributes["val"], numberOf(child(base, "sz")?.attributes["val"])),
    palette,
    hasPatterns: fills.some((fill) => isPattern(fill)),
    hasDiagonals: borders.some((border) => child(border, "diagonal")?.attributes["style"] !== undefined),
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Font = NonNullable<StyleDocument["font"]>;

function readDifference(dxf: XmlElement, palette: Palette): StyleDocument {
  const format = child(dxf, "numFmt")?.attributes["formatCode"];
  const font = child(dxf, "font");
  return {
    ...numberFormat(format),
    ...(font && readFont(font, palette, {})),
    // A conditional format's solid fill has its colour where a cell's has the colour behind the pattern.
    ...readFill(child(dxf, "fill"), palette, "bgColor"),
    ...readBorders(child(dxf, "border"), palette),
  };
}

function numberFormat(code: string | undefined): StyleDocument {
  return code === undefined || code === "General" ? {} : { numberFormat: code };
}

/** Leaves out what `defaults` says already. */
function readFont(element: XmlElement | undefined, palette: Palette, defaults: { name?: string; size?: number } = DEFAULT_FONT): StyleDocument {
  const name = child(element, "name")?.attributes["val"];
  const size = numberOf(child(element, "sz")?.attributes["val"]);
  const color = palette(child(element, "color"));
  const font: Mutable<Font> = {
    ...(name !== undefined && name !== defaults.name && { name }),
    ...(size !== undefined && size !== defaults.size && { size }),
    ...(isOn(element, "b") && { bold: true }),
    ...(isOn(element, "i") && { italic: true }),
    ...(child(element, "u") && child(element, "u")?.attributes["val"] !== "none" && { underline: true }),
    ...(isOn(element, "strike") && { strikethrough: true }),
    ...(color !== undefined && { color }),
  };
  return Object.keys(font).length > 0 ? { font } : {};
}

function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element.attributes["val"], true);
}

function isPattern(fill: XmlElement): boolean {
  const pattern = child(fill, "patternFill")?.attributes["patternType"];
  // Every file declares the grey pattern, used or not.
  return pattern === undefined ? child(fill, "gradientFill") !== undefined : !["none", "solid", "gray125"].includes(pattern);
}

function readFill(element: XmlElement | undefined, palette: Palette, name: "fgColor" | "bgColor"): StyleDocument {
  const pattern = child(element, "patternFill");
  const type = pattern?.attributes["patternType"];
  if (type !== "solid" && !(name === "bgColor" && pattern && type === undefined)) return {};
  const fill = palette(child(pattern, name)) ?? palette(child(pattern, name === "bgColor" ? "fgColor" : "bgColor"));
  return fill === undefined ? {} : { fill };
}

function readBorders(element: XmlElement | undefined, palette: Palette): StyleDocument {
  const borders: Partial<Record<"top" | "bottom" | "left" | "right", BorderDocument>> = {};
  for (const [side, ...names] of [["top", "top"], ["bottom", "bottom"], ["left", "left", "start"], ["right", "right", "end"]] as const) {
    const edge = names.map((name) => child(element, name)).find((found) => found !== undefined);
    const line = lookup(BORDER_LINES, edge?.attributes["style"]);
    if (line) borders[side] = { ...line, color: palette(child(edge, "color")) ?? "#000000" };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function readAlignment(element: XmlElement | undefined): StyleDocument {
  const { wrapText, indent } = element?.attributes ?? {};
  const horizontal = lookup(HORIZONTAL, element?.attributes["horizontal"]);
  const vertical = lookup(VERTICAL, element?.attributes["vertical"]);
  return {
    ...(horizontal && horizontal !== "General" && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(wrapText) && { wrapText: true }),
    ...(Number(indent) > 0 && { indent: Number(indent) }),
  };
}

function readProtection(element: XmlElement | undefined): StyleDocument {
  return {
    ...(!flag(element?.attributes["locked"], true) && { locked: false }),
    ...(flag(element?.attributes["hidden"]) && { formulaHidden: true }),
  };
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function emptyToUndefined(style: StyleDocument): StyleDocument | undefined {
  return Object.keys(style).length > 0 ? style : undefined;
}
