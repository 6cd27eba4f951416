import type { CellValue } from "../grid";
import { amount, decimalsOf } from "./amount";
import type { Amount } from "./amount";
import type { MoneyUnit } from "./units";

/** What an amount cell holds. Every cell is exactly one of these; nothing is guessed silently. */
export type ParsedAmount = ExactAmount | NoAmount;

export interface ExactAmount {
  readonly kind: "amount";
  readonly value: Amount;
  /** As typed: the text `587.70` has two, the number 587.7 has one. */
  readonly decimals: number;
  /** Present when the cell holds a text that reads as a number, with what was assumed in reading it. */
  readonly fromText?: TextAssumptions;
}

export interface TextAssumptions {
  /** The unit written behind the figure. */
  readonly unit?: MoneyUnit;
  /** Brackets around the figure were read as a minus. */
  readonly brackets?: true;
}

export type NoAmount =
  /** Empty, spaces, ideographic spaces. */
  | { readonly kind: "blank" }
  /** `—`, `——`, `-`, `无`: said to be nothing. */
  | { readonly kind: "dash" }
  | { readonly kind: "not-a-number"; readonly text: string }
  | { readonly kind: "excel-error"; readonly text: string };

/** Reads an amount cell. Never throws. */
export function parseAmount(value: CellValue): ParsedAmount {
  if (value === null) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "not-a-number", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return fromNumber(value);
  return fromText(value);
}

const EXCEL_ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|PYTHON!|EXTERNAL!)$/i;

const DASH = /^(?:[-‐‑‒–—―─━ー－]+|无|\/)$/u;

/** Sign, digits (with or without separated thousands), decimals, unit; characters are half-width. */
const FIGURE = /^([+-]?) ?[¥￥]? ?(\d{1,3}(?:(?:, ?| )\d{3})+|\d+|(?=\.\d))(\.\d*)? ?(元|千元|万元|亿元)?$/u;

const BRACKETED = /^\( ?([^()+-]+?) ?\)$/;

function fromNumber(value: number): ParsedAmount {
  if (!Number.isFinite(value)) return { kind: "not-a-number", text: String(value) };
  const exact = amount(value);
  return { kind: "amount", value: exact, decimals: decimalsOf(exact) };
}

function fromText(value: string): ParsedAmount {
  const text = fold(value);
  if (text === "") return { kind: "blank" };
  if (DASH.test(text.replaceAll(" ", ""))) return { kind: "dash" };
  if (EXCEL_ERROR.test(text)) return { kind: "excel-error", text: text.toUpperCase() };

  const inner = BRACKETED.exec(text)?.[1];
  const figure = FIGURE.exec(inner ?? text);
  if (figure === null) return { kind: "not-a-number", text: value.trim() };
  return asAmount(figure, inner !== undefined);
}

function asAmount([, sign = "", whole = "", fraction = "", unit]: RegExpExecArray, brackets: boolean): ExactAmount {
  const digits = fraction.slice(1);
  const magnitude = `${whole.replace(/[, ]/g, "") || "0"}${digits === "" ? "" : `.${digits}`}`;
  return {
    kind: "amount",
    value: amount(`${brackets || sign === "-" ? "-" : ""}${magnitude}`),
    decimals: digits.length,
    fromText: {
      ...(unit === undefined ? {} : { unit: unit as MoneyUnit }),
      ...(brackets ? { brackets: true } : {}),
    },
  };
}

/** NFKC turns full-width digits, commas, points and brackets into half-width ones and `　` into a space. */
function fold(value: string): string {
  return value.normalize("NFKC").replace(/[−﹣]/gu, "-").replace(/[\s\u200b\ufeff]+/gu, " ").trim();
}
