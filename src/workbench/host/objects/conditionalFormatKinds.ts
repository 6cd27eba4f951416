import type { BorderDocument, StyleDocument } from "../../../xlsx/document/model";
import { compact } from "../../engine/records";
import { HostError } from "../protocol/errors";
import { wrap, type ClassTable, type HostObject, type Scalar } from "../protocol/table";
import type { HostState } from "../state";
import { changeFormat, changeStyle, formatOf, type FormatTarget } from "./conditionalFormatStore";
import { asColor, asCount, asFlag, asOneOf, asText } from "./support";

/** A part of the rule that is a value as a whole. */
function rulePart(key: string, parse: (value: unknown) => unknown): Scalar<FormatTarget> {
  return {
    get: (target, host) => formatOf(target, host).rule[key] ?? null,
    set: (target, value, host) => {
      const parsed = parse(value);
      changeFormat(target, host, (old) => ({ ...old, rule: { ...old.rule, [key]: parsed } }));
    },
  };
}

/** A part of an object inside the rule. */
function innerPart(outer: string, key: string, parse: (value: unknown) => unknown): Scalar<FormatTarget> {
  const inner = (target: FormatTarget, host: HostState): Record<string, unknown> => (formatOf(target, host).rule[outer] ?? {}) as Record<string, unknown>;
  return {
    get: (target, host) => inner(target, host)[key] ?? null,
    set: (target, value, host) => {
      const changed = { ...inner(target, host), [key]: parse(value) };
      changeFormat(target, host, (old) => ({ ...old, rule: { ...old.rule, [outer]: changed } }));
    },
  };
}

function asObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return value;
}

/** A colour, or "" for none. */
function asColorOrNone(value: unknown): string {
  return value === "" ? "" : asColor(value);
}

function fontPart<K extends keyof NonNullable<StyleDocument["font"]>>(key: K, none: unknown, parse: (value: unknown) => unknown): Scalar<FormatTarget> {
  return {
    get: (target, host) => formatOf(target, host).format?.font?.[key] ?? none,
    set: (target, value, host) => {
      const parsed = parse(value);
      changeStyle(target, host, (old) => ({ ...old, font: compact({ ...old.font, [key]: parsed }) }));
    },
  };
}

const font: ClassTable<FormatTarget> = {
  name: "ConditionalRangeFont",
  scalars: {
    Bold: fontPart("bold", null, asFlag),
    Italic: fontPart("italic", null, asFlag),
    Strikethrough: fontPart("strikethrough", null, asFlag),
    Underline: {
      get: (target, host) => (formatOf(target, host).format?.font?.underline ? "Single" : "None"),
      set: (target, value, host) => {
        const underline = asOneOf(value, ["None", "Single", "Double"]) !== "None" ? true : undefined;
        changeStyle(target, host, (old) => ({ ...old, font: compact({ ...old.font, underline }) }));
      },
    },
    Color: fontPart("color", null, asColor),
  },
  methods: { Clear: (target, _args, host) => changeStyle(target, host, (old) => compact<StyleDocument>({ ...old, font: undefined })) },
};

const fill: ClassTable<FormatTarget> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: (target, host) => formatOf(target, host).format?.fill ?? null,
      set: (target, value, host) => {
        const color = asColor(value);
        changeStyle(target, host, (old) => ({ ...old, fill: color }));
      },
    },
  },
  methods: { Clear: (target, _args, host) => changeStyle(target, host, (old) => compact<StyleDocument>({ ...old, fill: undefined })) },
};

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof SIDES;
interface BorderTarget {
  readonly format: FormatTarget;
  readonly edge: Edge;
}

function changeBorder({ format, edge }: BorderTarget, host: HostState, change: (old: BorderDocument) => BorderDocument | undefined): void {
  const side = SIDES[edge];
  changeStyle(format, host, (old) => ({
    ...old,
    borders: compact({ ...old.borders, [side]: change(old.borders?.[side] ?? { style: "Continuous", weight: "Thin", color: "#000000" }) }),
  }));
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

const border: ClassTable<BorderTarget> = {
  name: "ConditionalRangeBorder",
  identity: ({ edge }) => ({ _Id: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: ({ format, edge }, host) => formatOf(format, host).format?.borders?.[SIDES[edge]]?.style ?? "None",
      set: (target, value, host) => {
        const style = asOneOf(value, STYLES);
        changeBorder(target, host, (old) => (style === "None" ? undefined : { ...old, style }));
      },
    },
    Color: {
      get: ({ format, edge }, host) => formatOf(format, host).format?.borders?.[SIDES[edge]]?.color ?? "#000000",
      set: (target, value, host) => {
        const color = asColor(value);
        changeBorder(target, host, (old) => ({ ...old, color }));
      },
    },
  },
};

const EDGES = Object.keys(SIDES) as Edge[];

function edge(name: Edge): (format: FormatTarget) => HostObject {
  return (format) => wrap(border, { format, edge: name });
}

const borders: ClassTable<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  scalars: { Count: { get: () => EDGES.length } },
  objects: { Top: edge("EdgeTop"), Bottom: edge("EdgeBottom"), Left: edge("EdgeLeft"), Right: edge("EdgeRight") },
  items: (format) => EDGES.map((name) => edge(name)(format)),
  item: (format, name) => edge(asOneOf(name, EDGES))(format),
  methods: {
    GetItem: (format, [name]) => edge(asOneOf(name, EDGES))(format),
    GetItemAt: (format, [index]) => edge(asOneOf(EDGES[asCount(index)], EDGES))(format),
  },
};

const conditionalRangeFormat: ClassTable<FormatTarget> = {
  name: "ConditionalRangeFormat",
  scalars: {
    NumberFormat: {
      get: (target, host) => formatOf(target, host).format?.numberFormat ?? null,
      set: (target, value, host) => {
        const numberFormat = asText(value);
        changeStyle(target, host, (old) => ({ ...old, numberFormat }));
      },
    },
  },
  objects: {
    Font: (target) => wrap(font, target),
    Fill: (target) => wrap(fill, target),
    Borders: (target) => wrap(borders, target),
  },
};

const formulaRule: ClassTable<FormatTarget> = {
  name: "ConditionalFormatRule",
  scalars: { Formula: rulePart("formula", asText), FormulaLocal: rulePart("formula", asText) },
};

/** `Excel.CustomConditionalFormat`: a formula. */
export const customFormat: ClassTable<FormatTarget> = {
  name: "CustomConditionalFormat",
  objects: { Format: (target) => wrap(conditionalRangeFormat, target), Rule: (target) => wrap(formulaRule, target) },
};

/** `Excel.CellValueConditionalFormat`: a comparison. */
export const cellValueFormat: ClassTable<FormatTarget> = {
  name: "CellValueConditionalFormat",
  scalars: {
    Rule: {
      get: (target, host) => formatOf(target, host).rule,
      set: (target, value, host) => changeFormat(target, host, (old) => ({ ...old, rule: asObject(value) as Record<string, unknown> })),
    },
  },
  objects: { Format: (target) => wrap(conditionalRangeFormat, target) },
};

const positive: ClassTable<FormatTarget> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: innerPart("positiveFormat", "fillColor", asColor),
    BorderColor: innerPart("positiveFormat", "borderColor", asColorOrNone),
    GradientFill: innerPart("positiveFormat", "gradientFill", asFlag),
  },
};

const negative: ClassTable<FormatTarget> = {
  name: "ConditionalDataBarNegativeFormat",
  scalars: {
    FillColor: innerPart("negativeFormat", "fillColor", asColor),
    BorderColor: innerPart("negativeFormat", "borderColor", asColorOrNone),
    MatchPositiveBorderColor: innerPart("negativeFormat", "matchPositiveBorderColor", asFlag),
    MatchPositiveFillColor: innerPart("negativeFormat", "matchPositiveFillColor", asFlag),
  },
};

/** `Excel.DataBarConditionalFormat`. */
export const dataBarFormat: ClassTable<FormatTarget> = {
  name: "DataBarConditionalFormat",
  scalars: {
    ShowDataBarOnly: rulePart("showDataBarOnly", asFlag),
    BarDirection: rulePart("barDirection", (value) => asOneOf(value, ["Context", "LeftToRight", "RightToLeft"])),
    AxisFormat: rulePart("axisFormat", (value) => asOneOf(value, ["Automatic", "None", "CellMidPoint"])),
    AxisColor: rulePart("axisColor", asColorOrNone),
    LowerBoundRule: rulePart("lowerBoundRule", asObject),
    UpperBoundRule: rulePart("upperBoundRule", asObject),
  },
  objects: { PositiveFormat: (target) => wrap(positive, target), NegativeFormat: (target) => wrap(negative, target) },
};

/** `Excel.ColorScaleConditionalFormat`. */
export const colorScaleFormat: ClassTable<FormatTarget> = {
  name: "ColorScaleConditionalFormat",
  scalars: {
    Criteria: rulePart("criteria", asObject),
    ThreeColorScale: {
      get: (target, host) => {
        const criteria = formatOf(target, host).rule["criteria"] as { readonly midpoint?: unknown } | undefined;
        return criteria?.midpoint !== undefined && criteria.midpoint !== null;
      },
    },
  },
};
