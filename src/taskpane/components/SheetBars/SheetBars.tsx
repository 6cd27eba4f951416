import { useTexts } from "../../TextsContext";
import { SheetDrawing } from "../SheetDrawing";
import type { SheetBarsProps } from "./SheetBars.types";

/** Data bars on the rates in the sheet itself. */
export function SheetBars({ actions, profileId, summary: { sheet, projects, cells } }: SheetBarsProps) {
  const { chart: { bars: texts } } = useTexts();
  const at = projects[0]?.rateAt;
  const table = cells === null || at === undefined ? null : { profileId, sheet, at };
  return <SheetDrawing id="bars" texts={{ ...texts, hint: cells === null ? texts.none : texts.hint, present: texts.nothing }} draw={actions.draw} revert={actions.revert} table={table} />;
}
