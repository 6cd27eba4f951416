import { toA1, type Rect } from "../grid";
import type { EvaluatedLevelSpec, EvaluationColumn, EvaluationTableSpec, Profile } from "../spec";
import { rowBlock, type SheetDraft } from "./draft";
import { columnsAt } from "./evaluation-columns";
import { POINTS_FORMAT, type WrittenMoney } from "./evaluation-money";
import { heightFor, HEIGHT, LOOK } from "./look";

export interface WrittenIndicators {
  readonly heading: number;
  /** Row of 总分. */
  readonly total: number;
  /** Row of the note on the points, the form's last one. */
  readonly note: number;
  readonly inputs: readonly Rect[];
}

export interface IndicatorsInput {
  readonly profile: Profile;
  readonly top: number;
  readonly money: WrittenMoney;
}

/** The indicators from row `top` on, 总分 and the note that says how the points are dealt out. */
export function writeIndicators(draft: SheetDraft, spec: EvaluationTableSpec, { profile, top, money }: IndicatorsInput): WrittenIndicators {
  const { indicators } = spec;
  const at = columnsAt(draft.origin.column);
  const rows = indicators.levels.reduce((sum, { second }) => sum + second.length * indicators.blankRows, 0);
  const [first, bottom, total] = [top + 1, top + rows, top + rows + 1];
  const columnOf = (key: EvaluationColumn): number => at.label + 1 + indicators.columns.findIndex((column) => column.key === key);

  const label = rowBlock(top, at.label, at.label, bottom);
  draft.span(label, indicators.labels[0]);
  for (const [index, { headers }] of indicators.columns.entries()) draft.put(top, at.label + 1 + index, headers[0]);
  draft.style(rowBlock(top, at.label, at.right), LOOK.field);
  draft.height(top, HEIGHT.indicator);

  writeLevels(draft, spec, profile, first);
  const [points, score] = [columnOf("points"), columnOf("score")];
  draft.style(rowBlock(first, at.label, columnOf("second"), bottom), LOOK.field);
  draft.style(rowBlock(first, columnOf("name"), at.right, bottom), LOOK.text);
  draft.style(rowBlock(first, points, score, total), { ...LOOK.center, numberFormat: POINTS_FORMAT });

  draft.span(rowBlock(total, at.label, points - 1), spec.totalLabels[0]);
  draft.put(total, points, totalOf(toA1({ row: money.total, column: points }), rowBlock(first, points, points, bottom)));
  draft.put(total, score, totalOf(toA1({ row: money.total, column: at.right }), rowBlock(first, score, score, bottom)));
  draft.style(rowBlock(total, at.label, at.right), { ...LOOK.center, ...LOOK.total });
  draft.height(total, HEIGHT.heading);

  writeNote(draft, spec, profile, total + 1);
  return { heading: top, total, note: total + 1, inputs: [rowBlock(first, columnOf("name"), at.right, bottom)] };
}

function writeLevels(draft: SheetDraft, { indicators }: EvaluationTableSpec, profile: Profile, first: number): void {
  const { label } = columnsAt(draft.origin.column);
  let row = first;
  for (const level of indicators.levels) {
    const height = level.second.length * indicators.blankRows;
    draft.span(rowBlock(row, label + 1, label + 1, row + height - 1), labelled(level, profile));
    for (const { labels } of level.second) {
      draft.span(rowBlock(row, label + 2, label + 2, row + indicators.blankRows - 1), labels[0]);
      for (let offset = 0; offset < indicators.blankRows; offset += 1) draft.height(row + offset, HEIGHT.heading);
      row += indicators.blankRows;
    }
  }
}

function labelled({ labels, weight }: EvaluatedLevelSpec, { scoreWeights }: Profile): string {
  return `${labels[0]}\n（${String(scoreWeights[weight])}分）`;
}

/** Nothing before anything is filled in; cells that show no number count as nothing. */
function totalOf(execution: string, { top, left, bottom }: Rect) {
  const area = `${toA1({ row: top, column: left })}:${toA1({ row: bottom, column: left })}`;
  return { formula: `=IF(COUNT(${area})=0,"",SUM(${execution},${area}))`, value: "" };
}

function writeNote(draft: SheetDraft, { indicators }: EvaluationTableSpec, { scoreWeights }: Profile, row: number): void {
  const { label, right } = columnsAt(draft.origin.column);
  const levels = indicators.levels.map(({ labels, weight }) => `${labels[0]}${String(scoreWeights[weight])}分`);
  const text = `注：一级指标分值为${levels.join("、")}，预算资金执行率${String(scoreWeights.execution)}分，合计100分；分值填在各三级指标后，总分行的分值应为100。`;
  draft.span(rowBlock(row, label, right), text);
  draft.style(rowBlock(row, label, right), LOOK.prose);
  draft.height(row, heightFor([{ text, width: 110 }]));
}
