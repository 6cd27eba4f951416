import { amount, compare, decimalsOf, divide, equals, round, toText, truncate, ZERO, type Amount } from "../amount";
import { readStated } from "../execution/stated";
import { formatAt, toA1, valueAt, type Sheet } from "../grid";
import { defineEvaluationRule } from "../validation";
import { addressList, places } from "./cells/cell-list";
import { moneyFigure, type EvaluationFigure } from "./evaluations/figures";

/** 执行率得分 = 全年执行数 ÷ 全年预算数 × 分值, no more than the points and no less than none. */
export const scoreRate = defineEvaluationRule({
  meta: {
    id: "score-rate",
    category: "execution",
    severity: "error",
    fixable: "no",
    messages: {
      mismatch: ["cell", "score", "budget", "executed", "points", "expected"],
      truncated: ["cell", "score", "budget", "executed", "points", "expected"],
      "no-budget": ["cell", "score"],
    },
  },

  *check({ table, sheet, notChecked }) {
    const figures = (["budget", "executed", "points", "score"] as const).map((key) => moneyFigure(table, sheet, key));
    const [budget, executed, points, score] = figures;
    const unread = figures.flatMap((figure) => (figure?.kind === "unknown" ? [figure.at] : []));
    if (unread.length > 0) return notChecked("not-a-number", { cells: addressList(unread) });
    if (budget === undefined || executed === undefined || points === undefined || score === undefined) return notChecked("row-missing", { rows: table.spec.money.lines[0].labels[0] });
    if (score.value === null || points.value === null) return notChecked("not-filled", {});

    const share = divide(executed.value ?? ZERO, budget.value ?? ZERO, WORKING_DECIMALS);
    const [cell, stated] = [toA1(score.at), toText(score.value)];
    if (share === null) {
      yield { messageId: "no-budget", at: score.at, data: { cell, score: stated }, related: places(sheet.name, [budget.at]) };
      return;
    }

    const exact = earned(share, points.value);
    const decimals = Math.min(decimalsOf(score.value), MOST_DECIMALS);
    const rate = moneyFigure(table, sheet, "rate");
    if (agrees(score.value, exact, decimals) || agreesWithStated(score.value, rate, { sheet, share, points: points.value, decimals })) return;
    const expected = toText(round(exact, Math.max(decimals, LEAST_DECIMALS)));
    yield {
      messageId: isCutOff(score.value, exact, decimals) ? "truncated" : "mismatch",
      severity: isCutOff(score.value, exact, decimals) ? "warning" : "error",
      at: score.at,
      data: { cell, score: stated, budget: toText(budget.value ?? ZERO), executed: toText(executed.value ?? ZERO), points: toText(points.value), expected },
      related: places(sheet.name, [budget.at, executed.at, points.at]),
      expected,
      actual: stated,
    };
  },
});

const WORKING_DECIMALS = 20;
/** Beyond these a score is a calculated one, of which nobody wrote the digits. */
const MOST_DECIMALS = 4;
const LEAST_DECIMALS = 2;

function earned(share: Amount, points: Amount): Amount {
  const capped = compare(share, amount(1)) > 0 ? amount(1) : compare(share, ZERO) < 0 ? ZERO : share;
  return capped.times(points);
}

function agrees(score: Amount, exact: Amount, decimals: number): boolean {
  return equals(round(score, decimals), round(exact, decimals));
}

/** Scores are also reckoned from the rate as it is printed: 95.5% × 10 = 9.55. */
function agreesWithStated(score: Amount, rate: EvaluationFigure | undefined, { sheet, share, points, decimals }: { readonly sheet: Sheet; readonly share: Amount; readonly points: Amount; readonly decimals: number }): boolean {
  if (rate === undefined) return false;
  const { row, column } = rate.at;
  const percent = readStated(valueAt(sheet, row, column), formatAt(sheet, row, column), share)?.percent;
  return percent !== null && percent !== undefined && agrees(score, earned(percent.div(100), points), decimals);
}

/** Without decimals it is another score rather than one of fewer digits. */
function isCutOff(score: Amount, exact: Amount, decimals: number): boolean {
  return decimals > 0 && equals(round(score, decimals), truncate(exact, decimals));
}
