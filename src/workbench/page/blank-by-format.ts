import { InterceptorEffectEnum, type Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { getPatternPreviewIgnoreGeneral } from "@univerjs/sheets-numfmt";

/** Right after Univer's own number formats, which have 10. */
const AFTER_NUMBER_FORMATS = 9.5;

/**
 * Shows nothing where the number format says nothing, as the third section of `#,##0.00;-#,##0.00;;@` does of a zero.
 * Univer takes the empty text for a failure to format and shows the number. Call it once the engine is made.
 */
export function blankByFormat(univer: Univer): void {
  univer.__getInjector().get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "yushen-blank-by-format",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_NUMBER_FORMATS,
    handler: (cell, { workbook }, next) => {
      if (typeof cell?.v !== "number") return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
      if (!pattern?.includes(";") || getPatternPreviewIgnoreGeneral(pattern, cell.v).result !== "") return next(cell);
      return next({ ...cell, v: "" });
    },
  });
}
