import { keyOf, lookup } from "../lookup";
import { child, children, escapeXml, flag, type XmlElement } from "../xml";
import type { SheetDocument, ValidationDocument } from "./model";
import { readAreas, toSqref } from "./areas";
import { fromFileFormula, toFileFormula } from "./functionNames";

/** Data validations of a sheet part, rules as `Excel.DataValidationRule`. */
export function readValidations(sheet: XmlElement): readonly ValidationDocument[] {
  return children(child(sheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const { attributes } = element;
    const rule = readRule(element);
    const areas = readAreas(attributes["sqref"]);
    if (areas.length === 0) return [];
    const alert = readMessage(attributes, "error", "message");
    const prompt = readMessage(attributes, "prompt", "message");
    return [{
      areas,
      rule,
      ignoreBlanks: flag(attributes["allowBlank"]),
      errorAlert: {
        showAlert: flag(attributes["showErrorMessage"]),
        style: lookup(ALERTS, attributes["errorStyle"]) ?? "Stop",
        ...alert,
      },
      prompt: { showPrompt: flag(attributes["showInputMessage"]), ...prompt },
    }];
  });
}

/** The `<dataValidations>` element; empty text when there is none. */
export function toValidations(validations: SheetDocument["validations"]): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map(toValidation).join("")}</dataValidations>`;
}

type Rule = Readonly<Record<string, unknown>>;
interface BasicRule {
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}

/** `type` in the file -> name of the rule in the API; all of these compare with one or two formulas. */
const COMPARISONS: Readonly<Record<string, string>> = {
  whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength",
};

/** `operator` in the file -> `Excel.DataValidationOperator`, which are those of conditional formats too. */
export const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};

/** Beyond these, Excel calls the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const ALERTS: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };

function readRule(element: XmlElement): Rule {
  const { type = "none", operator = "between", showDropDown } = element.attributes;
  const formula1 = child(element, "formula1")?.text ?? "";
  const formula2 = child(element, "formula2")?.text;
  // The attribute says the opposite of its name.
  if (type === "list") return { list: { inCellDropDown: !flag(showDropDown), source: readSource(formula1) } };
  if (type === "custom") return { custom: { formula: `=${fromFileFormula(formula1)}` } };
  const comparison = lookup(COMPARISONS, type);
  if (comparison === undefined) return {};
  return {
    [comparison]: {
      formula1: readOperand(formula1),
      ...(formula2 !== undefined && { formula2: readOperand(formula2) }),
      operator: lookup(OPERATORS, operator) ?? "Between",
    },
  };
}

/** `"是,否"` in quotes is the list itself, anything else a reference. */
function readSource(formula: string): string {
  const literal = /^"((?:[^"]|"")*)"$/.exec(formula);
  return literal ? literal[1]!.replaceAll('""', '"') : `=${fromFileFormula(formula)}`;
}

/** A number as a number, a formula with `=`: what `Excel.BasicDataValidation` and `ConditionalCellValueRule` hold. */
export function readOperand(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : `=${fromFileFormula(formula)}`;
}

/** The reverse of `readOperand`; a text without `=` is a number, or a text to be compared with. */
export function toOperand(operand: unknown): string {
  if (typeof operand !== "string") return textOr(operand, "0");
  if (operand.startsWith("=")) return toFileFormula(operand);
  return operand.trim() !== "" && Number.isFinite(Number(operand)) ? operand.trim() : `"${operand.replaceAll('"', '""')}"`;
}

/** A text of the API, which hands over numbers as they are; anything else counts as not given. */
export function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : otherwise;
}

function readMessage(attributes: XmlElement["attributes"], name: "error" | "prompt", field: string): Record<string, string> {
  const title = attributes[`${name}Title`];
  const message = attributes[name];
  return { ...(title !== undefined && { title }), ...(message !== undefined && { [field]: message }) };
}

function toValidation({ areas, rule, ignoreBlanks, errorAlert = {}, prompt = {} }: ValidationDocument): string {
  const { type, attributes, formulas } = toRule(rule);
  const all: Readonly<Record<string, string | undefined>> = {
    type,
    // Both show unless they were switched off: an alert set without `showAlert` is meant to appear.
    errorStyle: keyOf(ALERTS, textOr(errorAlert["style"], "Stop")),
    ...attributes,
    allowBlank: ignoreBlanks === false ? undefined : "1",
    showInputMessage: prompt["showPrompt"] === false ? undefined : "1",
    showErrorMessage: errorAlert["showAlert"] === false ? undefined : "1",
    errorTitle: textOf(errorAlert["title"], LONGEST_TITLE),
    error: textOf(errorAlert["message"], LONGEST_MESSAGE),
    promptTitle: textOf(prompt["title"], LONGEST_TITLE),
    prompt: textOf(prompt["message"], LONGEST_MESSAGE),
    sqref: toSqref(areas),
  };
  const list = Object.entries(all).map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(value)}"`));
  const parts = formulas.map((formula, at) => `<formula${at + 1}>${escapeXml(formula)}</formula${at + 1}>`);
  return `<dataValidation${list.join("")}>${parts.join("")}</dataValidation>`;
}

function toRule(rule: Rule): { type: string; attributes: Record<string, string>; formulas: readonly string[] } {
  const list = rule["list"] as { source?: unknown; inCellDropDown?: boolean } | undefined;
  if (list) return { type: "list", attributes: list.inCellDropDown === false ? { showDropDown: "1" } : {}, formulas: [toSource(list.source)] };
  const custom = rule["custom"] as { formula?: unknown } | undefined;
  if (custom) return { type: "custom", attributes: {}, formulas: [toFileFormula(textOr(custom.formula, ""))] };
  const [type, name] = Object.entries(COMPARISONS).find(([, candidate]) => rule[candidate] !== undefined) ?? [];
  if (type === undefined || name === undefined) return { type: "none", attributes: {}, formulas: [] };
  const { formula1, formula2, operator = "Between" } = rule[name] as BasicRule;
  const operands = [formula1, formula2].filter((operand) => operand !== undefined && operand !== null && operand !== "");
  if (operands.length === 0) return { type: "none", attributes: {}, formulas: [] };
  const texts = operands.map((operand) => toOperand(type === "date" || type === "time" ? toSerial(operand) : operand));
  return { type, attributes: { operator: keyOf(OPERATORS, lookup(API_SPELLINGS, operator) ?? operator) ?? "between" }, formulas: texts };
}

/** `Excel.ConditionalCellValueOperator` spells these two without "To". */
const API_SPELLINGS: Readonly<Record<string, string>> = {
  GreaterThanOrEqual: "GreaterThanOrEqualTo", LessThanOrEqual: "LessThanOrEqualTo",
};

/** The API takes dates as ISO texts, the file has serial numbers. */
function toSerial(operand: unknown): unknown {
  const date = typeof operand === "string" ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?)?$/.exec(operand) : null;
  if (!date) return operand;
  const milliseconds = Date.parse(`${date[1]}T${date[2] ?? "00:00"}Z`) - Date.UTC(1899, 11, 30);
  return Number.isNaN(milliseconds) ? operand : milliseconds / 86_400_000;
}

function toSource(source: unknown): string {
  const text = Array.isArray(source) ? source.join(",") : textOr(source, "");
  return text.startsWith("=") ? toFileFormula(text) : `"${text.replaceAll('"', '""')}"`;
}

function textOf(value: unknown, longest: number): string | undefined {
  return typeof value === "string" && value !== "" ? value.slice(0, longest) : undefined;
}
