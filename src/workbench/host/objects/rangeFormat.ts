import type { StyleDocument } from "../../../xlsx/document/model";
import { compact } from "../../engine/records";
import { wrap, type ClassTable, type Scalar } from "../protocol/table";
import type { RangeTarget } from "../ranges";
import { DEFAULT_FONT } from "../../engine/styles";
import { rangeBorders } from "./rangeBorders";
import { sizeScalar } from "./rangeLines";
import { asColor, asCount, asFlag, asNumber, asOneOf, asText, common, restyle } from "./support";

type Targets = readonly RangeTarget[];
type Font = NonNullable<StyleDocument["font"]>;

/** A property of the style itself: `read` the value shown, `write` it into a style. */
function styleScalar(read: (style: StyleDocument) => unknown, write: (style: StyleDocument, value: unknown) => StyleDocument): Scalar<Targets> {
  return {
    get: (ranges, host) => common(ranges, host, read),
    set: (ranges, value, host) => {
      // Refuses a wrong value before the first cell is touched, even when the range has none.
      write({}, value);
      restyle(ranges, host, (old) => write(old, value));
    },
  };
}

function fontScalar(read: (font: Font) => unknown, write: (value: unknown) => { readonly [K in keyof Font]: Font[K] | undefined }): Scalar<Targets> {
  return styleScalar(
    (style) => read(style.font ?? {}),
    (style, value) => {
      const font = compact<Font>({ ...style.font, ...write(value) });
      return compact<StyleDocument>({ ...style, font: Object.keys(font).length > 0 ? font : undefined });
    },
  );
}

function fontFlag(key: "bold" | "italic" | "strikethrough"): Scalar<Targets> {
  return fontScalar((font) => font[key] ?? false, (value) => ({ [key]: asFlag(value) || undefined }));
}

const rangeFont: ClassTable<Targets> = {
  name: "RangeFont",
  scalars: {
    Name: fontScalar((font) => font.name ?? DEFAULT_FONT.name, (value) => ({ name: asText(value) })),
    Size: fontScalar((font) => font.size ?? DEFAULT_FONT.size, (value) => ({ size: asNumber(value) })),
    Bold: fontFlag("bold"),
    Italic: fontFlag("italic"),
    Strikethrough: fontFlag("strikethrough"),
    Color: fontScalar((font) => font.color ?? DEFAULT_FONT.color, (value) => ({ color: asColor(value) })),
    Underline: fontScalar(
      (font) => (font.underline ? "Single" : "None"),
      (value) => ({ underline: asOneOf(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]) === "None" ? undefined : true }),
    ),
  },
};

const rangeFill: ClassTable<Targets> = {
  name: "RangeFill",
  scalars: {
    // A cell without a fill is white for Excel, a mixed range is "".
    Color: {
      get: (ranges, host) => common(ranges, host, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (ranges, value, host) => {
        const fill = asColor(value);
        restyle(ranges, host, (old) => ({ ...old, fill }));
      },
    },
  },
  methods: {
    Clear: (ranges, _args, host) => restyle(ranges, host, (old) => compact<StyleDocument>({ ...old, fill: undefined })),
  },
};

const formatProtection: ClassTable<Targets> = {
  name: "FormatProtection",
  scalars: {
    Locked: styleScalar((style) => style.locked !== false, (style, value) => compact<StyleDocument>({ ...style, locked: asFlag(value) ? undefined : false })),
    FormulaHidden: styleScalar(
      (style) => style.formulaHidden === true,
      (style, value) => compact<StyleDocument>({ ...style, formulaHidden: asFlag(value) ? true : undefined }),
    ),
  },
};

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** `Excel.RangeFormat` of one range or of several. */
export const rangeFormat: ClassTable<Targets> = {
  name: "RangeFormat",
  scalars: {
    HorizontalAlignment: styleScalar(
      (style) => style.horizontal ?? "General",
      (style, value) => {
        const horizontal = asOneOf(value, HORIZONTAL);
        return compact<StyleDocument>({ ...style, horizontal: horizontal === "General" ? undefined : horizontal });
      },
    ),
    VerticalAlignment: styleScalar((style) => style.vertical ?? "Center", (style, value) => ({ ...style, vertical: asOneOf(value, VERTICAL) })),
    WrapText: styleScalar((style) => style.wrapText ?? false, (style, value) => compact<StyleDocument>({ ...style, wrapText: asFlag(value) || undefined })),
    IndentLevel: styleScalar((style) => style.indent ?? 0, (style, value) => compact<StyleDocument>({ ...style, indent: asCount(value) || undefined })),
    ColumnWidth: sizeScalar("columns"),
    RowHeight: sizeScalar("rows"),
  },
  objects: {
    Font: (ranges) => wrap(rangeFont, ranges),
    Fill: (ranges) => wrap(rangeFill, ranges),
    Borders: (ranges) => wrap(rangeBorders, ranges),
    Protection: (ranges) => wrap(formatProtection, ranges),
  },
};
