import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useSelection } from "../../hooks/useSelection";
import { useTexts } from "../../TextsContext";
import { overallVerdict } from "../../../domain/validation/report";
import { CheckResult } from "../CheckResult";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import { VerdictBanner } from "../VerdictBanner";
import { countBySeverity } from "../../severityCounts";
import type { CheckViewProps } from "./CheckView.types";
import { useCheckViewStyles } from "./useCheckViewStyles.styles";

/** The check: start it, follow it, read what it found, go to the cells. */
export function CheckView({ check, profileId, onSelect }: CheckViewProps) {
  const styles = useCheckViewStyles();
  const texts = useTexts().check;
  const selection = useSelection(onSelect);
  const { state, outcome, start, cancel } = check;
  const running = state.kind === "running";
  const verdictRef = useRef<HTMLHeadingElement>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  const wasRunning = useRef(false);

  useEffect(() => {
    if (wasRunning.current && !running) (verdictRef.current ?? rootRef.current?.querySelector<HTMLElement>("[data-testid=check-button]"))?.focus();
    wasRunning.current = running;
  }, [running]);

  return (
    <div ref={rootRef} className={styles.root}>
      <StatusMessage text={statusOf(check, texts)} />
      {outcome === null && !running && <p className={styles.intro}>{texts.intro}</p>}
      {running && <ProgressPanel label={texts.running} progress={state.progress} onCancel={cancel} />}
      {state.kind === "failed" && <ErrorNotice error={state.error} />}
      {outcome === null && !running && (
        <Button className={styles.start} appearance="primary" size="large" onClick={start} data-testid="check-button">{texts.start}</Button>
      )}
      {outcome !== null && !running && (
        <>
          <VerdictBanner verdict={overallVerdict(outcome.report)} at={outcome.at} onAgain={start} focusRef={verdictRef} />
          {outcome.profileId !== profileId && <Notice intent="info">{texts.otherProfile}</Notice>}
          <CheckResult report={outcome.report} selection={selection} />
        </>
      )}
    </div>
  );
}

function statusOf({ state, outcome }: CheckViewProps["check"], texts: ReturnType<typeof useTexts>["check"]): string {
  if (state.kind === "running") return texts.running;
  if (state.kind !== "done" || outcome === null) return "";
  const { error, warning, info } = countBySeverity(outcome.report.findings);
  return texts.announceDone(texts.verdict[overallVerdict(outcome.report)], texts.counts(error, warning, info));
}
