import type { WorkbookError } from "../../app/ports";
import type { LayoutRefusal } from "../../domain/layout";
import type { Locale } from "../locale";
import { isLayoutRefusal, layoutRefusalText } from "./layout-refusals";
import { workbookErrorText } from "./workbook-errors";

export { layoutRefusalText, workbookErrorText };

/** Why the workbook or the layout refused, and what the user can do about it. */
export function errorText(error: WorkbookError | LayoutRefusal, locale: Locale): string {
  return isLayoutRefusal(error) ? layoutRefusalText(error, locale) : workbookErrorText(error, locale);
}
