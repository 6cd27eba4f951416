import { useEffect, useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { choiceProblem } from "../../../domain/execution";
import { formulaCounts } from "../../formulaCounts";
import { useFigures } from "../../hooks/useFigures";
import { useRates } from "../../hooks/useRates";
import type { Rates } from "../../hooks/useRates";
import { ratesSummary } from "../../ratesSummary";
import type { RateSectionProps } from "../../rateSections";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FigureSource } from "../FigureSource";
import { ProgressPanel } from "../ProgressPanel";
import { RatesOutcome } from "../RatesOutcome";
import { RatesPreview } from "../RatesPreview";
import { StatusMessage } from "../StatusMessage";
import { useRateComputationStyles } from "./useRateComputationStyles.styles";

/** The execution rates of the workbook: look at them, write them as formulas, take that back. */
export function RateComputation({ actions, profileId, active }: RateSectionProps) {
  const styles = useRateComputationStyles();
  const { rates: texts } = useTexts();
  const figures = useFigures(actions.rates);
  const [extras, setExtras] = useState({ remainder: false, convertTexts: false });
  const { isChosen, choice } = figures;
  const wanted = useMemo(() => {
    if (!isChosen) return extras;
    return choice === null || choiceProblem(choice) !== null ? null : { ...extras, choice };
  }, [isChosen, choice, extras]);
  const rates = useRates(actions.rates, profileId, wanted);
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
        <Button className={styles.again} size="small" disabled={busy || wanted === null} onClick={read}>{texts.find}</Button>
      </div>
      <FigureSource figures={figures} disabled={rates.writing.kind === "running" || rates.reverting.kind === "running"} />
      {reading.kind === "running" && <ProgressPanel label={texts.running} progress={reading.progress} onCancel={cancelReading} />}
      {reading.kind === "failed" && <ErrorNotice error={reading.error} />}
      <RatesOutcome rates={rates} />
      {reading.kind === "done" && (
        <RatesPreview preview={reading.value} busy={busy} extras={extras} onExtras={setExtras} onWrite={rates.write} onSelect={actions.select} />
      )}
    </div>
  );
}

function statusOf({ reading, writing, reverting }: Rates, texts: ReturnType<typeof useTexts>["rates"]): string {
  if (writing.kind === "running") return texts.writing;
  if (reverting.kind === "running") return texts.reverting;
  if (reading.kind === "running") return texts.running;
  if (reverting.kind === "done") return texts.reverted;
  if (writing.kind === "done") return texts.written(formulaCounts(writing.value.edits).formulas);
  return reading.kind === "done" ? ratesSummary(reading.value, texts) : "";
}
