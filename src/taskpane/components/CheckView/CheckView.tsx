import { lazy, Suspense, useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { overallVerdict } from "../../../domain/validation/report";
import { countBySeverity } from "../../severityCounts";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import type { CheckViewProps } from "./CheckView.types";
import { useCheckViewStyles } from "./useCheckViewStyles.styles";

const loadOutcome = () => import("../CheckOutcome");
const CheckOutcome = lazy(() => loadOutcome().then(({ CheckOutcome: view }) => ({ default: view })));

/** The check: start it, follow it, read what it found, act on it. */
export function CheckView(props: CheckViewProps) {
  const styles = useCheckViewStyles();
  const { loading, check: texts } = useTexts();
  const { state, outcome, start, cancel } = props.check;
  const running = state.kind === "running";
  const rootRef = useRef<HTMLDivElement>(null);
  const wasRunning = useRef(false);

  useEffect(() => {
    // What comes next is on its way while the workbook is read.
    if (running) void loadOutcome();
    if (wasRunning.current && !running) rootRef.current?.querySelector<HTMLElement>(":scope > [data-testid=check-button]")?.focus();
    wasRunning.current = running;
  }, [running]);

  return (
    <div ref={rootRef} className={styles.root}>
      <StatusMessage text={statusOf(props.check, texts)} />
      {outcome === null && !running && <p className={styles.intro}>{texts.intro}</p>}
      {running && <ProgressPanel label={texts.running} progress={state.progress} onCancel={cancel} />}
      {state.kind === "failed" && <ErrorNotice error={state.error} />}
      {outcome === null && !running && (
        <Button className={styles.start} appearance="primary" size="large" onClick={start} data-testid="check-button">{texts.start}</Button>
      )}
      {outcome !== null && (
        <div hidden={running}>
          <Suspense fallback={loading}><CheckOutcome {...props} outcome={outcome} shown={!running} /></Suspense>
        </div>
      )}
    </div>
  );
}

function statusOf({ state, outcome }: CheckViewProps["check"], texts: ReturnType<typeof useTexts>["check"]): string {
  if (state.kind === "running") return texts.running;
  if (state.kind !== "done" || outcome === null) return "";
  const { report } = state.value.checked;
  const { error, warning, info } = countBySeverity(report.findings);
  return texts.announceDone(texts.verdict[overallVerdict(report)], texts.counts(error, warning, info));
}
