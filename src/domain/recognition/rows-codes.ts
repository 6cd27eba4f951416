import type { RowsSpec } from "../spec";
import { foldText } from "../text";
import { hasFigures } from "./figures";
import { NOTHING, type ReaderInput, type RowReading, type SectionReader } from "./reading";
import type { SheetView } from "./view";

const LENGTHS = { functional: [3, 5, 7], economic: [3, 5] } as const;
/** `201 一般公共服务支出`: code and name in one cell; the code alone where 科目 stands over both. */
const CODE_IN_NAME = /^(\d{3}|\d{5}|\d{7})\s*([^\d\s].*)?$/u;
const SUBTOTAL = /小计$/u;
const OUTDENT = 2;

/** Rows by classification code. Codes may be numbers or texts, whole or in cells for 类 款 项, parents repeated or not. */
export function codesReader({ view, section, left }: ReaderInput, spec: Extract<RowsSpec, { kind: "codes" }>): SectionReader {
  const levels = ["code", "code-2", "code-3"].flatMap((key) => section.columns.get(key) ?? []);
  const name = section.columns.get("name");
  const totals = new Set(spec.totalLabels.map(foldText));
  const join = codeJoiner();

  const besideName = (row: number): string => {
    const beside = (name ?? left) + 1;
    return [...section.columns.values()].includes(beside) ? "" : view.shown(row, beside);
  };

  /** Left of the codes may be a column of units, where 合计 stands. */
  const outside = (row: number): readonly string[] => Array.from({ length: OUTDENT }, (_, index) => view.text(row, left - OUTDENT + index));

  /** What names a row without a code, a unit, where the column of names has a heading that is not known. */
  const besideCode = (row: number): string => {
    const beside = (levels.at(-1) ?? left) + 1;
    return name !== undefined || [...section.columns.values()].includes(beside) || view.figure(row, beside) ? "" : view.shown(row, beside);
  };

  const read = (row: number): RowReading => {
    const parts = levels.map((column) => digitsAt(view, row, column));
    const label = name === undefined ? "" : view.shown(row, name);
    const words = labelWords(view, row, left, name ?? levels[0] ?? left);
    const total = [...words, ...outside(row)].find((word) => totals.has(word));
    if (total !== undefined) return { certainty: "sure", row: { row, kind: "total", label: total } };
    if (words.some((word) => SUBTOTAL.test(word))) return { certainty: "sure", row: { row, kind: "subtotal", label: words.join("") } };

    const inName = levels.length === 0 ? CODE_IN_NAME.exec(label) : null;
    const code = inName?.[1] ?? join(parts);
    if (code !== "" && LENGTHS[spec.classification].some((length) => length === code.length)) {
      return { certainty: "sure", row: { row, kind: "code", code, label: inName === null ? label : (inName[2] ?? besideName(row)) } };
    }
    const figures = hasFigures(view, section, row);
    const typed = levels.some((column) => !view.blank(row, column));
    if (typed && (figures || label !== "")) return { certainty: figures ? "sure" : "likely", row: { row, kind: "code", label } };
    const named = label === "" ? besideCode(row) : label;
    if (named === "") return NOTHING;
    return { certainty: figures ? "sure" : "likely", row: { row, kind: "item", label: named } };
  };
  return { read, finish: (rows) => rows };
}

/** Texts left of and in the name column: 合计 may stand in any of them. */
function labelWords(view: SheetView, row: number, left: number, last: number): readonly string[] {
  const words: string[] = [];
  for (let column = left; column <= last; column += 1) {
    const text = view.text(row, column);
    if (text !== "") words.push(text);
  }
  return words;
}

function digitsAt(view: SheetView, row: number, column: number): string {
  const text = foldText(view.shown(row, column));
  return /^\d{1,7}$/.test(text) ? text : "";
}

/** Joins 类 款 项 of one row; a blank parent is the parent of the row above. */
function codeJoiner(): (parts: readonly string[]) => string {
  let [first, second] = ["", ""];
  return (parts) => {
    if (parts.length <= 1) return parts[0] ?? "";
    const whole = parts.filter((part) => part.length >= 5).at(-1);
    if (whole !== undefined) return whole;

    const [a = "", b = "", c = ""] = parts;
    if (a !== "") {
      if (a !== first) second = "";
      first = a;
    }
    if (b !== "") second = twoDigits(b);
    if (c !== "") return first + second + twoDigits(c);
    return b !== "" ? first + second : a;
  };
}

const twoDigits = (part: string): string => part.padStart(2, "0");
