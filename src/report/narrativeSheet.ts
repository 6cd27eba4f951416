import type { SheetPlan } from "../domain/edits";
import { BLOCK_LOOK, blocksWidths, draftSheet, LOOK, PAGE, paragraphHeight, rowBlock, writeTitle } from "../domain/layout";
import type { Locale } from "../i18n/locale";
import { paneTexts } from "../i18n/pane";

export interface NarrativeSheetOptions {
  readonly locale: Locale;
  readonly profileId: string;
}

/**
 * Paragraphs as a sheet, one a row below a title, on A4 one page wide; every cell is a text, whatever it begins with. A
 * paragraph that no row is high enough for goes on in the next one.
 */
export function narrativeSheetOf(paragraphs: readonly string[], { locale, profileId }: NarrativeSheetOptions): SheetPlan {
  const { narrative: { sheet: name } } = paneTexts(locale);
  const draft = draftSheet(blocksWidths.length);
  const rows = paragraphs.flatMap(inRows);
  const last = rows.length;
  draft.style(rowBlock(0, 0, draft.right, last), LOOK.sheet);
  writeTitle(draft, name, 0, 0);
  rows.forEach((text, index) => {
    draft.put(index + 1, 0, text);
    draft.height(index + 1, paragraphHeight(text));
  });
  draft.style(rowBlock(1, 0, 0, last), BLOCK_LOOK.prose);
  return draft.finish({
    specId: "execution-text",
    specVersion: 1,
    profileId,
    name,
    wantedName: name,
    columnWidths: blocksWidths,
    freeze: { rows: 0, columns: 0 },
    page: { ...PAGE, orientation: "Portrait", printArea: rowBlock(0, 0, draft.right, last) },
    inputs: [],
    shaded: [],
    help: [],
    locked: false,
  });
}

/** Characters that surely fit into the highest row that Excel has. */
const LONGEST_ROW = 900;

/** Parts end after a 。 or ； where there is one. */
function inRows(paragraph: string): readonly string[] {
  if (paragraph.length <= LONGEST_ROW) return [paragraph];
  const end = Math.max(...["；", "。"].map((mark) => paragraph.lastIndexOf(mark, LONGEST_ROW - 1))) + 1;
  const cut = end > 0 ? end : LONGEST_ROW - (/[\ud800-\udbff]/u.test(paragraph[LONGEST_ROW - 1] ?? "") ? 1 : 0);
  return [paragraph.slice(0, cut), ...inRows(paragraph.slice(cut))];
}
