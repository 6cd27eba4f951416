import { toA1 } from "../domain/grid";
import type { Evidence } from "../domain/recognition";
import type { PaneTexts } from "../i18n/pane";
import { shortened } from "./shortened";

/** Headings that are named; more would bury the sentence. */
const MOST_NAMED = 6;

/** `认作“支出总表”，因为…`: why a block was taken for a table. */
export function evidenceSentence(title: string, evidence: readonly Evidence[], { listSeparator, check }: PaneTexts): string {
  const { recognition: texts, moreRelated } = check;
  const reasons = evidence.map(({ kind, text, at }) => {
    const parts = text.split(" | ").map((part) => part.replace(/\s+/gu, " ").trim()).filter((part) => part !== "");
    if (kind !== "header" && kind !== "block-headings") return texts.reasons[kind](shortened(parts.join(" ")), toA1(at));
    const named = parts.slice(0, MOST_NAMED).map((part) => `“${shortened(part)}”`).join(listSeparator);
    return texts.reasons[kind](parts.length > MOST_NAMED ? `${named}${moreRelated(parts.length)}` : named, toA1(at));
  });
  return texts.takenFor(title, reasons.join(texts.reasonSeparator));
}
