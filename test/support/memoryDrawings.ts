import type { Receipt } from "../../src/app/ports";
import type { DataBarsEdit, RateChartsEdit, WorkbookEdit } from "../../src/domain/edits";

/** What is drawn in the sheets of a workbook without Excel, as the port promises. */
export interface MemoryDrawings {
  /** The data bars that are drawn. */
  readonly bars: () => readonly DataBarsEdit[];
  /** The charts of ours, by their sheets. */
  readonly charts: () => readonly RateChartsEdit[];
  /** Draws what the edits say; undefined when they are others. */
  readonly draw: (edits: readonly WorkbookEdit[]) => Receipt | undefined;
  /** Does the contrary. */
  readonly takeBack: (edits: readonly WorkbookEdit[]) => Receipt | undefined;
}

export function memoryDrawings(): MemoryDrawings {
  let bars: readonly DataBarsEdit[] = [];
  let charts: readonly RateChartsEdit[] = [];

  function drawBars(edit: DataBarsEdit): Receipt {
    const others = bars.filter(({ sheet, area }) => sheet !== edit.sheet || area.left !== edit.area.left);
    const edits = edit.shown || others.length < bars.length ? [edit] : [];
    bars = edit.shown ? [...others, edit] : others;
    return { edits, sheets: [] };
  }

  function drawCharts(edit: RateChartsEdit): Receipt {
    const others = charts.filter(({ sheet }) => sheet !== edit.sheet);
    if (others.length < charts.length === edit.shown) return { edits: [], sheets: [] };
    charts = edit.shown ? [...charts, edit] : others;
    return { edits: [edit], sheets: [] };
  }

  function draw([edit]: readonly WorkbookEdit[], isBack: boolean): Receipt | undefined {
    if (edit?.kind === "data-bars") return drawBars({ ...edit, shown: edit.shown !== isBack });
    return edit?.kind === "rate-charts" ? drawCharts({ ...edit, shown: edit.shown !== isBack }) : undefined;
  }

  return { bars: () => bars, charts: () => charts, draw: (edits) => draw(edits, false), takeBack: (edits) => draw(edits, true) };
}
