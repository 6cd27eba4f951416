import { useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { summarise } from "../../../domain/execution/summary";
import type { ExecutionSummary } from "../../../domain/execution/summary";
import { useWatchedReading } from "../../hooks/useWatchedReading";
import type { RateSectionProps } from "../../rateSections";
import { shownRate } from "../../shownRate";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { RateOverview } from "../RateOverview";
import { SheetBars } from "../SheetBars";
import { SheetCharts } from "../SheetCharts";
import { StatusMessage } from "../StatusMessage";
import { useRateChartStyles } from "./useRateChartStyles.styles";

/** The execution of all projects as bars, beside threshold and plan, with what they come to. */
export function RateChart({ actions, profileId, active }: RateSectionProps) {
  const styles = useRateChartStyles();
  const { chart: texts } = useTexts();
  const { reading, newest, stale, read, cancel } = useWatchedReading(actions.chart.summarise, actions.targets.watch, profileId, active);
  const [wanted, setWanted] = useState(0);
  const running = reading.kind === "running";
  const shown = newest?.[wanted] ?? newest?.[0];
  const again = <Button className={styles.again} size="small" onClick={read} data-testid="chart-read">{texts.again}</Button>;

  return (
    <div className={styles.root}>
      <StatusMessage text={running ? texts.running : stale ? texts.stale : statusOf(newest, shown, texts)} />
      <div className={styles.head}>
        <p className={styles.intro}>{texts.intro}</p>
        {!running && !stale && again}
      </div>
      {running && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancel} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      {stale && !running && <Notice intent="warning" actions={again}>{texts.stale}</Notice>}
      {newest !== null && newest.length > 1 && (
        <Field label={texts.table}>
          <Select value={wanted} onChange={(_, { value }) => setWanted(Number(value))} data-testid="chart-table">
            {newest.map(({ title, sheet }, index) => <option key={index} value={index}>{texts.tableName(title, sheet)}</option>)}
          </Select>
        </Field>
      )}
      {newest !== null && shown === undefined && <Notice intent="info" title={texts.none}>{texts.noneHint}</Notice>}
      {shown !== undefined && <RateOverview summary={shown} onSelect={actions.select} />}
      {shown !== undefined && <SheetBars actions={actions.chart} profileId={profileId} summary={shown} key={`${shown.sheet}/${String(wanted)}`} />}
      {shown !== undefined && <SheetCharts actions={actions.chart} profileId={profileId} summary={shown} key={`charts/${shown.sheet}/${String(wanted)}`} />}
    </div>
  );
}

function statusOf(newest: readonly ExecutionSummary[] | null, shown: ExecutionSummary | undefined, texts: ReturnType<typeof useTexts>["chart"]): string {
  if (newest === null) return "";
  return shown === undefined ? texts.none : texts.summary(shown.projects.length, shownRate(summarise(shown.projects).share, shown.decimals, texts.noRate));
}
