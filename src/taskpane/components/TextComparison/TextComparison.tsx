import { Button, Field, Textarea } from "@fluentui/react-components";
import { verdictCounts } from "../../comparedText";
import type { Comparison } from "../../hooks/useComparison";
import { useTexts } from "../../TextsContext";
import { ComparedList } from "../ComparedList";
import { Notice } from "../Notice";
import { StatusMessage } from "../StatusMessage";
import type { TextComparisonProps } from "./TextComparison.types";
import { useTextComparisonStyles } from "./useTextComparisonStyles.styles";

/** A longer text takes seconds to compare; no report's part on the execution comes near. */
const MOST = 300_000;

/** A text of the user's, and every figure in it beside the table's. */
export function TextComparison({ comparison, unit, selection }: TextComparisonProps) {
  const styles = useTextComparisonStyles();
  const { narrative: { comparing: texts } } = useTexts();
  const { text, edit, start, comparing, outcome } = comparison;
  const isTooLong = text.length > MOST;
  const problem = isTooLong ? { validationMessage: texts.tooLong(text.length.toLocaleString(), MOST.toLocaleString()) } : {};

  return (
    <div className={styles.root}>
      <Field label={texts.label} hint={texts.hint} {...problem}>
        <Textarea rows={7} resize="vertical" placeholder={texts.placeholder} value={text} onChange={(_, { value }) => edit(value)} data-testid="compare-text" />
      </Field>
      <Button className={styles.start} appearance="primary" disabled={text.trim() === "" || isTooLong} onClick={start} data-testid="compare-start">{texts.start}</Button>
      <StatusMessage text={statusOf(comparison, texts)} />
      {comparing && <p className={styles.muted}>{texts.running}</p>}
      {outcome !== null && (
        <>
          {outcome.text !== text && !comparing && <Notice intent="info">{texts.edited}</Notice>}
          <p className={styles.summary} data-testid="compare-summary">{summaryOf(outcome, texts)}</p>
          <ComparedList outcome={outcome} unit={unit} selection={selection} />
        </>
      )}
    </div>
  );
}

type ComparingTexts = ReturnType<typeof useTexts>["narrative"]["comparing"];

function summaryOf({ compared }: NonNullable<Comparison["outcome"]>, texts: ComparingTexts): string {
  const { all, same, truncated, differs, open } = verdictCounts(compared);
  return all === 0 ? texts.noFigures : texts.summary(all, same, truncated, differs, open);
}

function statusOf({ comparing, outcome }: Comparison, texts: ComparingTexts): string {
  if (comparing) return texts.running;
  return outcome === null ? "" : summaryOf(outcome, texts);
}
