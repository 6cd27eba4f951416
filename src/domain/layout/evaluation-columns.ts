/**
 * Widths in characters: the label of a block, three levels, target, achievement, points, rate or score, reason. Money and
 * indicators share the columns, as the national form prints them.
 */
export const WIDTHS: readonly number[] = [8, 10, 14, 15, 14, 14, 7, 11, 14];

/** Sheet columns of the form's parts. */
export interface EvaluationColumns {
  /** Label at the left of a block. */
  readonly label: number;
  /** First and last column of a money line's label. */
  readonly lineLabel: { readonly left: number; readonly right: number };
  /** First column of amounts. */
  readonly amounts: number;
  readonly right: number;
  /** First column of the right half: what was achieved, the second field of a line. */
  readonly half: number;
}

/** The same columns for a form that begins in column `left`. */
export function columnsAt(left: number): EvaluationColumns {
  return {
    label: left,
    lineLabel: { left: left + 1, right: left + 2 },
    amounts: left + 3,
    right: left + WIDTHS.length - 1,
    half: left + 5,
  };
}
