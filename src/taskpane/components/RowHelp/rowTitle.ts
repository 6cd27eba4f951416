import type { RowHelp } from "../../../domain/help/row-help";
import { levelName } from "../../../domain/rules/targets/indicators";
import type { PaneTexts } from "../../../i18n/pane";

/** Which row it is, as its sheet numbers it, and its second level. */
export function rowTitle({ table, row }: RowHelp, texts: PaneTexts["rowHelp"]): string {
  return texts.row(row.row + 1, levelName(table, row));
}
