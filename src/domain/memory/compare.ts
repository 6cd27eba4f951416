import { toA1 } from "../grid";
import type { CheckReport, Finding } from "../validation";
import type { KeptFinding, KeptReport } from "./memory";

/** Characters of JSON: a workbook must not swell with what is kept in it. */
const MOST_KEPT = 1_000_000;

/**
 * As much of a report as a later comparison needs, waived findings too; null where that would swell the workbook.
 * `date`: the day of the check, `2026-11-21`.
 */
export function keptReport({ findings, waived }: CheckReport, date: string): KeptReport | null {
  const kept = { date, findings: [...findings, ...waived.map(({ finding }) => finding)].map(keptFinding) };
  return JSON.stringify(kept).length > MOST_KEPT ? null : kept;
}

/** What became of the findings of an earlier check. A finding is the same while rule, message and cell are; its figures may differ. */
export interface Comparison {
  /** Day of the earlier check. */
  readonly since: string;
  readonly solved: readonly KeptFinding[];
  /** Gone, but only because what they were about could not be judged this time: no reason to call them solved. */
  readonly unjudged: readonly KeptFinding[];
  readonly added: readonly Finding[];
  readonly open: readonly Finding[];
  /** Still standing, and waived. */
  readonly waived: readonly Finding[];
}

/** Compares a report with an earlier one of the same workbook. */
export function compareReports(before: KeptReport, now: CheckReport): Comparison {
  const left = new Map<string, number>();
  for (const finding of before.findings) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
  const wasThere = (finding: Finding): boolean => take(keyOf(keptFinding(finding)));

  const judged = now.findings.map((finding) => ({ finding, old: wasThere(finding) }));
  const waived = now.waived.filter(({ finding }) => wasThere(finding)).map(({ finding }) => finding);
  const gone = [...before.findings].reverse().filter((finding) => take(keyOf(finding))).reverse();
  const isJudged = judgedIn(now);
  return {
    since: before.date,
    solved: gone.filter(isJudged),
    unjudged: gone.filter((finding) => !isJudged(finding)),
    added: judged.flatMap(({ finding, old }) => (old ? [] : [finding])),
    open: judged.flatMap(({ finding, old }) => (old ? [finding] : [])),
    waived,
  };
}

/** Whether a rule could judge the sheet of a finding this time. */
function judgedIn({ notChecked, crashed, tables, refused }: CheckReport): (finding: KeptFinding) => boolean {
  const gaps = new Set([...notChecked, ...crashed].map(({ ruleId, sheet }) => JSON.stringify([ruleId, sheet])));
  const sheets = new Set([...tables, ...refused].map(({ sheet }) => sheet));
  return ({ ruleId, sheet }) => sheets.has(sheet) && !gaps.has(JSON.stringify([ruleId, sheet])) && !gaps.has(JSON.stringify([ruleId, null]));
}

function keptFinding({ ruleId, messageId, severity, sheet, at, data }: Finding): KeptFinding {
  return { ruleId, messageId, severity, sheet, cell: toA1(at), data };
}

function keyOf({ ruleId, messageId, sheet, cell }: KeptFinding): string {
  return JSON.stringify([ruleId, messageId, sheet, cell]);
}
