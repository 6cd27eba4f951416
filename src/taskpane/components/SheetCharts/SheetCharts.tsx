import { chartsRefusal } from "../../../domain/execution/rate-charts";
import { useTexts } from "../../TextsContext";
import type { SheetBarsProps } from "../SheetBars";
import { SheetDrawing } from "../SheetDrawing";

/** Excel's own charts of the rates, beside the table in the sheet. */
export function SheetCharts({ actions, profileId, summary }: SheetBarsProps) {
  const { chart: { charts: texts } } = useTexts();
  const { sheet, projects } = summary;
  const refusal = chartsRefusal(summary);
  const at = projects[0]?.rateAt;
  const table = refusal !== null || at === undefined ? null : { profileId, sheet, at };
  const hint = { "no-rates": texts.none, "too-many": texts.tooMany, none: texts.hint }[refusal ?? "none"];
  return <SheetDrawing id="charts" texts={{ ...texts, hint }} draw={actions.drawCharts} revert={actions.revert} table={table} />;
}
