import { toA1 } from "../grid";
import type { EvaluationTableSpec, Profile } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { columnsAt } from "./evaluation-columns";
import type { EvaluationForm } from "./evaluation-form";
import type { WrittenBlock } from "./evaluation-head";
import { sumOf } from "./formulas";
import { HEIGHT, LOOK, percentFormat } from "./look";

export interface WrittenMoney extends WrittenBlock {
  /** The line with the points and the score of the execution. */
  readonly total: number;
}

/** Points and scores print as they are: 10, 12.5, 9.64. */
export const POINTS_FORMAT = "General";
/** What the lines below the total have no points and no score of. */
const NONE = "—";

export interface MoneyInput {
  readonly profile: Profile;
  /** What the total is known to be, whatever its parts. */
  readonly known: EvaluationForm["money"];
}

/** The money block from row `top` on: its heading, the total and the parts that add up to it. */
export function writeMoney(draft: SheetDraft, { money }: EvaluationTableSpec, { profile, known }: MoneyInput, top: number): WrittenMoney {
  const at = columnsAt(draft.origin.column);
  const bottom = top + money.lines.length;
  const total = top + 1;
  const columnOf = new Map(money.columns.map(({ key }, index) => [key, at.amounts + index]));
  const [budget, executed, points, rate, score] = (["budget", "executed", "points", "rate", "score"] as const).map((key) => columnOf.get(key) ?? at.right);
  if (budget === undefined || executed === undefined || points === undefined || rate === undefined || score === undefined) throw new Error("a money block without its columns");

  const label = rowBlock(top, at.label, at.label, bottom);
  draft.span(label, money.labels[0]);
  draft.style(label, LOOK.field);
  draft.span(rowBlock(top, at.lineLabel.left, at.lineLabel.right), null);
  for (const { key, headers } of money.columns) draft.put(top, columnOf.get(key) ?? at.right, headers[0]);
  draft.style(rowBlock(top, at.lineLabel.left, at.right), LOOK.field);
  draft.height(top, HEIGHT.heading);

  const rowOf = new Map(money.lines.map(({ key }, index) => [key, total + index]));
  for (const line of money.lines) {
    const row = rowOf.get(line.key) ?? total;
    writeLabel(draft, row, line.labels[0], line.indent ?? 0);
    for (const [key, column] of [["initial", at.amounts], ["budget", budget], ["executed", executed]] as const) {
      if (line.sum !== undefined) draft.put(row, column, known[key] ?? sumOf(line.sum.map((part) => ({ row: rowOf.get(part) ?? total, column }))));
    }
    draft.put(row, rate, rateOf(toA1({ row, column: budget }), toA1({ row, column: executed })));
    draft.put(row, points, row === total ? profile.scoreWeights.execution : NONE);
    draft.put(row, score, row === total ? scoreOf(toA1({ row, column: rate }), toA1({ row, column: points })) : NONE);
  }
  draft.style(rowBlock(total, at.amounts, executed, bottom), LOOK.amount);
  draft.style(rowBlock(total, points, points, bottom), { ...LOOK.center, numberFormat: POINTS_FORMAT });
  draft.style(rowBlock(total, rate, rate, bottom), { ...LOOK.center, numberFormat: percentFormat(profile.rateDecimals) });
  draft.style(rowBlock(total, score, score, bottom), { ...LOOK.center, numberFormat: POINTS_FORMAT });
  return { bottom, total, inputs: [rowBlock(total + 1, at.amounts, executed, bottom)] };
}

function writeLabel(draft: SheetDraft, row: number, text: string, indent: number): void {
  const { lineLabel } = columnsAt(draft.origin.column);
  const area = rowBlock(row, lineLabel.left, lineLabel.right);
  draft.span(area, text);
  draft.style(area, indent === 0 ? LOOK.left : { ...LOOK.left, indent });
  draft.height(row, HEIGHT.heading);
}

/** Nothing, as long as there is no budget to divide by. */
function rateOf(budget: string, executed: string) {
  return { formula: `=IF(N(${budget})=0,"",${executed}/${budget})`, value: "" };
}

/** More than the budget earns no more than the points, and money that came back no less than none. */
function scoreOf(rate: string, points: string) {
  return { formula: `=IF(${rate}="","",ROUND(MAX(0,MIN(${rate},1))*${points},2))`, value: "" };
}
