import type { RatesPlan } from "../app";
import type { PaneTexts } from "../i18n/pane";

/** How many projects there are, and how many of their stated rates are not right; rows of sums do not count. */
export function ratesSummary({ tables }: RatesPlan, texts: PaneTexts["rates"]): string {
  const projects = tables.flatMap(({ rows, sums }) => {
    const sumRows = new Set(sums.map(({ at }) => at.row));
    return rows.filter(({ at }) => !sumRows.has(at.row));
  });
  const having = (status: string) => projects.filter((row) => row.status === status).length;
  return texts.summary(projects.length, having("truncated"), having("mismatch"));
}
