import type { CellContent } from "../domain/edits";
import type { CellValue } from "../domain/grid";

/** What Excel gives and takes for one cell. */
export type HostValue = string | number | boolean | null;

/**
 * First characters after which Excel might take a text for a formula, a number, a date or a truth value. Excel parses
 * half-width and full-width ASCII; a text that begins with a Chinese character stays as it is.
 */
const MIGHT_BE_PARSED = /^[\s\u0021-\u007e\u00a3\u00a5\uff01-\uff5e\uffe0-\uffe6]/u;

/**
 * The content as `range.formulas` takes it. Null leaves a cell alone. The apostrophe is Excel's own mark of a text and
 * does not become part of it; with it nothing that came from a workbook can ever turn into a formula.
 */
export function toHost(content: CellContent): HostValue {
  if (typeof content !== "string") return typeof content === "object" && content !== null ? content.formula : content;
  return MIGHT_BE_PARSED.test(content) ? `'${content}` : content;
}

/** As `toHost`, but null empties the cell. */
export function toHostOrEmpty(content: CellContent): HostValue {
  return content === null || content === "" ? "" : toHost(content);
}

/** What was read, as the domain has it: empty cells are null. */
export function fromHost(value: HostValue): CellValue {
  return value === "" ? null : value;
}

/**
 * The formula of a cell; undefined when it has none. `formulas` gives a cell without a formula its value, so a text that
 * merely begins with `=` is told apart by being equal to it.
 */
export function formulaOf(formula: HostValue, value: HostValue): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;
}

/** Whether a live cell holds exactly this content. */
export function holds(live: { readonly formula: HostValue; readonly value: HostValue }, content: CellContent): boolean {
  const formula = formulaOf(live.formula, live.value);
  if (typeof content === "object" && content !== null) return formula === content.formula;
  if (formula !== undefined) return false;
  const value = typeof live.value === "boolean" ? String(live.value).toUpperCase() : fromHost(live.value);
  return value === (content === "" ? null : content);
}
