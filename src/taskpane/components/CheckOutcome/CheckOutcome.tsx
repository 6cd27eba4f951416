import { useEffect, useMemo, useRef, useState } from "react";
import type { Checked } from "../../../domain/check";
import { compareReports } from "../../../domain/memory";
import type { Comparison } from "../../../domain/memory";
import { overallVerdict } from "../../../domain/validation/report";
import type { CheckWork } from "../../checkWork";
import { useFixes } from "../../hooks/useFixes";
import { useLiveCheck } from "../../hooks/useLiveCheck";
import { useSelection } from "../../hooks/useSelection";
import { countBySeverity } from "../../severityCounts";
import { useTexts } from "../../TextsContext";
import { CheckResult } from "../CheckResult";
import { ComparePanel } from "../ComparePanel";
import { FixOutcome } from "../FixOutcome";
import { LiveSwitch } from "../LiveSwitch";
import { Notice } from "../Notice";
import { ReportPanel } from "../ReportPanel";
import { StatusMessage } from "../StatusMessage";
import { VerdictBanner } from "../VerdictBanner";
import type { CheckOutcomeProps } from "./CheckOutcome.types";
import { useCheckOutcomeStyles } from "./useCheckOutcomeStyles.styles";

/** A finished check: what it says, and everything that can be done about it. */
export function CheckOutcome({ check, actions, memory, outcome, shown, profileId, onSelect, copy }: CheckOutcomeProps) {
  const styles = useCheckOutcomeStyles();
  const { check: texts } = useTexts();
  const { checked, at } = outcome;
  const selection = useSelection(onSelect);
  const fixes = useFixes(actions, check.update);
  const live = useLiveCheck(actions, checked, check.take, memory);
  const { report, options } = checked;
  const last = options.memory?.lastReport ?? null;
  const comparison = useMemo(() => (last === null ? null : compareReports(last, report)), [last, report]);
  const verdictRef = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");

  useEffect(() => {
    if (shown) verdictRef.current?.focus();
  }, [shown]);

  /** Goes on from the newest check; when that succeeds, says so, and leads the focus out of what may be gone. */
  const work: CheckWork = async (next, done) => {
    setSaid("");
    const error = await check.update(next);
    if (error !== null) return error;
    setSaid(done);
    verdictRef.current?.focus();
    return null;
  };

  return (
    <div className={styles.root}>
      <StatusMessage text={said} />
      <Announcement checked={checked} />
      <VerdictBanner verdict={overallVerdict(report)} at={at} live={live.on} onAgain={check.start} focusRef={verdictRef} />
      <LiveSwitch live={live} updating={check.updating} at={at} />
      {comparison !== null && <Since comparison={comparison} />}
      {outcome.profileId !== profileId && <Notice intent="info">{texts.otherProfile}</Notice>}
      <FixOutcome fixes={fixes} onAgain={check.start} />
      <CheckResult checked={checked} actions={actions} selection={selection} fixes={fixes} busy={check.updating} work={work} />
      <ComparePanel checked={checked} comparison={comparison} actions={actions} busy={check.updating} work={work} />
      <ReportPanel checked={checked} actions={actions} busy={check.updating} work={work} copy={copy} />
    </div>
  );
}

/** What became of the last result's findings, in one line; the lists stand further down. */
function Since({ comparison: { since, solved, added, open } }: { readonly comparison: Comparison }) {
  const styles = useCheckOutcomeStyles();
  const { check: { comparing } } = useTexts();
  return <p className={styles.since} data-testid="compare-summary">{comparing.summary(since, solved.length, added.length, open.length)}</p>;
}

/** Reads out what a check that nobody asked for changed: only when the counts did. */
function Announcement({ checked }: { readonly checked: Checked }) {
  const { check: texts } = useTexts();
  const { error, warning, info } = countBySeverity(checked.report.findings);
  const counts = texts.counts(error, warning, info);
  const [{ former, text }, setSpoken] = useState({ former: counts, text: "" });
  if (former !== counts) setSpoken({ former: counts, text: texts.live.announce(counts) });
  return <StatusMessage text={text} />;
}
