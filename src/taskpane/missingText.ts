import type { ProjectLine } from "../domain/projects/overview";
import type { PaneTexts } from "../i18n/pane";

/** What a project lacks, in one line; "" when nothing is. Levels are named as the form words them. */
export function missingText(missing: ProjectLine["missing"], { listSeparator, targets: { overview } }: Pick<PaneTexts, "listSeparator" | "targets">): string {
  return missing.map(({ second }) => (second.length === 1 ? second.join() : overview.anyOf(second.join(listSeparator)))).join(listSeparator);
}
