import { keyOf, lookup } from "../lookup";
import { child, children, flag, type XmlElement } from "../xml";
import type { ConditionalFormatDocument } from "./model";
import { toSqref } from "./areas";
import type { Palette } from "./colours";
import { readThreshold, type Threshold, toThreshold, toThresholdExtension } from "./thresholds";
import { colour } from "./writeStyles";

type Rule = ConditionalFormatDocument["rule"];

/** A data bar as `Excel.DataBarConditionalFormat`: the part of 2007 and, if there is one, the extension of 2010 that it names. */
export function readDataBar(element: XmlElement, sheet: XmlElement, palette: Palette): Rule {
  const basic = child(element, "dataBar");
  const extended = findExtension(element, sheet);
  const bounds = children(extended ?? basic, "cfvo").map(readThreshold);
  const fillColor = palette(child(basic, "color")) ?? DEFAULT_FILL;
  const borderColor = palette(child(extended, "borderColor"));
  const negative = palette(child(extended, "negativeFillColor"));
  const axisColor = palette(child(extended, "axisColor"));
  return {
    showDataBarOnly: !flag(basic?.attributes["showValue"], true),
    barDirection: lookup(DIRECTIONS, extended?.attributes["direction"]) ?? "Context",
    axisFormat: lookup(AXES, extended?.attributes["axisPosition"]) ?? "Automatic",
    ...(axisColor !== undefined && { axisColor }),
    lowerBoundRule: bounds[0] ?? { type: "Automatic" },
    upperBoundRule: bounds[1] ?? { type: "Automatic" },
    positiveFormat: {
      fillColor, gradientFill: flag(extended?.attributes["gradient"], true), ...(borderColor !== undefined && { borderColor }),
    },
    negativeFormat: negative === undefined ? { matchPositiveFillColor: true } : { fillColor: negative, matchPositiveFillColor: false },
  };
}

/** Inside of the `<cfRule>`. */
export function toDataBar({ rule }: ConditionalFormatDocument, at: number): string {
  const { lower, upper, positive } = partsOf(rule);
  const value = rule["showDataBarOnly"] === true ? ' showValue="0"' : "";
  const bar = `<dataBar${value}>${toThreshold(lower, "min")}${toThreshold(upper, "max")}${colour("color", positive.fillColor || DEFAULT_FILL)}</dataBar>`;
  return `${bar}<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>${idOf(at)}</x14:id></ext></extLst>`;
}

/** The `<x14:conditionalFormatting>` that says what the part of 2007 cannot. */
export function toDataBarExtension({ rule, areas }: ConditionalFormatDocument, at: number): string {
  const { lower, upper, positive, negative } = partsOf(rule);
  const own = negative.matchPositiveFillColor === true ? "" : negative.fillColor;
  const attributes = [
    'minLength="0" maxLength="100"',
    positive.borderColor ? 'border="1"' : "",
    positive.gradientFill === false ? 'gradient="0"' : "",
    attribute("direction", DIRECTIONS, rule["barDirection"], "Context"),
    own ? "" : 'negativeBarColorSameAsPositive="1"',
    attribute("axisPosition", AXES, rule["axisFormat"], "Automatic"),
  ];
  const colours = [
    positive.borderColor && colour("x14:borderColor", positive.borderColor),
    own && colour("x14:negativeFillColor", own),
    colour("x14:axisColor", typeof rule["axisColor"] === "string" && rule["axisColor"] ? rule["axisColor"] : "#000000"),
  ];
  return `<x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="${idOf(at)}">`
    + `<x14:dataBar ${attributes.filter(Boolean).join(" ")}>${toThresholdExtension(lower, "min")}${toThresholdExtension(upper, "max")}`
    + `${colours.filter(Boolean).join("")}</x14:dataBar></x14:cfRule><xm:sqref>${toSqref(areas)}</xm:sqref></x14:conditionalFormatting>`;
}

/** The `<ext>` of a sheet that holds the data bars' extensions. */
export function toExtensionList(extensions: string): string {
  if (extensions === "") return "";
  return `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings>${extensions}</x14:conditionalFormattings></ext></extLst>`;
}

interface BarFormat {
  readonly fillColor?: string;
  readonly borderColor?: string;
  readonly gradientFill?: boolean;
  readonly matchPositiveFillColor?: boolean;
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
/** Excel's own blue. */
const DEFAULT_FILL = "#638EC6";
const DIRECTIONS: Readonly<Record<string, string>> = { context: "Context", leftToRight: "LeftToRight", rightToLeft: "RightToLeft" };
const AXES: Readonly<Record<string, string>> = { automatic: "Automatic", none: "None", middle: "CellMidPoint" };

function partsOf(rule: Rule): { lower: Threshold; upper: Threshold; positive: BarFormat; negative: BarFormat } {
  const { lowerBoundRule, upperBoundRule, positiveFormat, negativeFormat } = rule;
  const automatic = { type: "Automatic" };
  return {
    lower: (lowerBoundRule ?? automatic),
    upper: (upperBoundRule ?? automatic),
    positive: (positiveFormat ?? {}),
    negative: (negativeFormat ?? {}),
  };
}

function attribute(name: string, names: Readonly<Record<string, string>>, value: unknown, usual: string): string {
  const key = keyOf(names, String(value));
  return key === undefined || value === usual ? "" : `${name}="${key}"`;
}

/** Any GUID does, as long as both parts name the same; it must not be random, or the file's bytes would be. */
function idOf(at: number): string {
  return `{00000000-0000-4000-8000-${(at + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}

function findExtension(element: XmlElement, sheet: XmlElement): XmlElement | undefined {
  const id = child(child(child(element, "extLst"), "ext"), "id")?.text;
  if (id === undefined) return undefined;
  const rules = children(child(sheet, "extLst"), "ext")
    .flatMap((extension) => children(child(extension, "conditionalFormattings"), "conditionalFormatting"))
    .flatMap((block) => children(block, "cfRule"));
  return child(rules.find((rule) => rule.attributes["id"] === id), "dataBar");
}
