import { keyOf, lookup } from "../lookup";
import { escapeXml, type XmlElement } from "../xml";
import { fromFileFormula, toFileFormula } from "./functionNames";

/** One end (or the middle) of a colour scale or data bar, as `Excel.ConditionalColorScaleCriterion`. */
export interface Threshold {
  readonly type?: string;
  /** A number as text, or a formula with `=`. */
  readonly formula?: string | number | null;
  readonly color?: string;
}

/** A `<cfvo>` element. */
export function readThreshold(element: XmlElement | undefined): Threshold {
  const { type = "num" } = element?.attributes ?? {};
  const value = element?.attributes["val"] ?? element?.children[0]?.text;
  const known = lookup(TYPES, type) ?? "Number";
  if (value === undefined || WITHOUT_VALUE.has(type)) return { type: known };
  return { type: known, formula: known === "Formula" ? `=${fromFileFormula(value)}` : value };
}

/** The `<cfvo>` element; `automatic` is what stands for an automatic end. */
export function toThreshold({ type = "Number", formula }: Threshold, automatic: "min" | "max" = "min"): string {
  const name = typeName(type, automatic);
  const value = formula === undefined || formula === null || WITHOUT_VALUE.has(name) ? "" : ` val="${escapeXml(toFileFormula(String(formula)))}"`;
  return `<cfvo type="${name}"${value}/>`;
}

/** The same in the extension of Excel 2010, where the value is an element and automatic ends have a type of their own. */
export function toThresholdExtension({ type = "Automatic", formula }: Threshold, automatic: "min" | "max"): string {
  const name = type === "Automatic" ? (automatic === "min" ? "autoMin" : "autoMax") : typeName(type, automatic);
  const value = formula === undefined || formula === null || WITHOUT_VALUE.has(name) ? "" : `<xm:f>${escapeXml(toFileFormula(String(formula)))}</xm:f>`;
  return `<x14:cfvo type="${name}">${value}</x14:cfvo>`;
}

const TYPES: Readonly<Record<string, string>> = {
  min: "LowestValue", max: "HighestValue", num: "Number", percent: "Percent", percentile: "Percentile", formula: "Formula",
  autoMin: "Automatic", autoMax: "Automatic",
};
const WITHOUT_VALUE = new Set(["min", "max", "autoMin", "autoMax"]);

function typeName(type: string, automatic: "min" | "max"): string {
  if (type === "Automatic") return automatic;
  return keyOf(TYPES, type) ?? "num";
}
