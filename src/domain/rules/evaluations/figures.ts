import { parseAmount, type Amount } from "../../amount";
import { formulaAt, textAt, valueAt, type CellRef, type Sheet } from "../../grid";
import type { EvaluatedRow, EvaluationTable } from "../../recognition/recognised";
import type { EvaluationColumn, MoneyColumn } from "../../spec";
import { foldText } from "../../text";
import { isUncalculated } from "../cells/amount-cells";
import { oneLine } from "../cells/cell-list";

/** A cell of a self-evaluation that holds points, a score or an amount, or could. */
export interface EvaluationFigure {
  readonly at: CellRef;
  /** null where the cell holds no number. */
  readonly value: Amount | null;
  /** `unknown`: a text that is no number, an error, or a formula that was never calculated. */
  readonly kind: "number" | "blank" | "unknown";
}

/** The figure of a cell; undefined for a column or row that the table lacks. `10分` is 10. */
export function figureAt(sheet: Sheet, row: number | null | undefined, column: number | undefined): EvaluationFigure | undefined {
  if (row === null || row === undefined || column === undefined) return undefined;
  const at = { row, column };
  if (isUncalculated(sheet, at)) return { at, value: null, kind: MAY_SHOW_NOTHING.test(formulaAt(sheet, row, column) ?? "") ? "blank" : "unknown" };
  const value = valueAt(sheet, row, column);
  const parsed = parseAmount(typeof value === "string" ? foldText(value).replace(/分$/u, "") : value);
  if (parsed.kind === "amount") return { at, value: parsed.value, kind: "number" };
  return { at, value: null, kind: parsed.kind === "blank" || parsed.kind === "dash" ? "blank" : "unknown" };
}

/** A formula that shows nothing until there is something to show, as those of the form do. */
const MAY_SHOW_NOTHING = /,""[,)]/u;

/** Something that has points: an indicator, or the execution of the budget. */
export interface ScoredItem {
  readonly label: string;
  /** null for the execution. */
  readonly indicator: EvaluatedRow | null;
  readonly points: EvaluationFigure | undefined;
  readonly score: EvaluationFigure | undefined;
}

const EXECUTION = "预算资金执行率";

/** The execution, where the table has it, then the indicators from top to bottom; rows left to fill in are none. */
export function scoredItems(table: EvaluationTable, sheet: Sheet): readonly ScoredItem[] {
  const line = executionLine(table);
  const execution = { label: EXECUTION, indicator: null, points: moneyFigure(table, sheet, "points"), score: moneyFigure(table, sheet, "score") };
  const indicators = table.indicators.map((indicator) => ({
    label: indicator.name === "" ? `第${String(indicator.row + 1)}行` : oneLine(indicator.name),
    indicator,
    points: figureAt(sheet, indicator.row, table.columns.get("points")),
    score: figureAt(sheet, indicator.row, table.columns.get("score")),
  }));
  return line === undefined ? indicators : [execution, ...indicators];
}

/** A figure of the line with points and score: the total of the money. */
export function moneyFigure(table: EvaluationTable, sheet: Sheet, column: MoneyColumn): EvaluationFigure | undefined {
  return figureAt(sheet, executionLine(table), table.money.columns.get(column));
}

function executionLine({ money, spec }: EvaluationTable): number | undefined {
  return money.lines.get(spec.money.lines[0].key);
}

/** What a row says in a column, in one line; "" where it says nothing, or a dash. */
export function saidAt(table: EvaluationTable, sheet: Sheet, row: number, key: EvaluationColumn): string {
  const text = oneLine(textAt(sheet, row, table.columns.get(key) ?? -1));
  return /^[-—/无]*$/u.test(foldText(text)) ? "" : text;
}
