import { useEffect } from "react";
import { Button } from "@fluentui/react-components";
import type { RatesPlan } from "../../../app";
import { formulaCounts } from "../../formulaCounts";
import { useRates } from "../../hooks/useRates";
import type { Rates } from "../../hooks/useRates";
import { useSelection } from "../../hooks/useSelection";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { KeptCells } from "../KeptCells";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { RatesOutcome } from "../RatesOutcome";
import { RatesTable } from "../RatesTable";
import { StatusMessage } from "../StatusMessage";
import type { RateSectionProps } from "../../rateSections";
import { useRateComputationStyles } from "./useRateComputationStyles.styles";

/** The execution rates of the workbook: look at them, write them as formulas, take that back. */
export function RateComputation({ actions, profileId, active }: RateSectionProps) {
  const styles = useRateComputationStyles();
  const { rates: texts } = useTexts();
  const rates = useRates(actions.rates, profileId);
  const { reading, read, cancelReading } = rates;
  const busy = [reading, rates.writing, rates.reverting].some(({ kind }) => kind === "running");

  useEffect(() => {
    if (active) read();
  }, [active, read]);

  return (
    <div className={styles.root}>
      <StatusMessage text={statusOf(rates, texts)} />
      <div className={styles.head}>
        <p className={styles.intro}>{texts.intro}</p>
        <Button className={styles.again} size="small" disabled={busy} onClick={read}>{texts.find}</Button>
      </div>
      {reading.kind === "running" && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancelReading} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      <RatesOutcome rates={rates} />
      {reading.kind === "done" && <Preview preview={reading.value} busy={busy} onWrite={rates.write} onSelect={actions.select} />}
    </div>
  );
}

interface PreviewProps {
  readonly onSelect: PaneActions["select"];
  readonly preview: RatesPlan;
  readonly busy: boolean;
  readonly onWrite: (preview: RatesPlan) => void;
}

function Preview({ preview, busy, onWrite, onSelect }: PreviewProps) {
  const styles = useRateComputationStyles();
  const { rates: texts } = useTexts();
  const selection = useSelection(onSelect);
  const { formulas, constants } = formulaCounts(preview.edits);
  if (preview.tables.length === 0) return <Notice intent="info" title={texts.noTables}>{texts.noTablesHint}</Notice>;

  return (
    <>
      <p className={styles.summary} data-testid="rates-summary">{summaryOf(preview, texts)}</p>
      {formulas === 0
        ? <p className={styles.muted}>{texts.nothingToWrite}</p>
        : (
          <>
            <p className={styles.muted}>{texts.preview(formulas, constants)}</p>
            <Button appearance="primary" size="large" disabled={busy} onClick={() => onWrite(preview)} data-testid="rates-write">{texts.write}</Button>
          </>
        )}
      {preview.tables.map((table) => (
        <div key={`${table.sheet}/${table.title}`}>
          <RatesTable table={table} selection={selection} />
          <KeptCells table={table} selection={selection} />
        </div>
      ))}
    </>
  );
}

type RatesTexts = ReturnType<typeof useTexts>["rates"];

function summaryOf({ tables }: RatesPlan, texts: RatesTexts): string {
  const projects = tables.flatMap(({ rows, sums }) => rows.filter(({ at }) => !sums.some((sum) => sum.at.row === at.row)));
  const having = (status: string) => projects.filter((row) => row.status === status).length;
  return texts.summary(projects.length, having("truncated"), having("mismatch"));
}

function statusOf({ reading, writing, reverting }: Rates, texts: RatesTexts): string {
  if (writing.kind === "running") return texts.writing;
  if (reverting.kind === "running") return texts.reverting;
  if (reading.kind === "running") return texts.running;
  if (reverting.kind === "done") return texts.reverted;
  if (writing.kind === "done") return texts.written(formulaCounts(writing.value.edits).formulas);
  return reading.kind === "done" ? summaryOf(reading.value, texts) : "";
}
