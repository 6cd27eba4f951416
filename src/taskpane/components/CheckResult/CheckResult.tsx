import { useMemo, useState } from "react";
import type { NotChecked, Severity } from "../../../domain/validation/finding";
import { notCheckedText, ruleTitle } from "../../../i18n/findings";
import type { Locale } from "../../../i18n/locale";
import { countBySeverity } from "../../severityCounts";
import { useLocale, useTexts } from "../../TextsContext";
import { CorrectionList } from "../CorrectionList";
import { FindingList } from "../FindingList";
import { GapList } from "../GapList";
import { Notice } from "../Notice";
import { RefusedList } from "../RefusedList";
import { SafeFixes } from "../SafeFixes";
import { SeverityFilter } from "../SeverityFilter";
import { TableList } from "../TableList";
import { VoidWaivers } from "../VoidWaivers";
import { WaivedList } from "../WaivedList";
import type { CheckResultProps } from "./CheckResult.types";
import { useCheckResultStyles } from "./useCheckResultStyles.styles";

/** Everything a report says: findings by sheet, what was waived, the tables they stand on, and what could not be judged. */
export function CheckResult(props: CheckResultProps) {
  const styles = useCheckResultStyles();
  const locale = useLocale();
  const { listSeparator, check } = useTexts();
  const { report } = props.checked;
  const nowhere = (sheet: string | null) => sheet ?? check.wholeWorkbook;
  const notChecked = byReason(report.notChecked, locale).map(({ sheet, reason, rules }) => ({ place: nowhere(sheet), text: check.notCheckedBecause(reason, rules.join(listSeparator)) }));
  const crashed = report.crashed.map(({ ruleId, sheet, error }) => ({ place: nowhere(sheet), text: `${ruleId}: ${error}` }));

  return (
    <div className={styles.root}>
      <VoidWaivers {...props} />
      {report.tables.length === 0 && <NoTables />}
      {(report.tables.length > 0 || report.findings.length > 0) && <Findings {...props} />}
      <WaivedList {...props} />
      {report.tables.length > 0 && <TableList {...props} />}
      <RefusedList {...props} />
      <CorrectionList {...props} />
      <GapList title={check.notChecked(report.notChecked.length)} hint={check.notCheckedHint} gaps={notChecked} />
      <GapList title={check.crashed(crashed.length)} hint={check.crashedHint} gaps={crashed} />
    </div>
  );
}

/** Checks that were left out for the same reason stand together: a workbook with one table lacks those of most checks. */
function byReason(notChecked: readonly NotChecked[], locale: Locale): readonly { readonly sheet: string | null; readonly reason: string; readonly rules: readonly string[] }[] {
  const groups = new Map<string, { readonly sheet: string | null; readonly reason: string; readonly rules: string[] }>();
  for (const entry of notChecked) {
    const [reason, rule] = [notCheckedText(entry, locale), ruleTitle(entry.ruleId, locale)];
    const key = JSON.stringify([entry.sheet, reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { sheet: entry.sheet, reason, rules: [rule] });
    else if (!group.rules.includes(rule)) group.rules.push(rule);
  }
  return [...groups.values()];
}

function NoTables() {
  const styles = useCheckResultStyles();
  const { check } = useTexts();
  return (
    <Notice intent="info" title={check.noTables}>
      {check.noTablesHint}
      <ul className={styles.steps}>{check.noTablesSteps.map((step) => <li key={step}>{step}</li>)}</ul>
    </Notice>
  );
}

function Findings(props: CheckResultProps) {
  const styles = useCheckResultStyles();
  const { check } = useTexts();
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const { findings: all } = props.checked.report;
  const counts = useMemo(() => countBySeverity(all), [all]);
  const shown = new Set((["error", "warning", "info"] as const).filter((severity) => !hidden.has(severity)));
  const findings = all.filter(({ severity }) => shown.has(severity));

  const toggle = (severity: Severity) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };

  return (
    <section className={styles.section} aria-label={check.findings}>
      <SafeFixes findings={all} fixes={props.fixes} busy={props.busy} />
      {all.length > 0 && <SeverityFilter counts={counts} shown={shown} onToggle={toggle} />}
      {all.length === 0 && <p className={styles.empty}>{check.noFindings}</p>}
      {all.length > 0 && findings.length === 0 && <p className={styles.empty}>{check.allFiltered}</p>}
      <FindingList {...props} findings={findings} />
    </section>
  );
}
