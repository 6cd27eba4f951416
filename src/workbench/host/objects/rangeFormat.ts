import type { StyleDocument } from "../../model";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type Scalar } from "../protocol/table";
import type { RangeTarget } from "../ranges";
import { DEFAULT_FONT, parseColor } from "../../engine/styles";
import { rangeBorders } from "./rangeBorders";
import { sizeScalar } from "./rangeLines";
import { asCount, asFlag, asNumber, asOneOf, asText, common, compact, restyle } from "./support";

type Font = NonNullable<StyleDocument["font"]>;

/** A colour argument as `#RRGGBB`. */
export function asColor(value: unknown): string {
  const color = parseColor(asText(value));
  if (color === null) throw new HostError("InvalidArgument");
  return color;
}

/** A property of the style itself: `read` the value shown, `write` it into a style. */
function styleScalar(read: (style: StyleDocument) => unknown, write: (style: StyleDocument, value: unknown) => StyleDocument): Scalar<RangeTarget> {
  return {
    get: (range, host) => common(range, host, read),
    set: (range, value, host) => {
      // Refuses a wrong value before the first cell is touched, even when the range has none.
      write({}, value);
      restyle(range, host, (old) => write(old, value));
    },
  };
}

function fontScalar(read: (font: Font) => unknown, write: (value: unknown) => { readonly [K in keyof Font]: Font[K] | undefined }): Scalar<RangeTarget> {
  return styleScalar(
    (style) => read(style.font ?? {}),
    (style, value) => {
      const font = compact<Font>({ ...style.font, ...write(value) });
      return compact<StyleDocument>({ ...style, font: Object.keys(font).length > 0 ? font : undefined });
    },
  );
}

function fontFlag(key: "bold" | "italic" | "strikethrough"): Scalar<RangeTarget> {
  return fontScalar((font) => font[key] ?? false, (value) => ({ [key]: asFlag(value) || undefined }));
}

const rangeFont: ClassTable<RangeTarget> = {
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

const rangeFill: ClassTable<RangeTarget> = {
  name: "RangeFill",
  scalars: {
    // A cell without a fill is white for Excel, a mixed range is "".
    Color: {
      get: (range, host) => common(range, host, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (range, value, host) => {
        const fill = asColor(value);
        restyle(range, host, (old) => ({ ...old, fill }));
      },
    },
  },
  methods: {
    Clear: (range, _args, host) => restyle(range, host, (old) => compact<StyleDocument>({ ...old, fill: undefined })),
  },
};

const formatProtection: ClassTable<RangeTarget> = {
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

/** `Excel.RangeFormat`. */
export const rangeFormat: ClassTable<RangeTarget> = {
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
    Font: (range) => wrap(rangeFont, range),
    Fill: (range) => wrap(rangeFill, range),
    Borders: (range) => wrap(rangeBorders, range),
    Protection: (range) => wrap(formatProtection, range),
  },
};
