import { keyOf, lookup } from "../lookup";
import { child, children, escapeXml, flag, type XmlElement } from "../xml";
import type { ConditionalFormatDocument, StyleDocument } from "./model";
import { readAreas, toSqref } from "./areas";
import { readDataBar, toDataBar, toDataBarExtension } from "./dataBars";
import { fromFileFormula, toFileFormula } from "./functionNames";
import { readThreshold, type Threshold, toThreshold } from "./thresholds";
import type { FileStyles } from "./readStyles";
import { OPERATORS, textOr, toOperand } from "./validations";
import { colour } from "./writeStyles";

/** Conditional formats of a sheet part. Kinds that carry their condition as a formula (texts, blanks, dates) become Custom. */
export function readConditionalFormats(sheet: XmlElement, styles: FileStyles): readonly ConditionalFormatDocument[] {
  return children(sheet, "conditionalFormatting").flatMap((block) => {
    const areas = readAreas(block.attributes["sqref"]);
    return children(block, "cfRule").flatMap((element) => {
      const read = readRule(element, sheet, styles);
      if (!read || areas.length === 0) return [];
      const { dxfId, priority, stopIfTrue } = element.attributes;
      const format = read.type === "Custom" || read.type === "CellValue" ? styles.differences[Number(dxfId)] : undefined;
      return [{
        areas, ...read, ...(format && { format }), ...(flag(stopIfTrue) && { stopIfTrue: true }), priority: Number(priority ?? 1),
      }];
    });
  });
}

/** Whether a `<cfRule>` is of a kind that the model cannot hold. */
export function isLostRule(element: XmlElement): boolean {
  const { type = "" } = element.attributes;
  return !["cellIs", "dataBar", "colorScale"].includes(type) && child(element, "formula") === undefined;
}

/** What conditional formats put into a sheet part: their elements, and the extension that data bars need. */
export interface WrittenConditionalFormats {
  readonly elements: string;
  readonly extension: string;
}

/**
 * The `<conditionalFormatting>` elements of a sheet.
 *
 * @param differenceOf gives the index into `dxfs` for a format
 */
export function toConditionalFormats(
  formats: readonly ConditionalFormatDocument[],
  differenceOf: (format: StyleDocument) => number,
): WrittenConditionalFormats {
  const complete = formats.filter(isComplete);
  // The file counts from 1, the API from 0.
  const shift = 1 - Math.min(1, ...complete.map(({ priority }) => priority));
  const elements = complete.map((format, at) =>
    `<conditionalFormatting sqref="${toSqref(format.areas)}">${toRule(format, at, format.priority + shift, differenceOf)}</conditionalFormatting>`);
  const bars = complete.flatMap((format, at) => (format.type === "DataBar" ? [toDataBarExtension(format, at)] : []));
  return { elements: elements.join(""), extension: bars.join("") };
}

type Read = Pick<ConditionalFormatDocument, "type" | "rule">;

function readRule(element: XmlElement, sheet: XmlElement, styles: FileStyles): Read | undefined {
  const { type, operator = "" } = element.attributes;
  const formulas = children(element, "formula").map(({ text }) => `=${fromFileFormula(text)}`);
  if (type === "colorScale") return { type: "ColorScale", rule: readColorScale(child(element, "colorScale"), styles) };
  if (type === "dataBar") return { type: "DataBar", rule: readDataBar(element, sheet, styles.palette) };
  if (formulas[0] === undefined) return undefined;
  if (type !== "cellIs") return { type: "Custom", rule: { formula: formulas[0] } };
  return {
    type: "CellValue",
    rule: {
      formula1: formulas[0],
      ...(formulas[1] !== undefined && { formula2: formulas[1] }),
      // This enumeration of the API says "OrEqual" where the one for validations says "OrEqualTo".
      operator: (lookup(OPERATORS, operator) ?? "Between").replace(/OrEqualTo$/, "OrEqual"),
    },
  };
}

function readColorScale(element: XmlElement | undefined, { palette }: FileStyles): ConditionalFormatDocument["rule"] {
  const colours = children(element, "color").map((each) => palette(each) ?? "#000000");
  const points = children(element, "cfvo").map((each, at) => ({ ...readThreshold(each), color: colours[at] ?? "#000000" }));
  const [minimum, middle, maximum] = points;
  return { criteria: maximum ? { minimum, midpoint: middle, maximum } : { minimum, maximum: middle } };
}

/** A format whose rule is not set yet does nothing; in a file Excel would call it damage. */
function isComplete({ type, rule }: ConditionalFormatDocument): boolean {
  if (type === "DataBar") return true;
  if (type === "Custom") return textOr(rule["formula"], "") !== "";
  if (type === "CellValue") return textOr(rule["formula1"], "") !== "";
  const { minimum, maximum } = (rule["criteria"] ?? {}) as { readonly minimum?: unknown; readonly maximum?: unknown };
  return Boolean(minimum) && Boolean(maximum);
}

function toRule(format: ConditionalFormatDocument, at: number, priority: number, differenceOf: (format: StyleDocument) => number): string {
  const { type, rule, stopIfTrue } = format;
  const common = ` priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ""}`;
  if (type === "ColorScale") return `<cfRule type="colorScale"${common}>${toColorScale(rule)}</cfRule>`;
  if (type === "DataBar") return `<cfRule type="dataBar"${common}>${toDataBar(format, at)}</cfRule>`;
  const difference = format.format ? ` dxfId="${differenceOf(format.format)}"` : "";
  if (type === "Custom") {
    return `<cfRule type="expression"${difference}${common}>${toFormula(toFileFormula(textOr(rule["formula"], "")))}</cfRule>`;
  }
  const operator = textOr(rule["operator"], "Between");
  const known = keyOf(OPERATORS, operator) ?? keyOf(OPERATORS, `${operator}To`) ?? "between";
  const formulas = [rule["formula1"], rule["formula2"]].filter((formula) => formula !== undefined && formula !== null && formula !== "");
  return `<cfRule type="cellIs"${difference}${common} operator="${known}">${formulas.map((each) => toFormula(toOperand(each))).join("")}</cfRule>`;
}

function toFormula(formula: string): string {
  return `<formula>${escapeXml(formula)}</formula>`;
}

function toColorScale(rule: ConditionalFormatDocument["rule"]): string {
  const { minimum, midpoint, maximum } = rule["criteria"] as Record<"minimum" | "midpoint" | "maximum", Threshold | null | undefined>;
  const points = [minimum, midpoint, maximum].filter((point) => point !== undefined && point !== null);
  const colours = points.map((point) => colour("color", point.color ?? "#000000"));
  return `<colorScale>${points.map((point) => toThreshold(point)).join("")}${colours.join("")}</colorScale>`;
}
