import type { ColumnSpec, TargetColumn, TargetVariantSpec } from "../spec";
import { headWidth } from "./target-head";

/** A column of indicators and the sheet's columns that it takes. */
export interface PlacedTargetColumn {
  readonly at: number;
  readonly span: number;
  /** In characters, one for each of the sheet's columns. */
  readonly widths: readonly number[];
  readonly column: ColumnSpec<TargetColumn>;
}

/** Never narrower when the column of first levels is cut in two: the head block's labels stand there. */
const NARROWEST = 10;

/**
 * The head block may need more columns than the indicators have. Then the first levels, which are merged anyway, take
 * the rest: no row of indicators needs a merged area, and the cells to be filled in stay single.
 */
export function placeTargetColumns(variant: TargetVariantSpec, left: number): readonly PlacedTargetColumn[] {
  const missing = Math.max(0, headWidth(variant) - variant.columns.length);
  let next = left;
  return variant.columns.map((column) => {
    const span = column.key === "first" ? 1 + missing : 1;
    next += span;
    const widths = new Array<number>(span).fill(Math.max(span === 1 ? 0 : NARROWEST, column.width / span));
    return { at: next - span, span, widths, column };
  });
}
