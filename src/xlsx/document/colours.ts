import { child, type XmlElement } from "../xml";

/** Gives `#RRGGBB` of a colour element (`rgb`, `theme` + `tint` or `indexed`); `undefined` for the automatic colour. */
export type Palette = (colour: XmlElement | undefined) => string | undefined;

/**
 * The palette of one file.
 *
 * @param theme its theme part; without one, that of Office 2013 counts
 * @param styles its styles part, which may redefine the indexed colours
 */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const themed = readTheme(theme);
  const indexed = child(child(styles, "colors"), "indexedColors")?.children.map(({ attributes }) => opaque(attributes["rgb"]));
  return (colour) => {
    const { rgb, theme: position, indexed: index, tint = "0" } = colour?.attributes ?? {};
    if (rgb !== undefined) return tinted(opaque(rgb), Number(tint));
    // Theme colour 1 is the window's text colour: black, unless the reader chose another; as automatic as can be.
    if (position === "1" && tint === "0") return undefined;
    if (position !== undefined) return tinted(themed[Number(position)], Number(tint));
    return index === undefined ? undefined : tinted((indexed ?? INDEXED)[Number(index)], Number(tint));
  };
}

/** `FFRRGGBB`, as the file wants it, of `#RRGGBB` or `#RGB`; black when it is no colour (data may hold anything). */
export function argb(colour: string): string {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour)?.[1] ?? "000000";
  return `FF${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`.toUpperCase();
}

/** Order of `theme="n"`: the first two pairs stand the other way round than in the theme part. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const OFFICE_2013 = [
  "#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#5B9BD5", "#ED7D31", "#A5A5A5", "#FFC000", "#4472C4", "#70AD47", "#0563C1", "#954F72",
];
const BASIC = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];
const INDEXED = [
  ...BASIC, ...BASIC,
  "#800000", "#008000", "#000080", "#808000", "#800080", "#008080", "#C0C0C0", "#808080", "#9999FF", "#993366", "#FFFFCC", "#CCFFFF",
  "#660066", "#FF8080", "#0066CC", "#CCCCFF", "#000080", "#FF00FF", "#FFFF00", "#00FFFF", "#800080", "#800000", "#008080", "#0000FF",
  "#00CCFF", "#CCFFFF", "#CCFFCC", "#FFFF99", "#99CCFF", "#FF99CC", "#CC99FF", "#FFCC99", "#3366FF", "#33CCCC", "#99CC00", "#FFCC00",
  "#FF9900", "#FF6600", "#666699", "#969696", "#003366", "#339966", "#003300", "#333300", "#993300", "#993366", "#333399", "#333333",
];

function readTheme(theme: XmlElement | undefined): readonly string[] {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, at) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return opaque(colour?.attributes["lastClr"] ?? colour?.attributes["val"]) ?? OFFICE_2013[at]!;
  });
}

function opaque(rgb: string | undefined): string | undefined {
  return rgb && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? `#${rgb.slice(-6).toUpperCase()}` : undefined;
}

/** Lightness is scaled towards black (tint < 0) or white (> 0) in the HLS space, ECMA-376 part 1, 18.8.19. */
function tinted(colour: string | undefined, tint: number): string | undefined {
  if (colour === undefined || !tint) return colour;
  const [hue, lightness, saturation] = toHls(colour);
  return fromHls(hue, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint, saturation);
}

function toHls(colour: string): readonly [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const lightness = (high + low) / 2;
  if (spread === 0) return [0, lightness, 0];
  const sector = high === red ? (green - blue) / spread + 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [(sector % 6) / 6, lightness, spread / (1 - Math.abs(2 * lightness - 1))];
}

function fromHls(hue: number, lightness: number, saturation: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (at: number) => {
    const position = (at + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return Math.round(value * 255).toString(16).padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
