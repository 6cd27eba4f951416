import { absolute, add, equals, subtract, sum, toText, ZERO } from "../amount";
import type { Amount } from "../amount";
import { toA1 } from "../grid";
import type { CellRef, Sheet } from "../grid";
import { defineTargetRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { hasNoIndicators, isUnfilled } from "./targets/indicators";
import { headFigure, inUnit, statedAmount, statedAmounts } from "./targets/funding";
import type { HeadFigure, StatedAmount } from "./targets/funding";

/** 预算数 is 财政资金 and 其他资金 together, and the text of the use states the same amounts. */
export const targetFunding = defineTargetRule({
  meta: {
    id: "target-funding",
    category: "targets",
    severity: "error",
    fixable: "no",
    messages: {
      missing: ["cell"],
      sum: ["budget", "budgetCell", "parts", "partCells", "difference"],
      "blank-part": ["cell", "budget"],
      text: ["field", "stated", "textCell", "figure", "cell", "unit"],
    },
  },

  *check({ table, sheet, notChecked }) {
    if (isUnfilled(table)) {
      notChecked("not-filled", {});
      return;
    }
    if (FIELDS.every(({ key }) => !table.head.has(key))) return;
    const funding = { budget: headFigure(table, sheet, "budget"), fiscal: headFigure(table, sheet, "fiscal"), other: headFigure(table, sheet, "other") };
    const figures = Object.values(funding);
    const uncalculated = cellsOf(figures, "not-calculated");
    if (uncalculated.length > 0) notChecked("not-calculated", { cells: addressList(uncalculated) });
    const words = cellsOf(figures, "not-a-number");
    if (words.length > 0) notChecked("not-a-number", { cells: addressList(words) });

    for (const { key, label } of FIELDS) {
      const stated = statedAmount(table, sheet, key);
      if (stated === undefined || isStated(funding[key], statedAmounts(table, sheet, key))) continue;
      yield* otherThanStated(sheet, label, funding[key], stated);
    }
    // That a form has no indicator either is another rule's to say, once.
    if (uncalculated.length > 0 || words.length > 0 || (figures.every(isNothing) && hasNoIndicators(table))) return;
    yield* sumOf(sheet, funding);
  },
});

type Funding = Readonly<Record<"budget" | "fiscal" | "other", HeadFigure>>;

/** Whether one of several amounts is the cell's, or all of them together. */
function isStated(figure: HeadFigure, stated: readonly StatedAmount[]): boolean {
  const unit = figure.kind === "figure" ? figure.unit ?? stated[0]?.unit : undefined;
  if (figure.kind !== "figure" || unit === undefined) return false;
  const values = stated.flatMap((one) => inUnit(one, unit) ?? []);
  return [...values, sum(values)].some((value) => equals(value, figure.value));
}

/** The text of the use states another amount than the cell. */
function* otherThanStated(sheet: Sheet, field: string, figure: HeadFigure, stated: StatedAmount) {
  if (figure.kind !== "figure") return;
  const unit = figure.unit ?? stated.unit;
  const inText = inUnit(stated, unit);
  if (inText === null || equals(inText, figure.value)) return;
  const data = { field, stated: toText(inText), textCell: toA1(stated.at), figure: toText(figure.value), cell: toA1(figure.at), unit };
  yield { messageId: "text" as const, at: figure.at, data, related: places(sheet.name, [stated.at]), expected: data.stated, actual: data.figure };
}

/** Only forms that print all three can be added up. */
function* sumOf(sheet: Sheet, { budget, fiscal, other }: Funding) {
  if (budget.kind === "absent" || fiscal.kind === "absent" || other.kind === "absent") return;
  if ([budget, fiscal, other].every(isNothing)) {
    yield { messageId: "missing" as const, at: budget.at, data: { cell: toA1(budget.at) } };
    return;
  }
  const total = valueOf(budget);
  const parts = add(valueOf(fiscal), valueOf(other));
  const cells = [fiscal.at, other.at];
  if (!equals(total, parts)) {
    const data = { budget: toText(total), budgetCell: toA1(budget.at), parts: toText(parts), partCells: addressList(cells), difference: toText(absolute(subtract(total, parts))) };
    yield { messageId: "sum" as const, at: budget.at, data, related: places(sheet.name, cells), expected: data.parts, actual: data.budget };
  } else if (other.kind === "blank") {
    yield { messageId: "blank-part" as const, severity: "info" as const, at: other.at, data: { cell: toA1(other.at), budget: toText(total) } };
  }
}

const FIELDS = [
  { key: "budget", label: "预算数" },
  { key: "fiscal", label: "财政资金" },
  { key: "other", label: "其他资金" },
] as const;

function cellsOf(figures: readonly HeadFigure[], kind: "not-calculated" | "not-a-number"): readonly CellRef[] {
  return figures.flatMap((figure) => (figure.kind === kind ? [figure.at] : []));
}

/** A blank cell and the 0 of a sum over blank cells say the same. */
function isNothing(figure: HeadFigure): boolean {
  return figure.kind === "blank" || (figure.kind === "figure" && equals(figure.value, ZERO));
}

function valueOf(figure: HeadFigure): Amount {
  return figure.kind === "figure" ? figure.value : ZERO;
}
