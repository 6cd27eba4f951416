import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { compareReports } from "../../../domain/memory";
import type { CheckPartProps } from "../../checkWork";
import { useComparedFile } from "../../hooks/useComparedFile";
import { useTexts } from "../../TextsContext";
import { ComparisonLists } from "../ComparisonLists";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { useComparePanelStyles } from "./useComparePanelStyles.styles";
import { FileComparison } from "./FileComparison";

/** What was solved, what is new and what is still open since the result that the workbook keeps, or that a file holds. */
export function ComparePanel({ checked, actions, busy, work }: CheckPartProps) {
  const styles = useComparePanelStyles();
  const { check: { comparing: texts } } = useTexts();
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const [refused, setRefused] = useState(false);
  const file = useComparedFile(checked, actions);
  const { report, options } = checked;
  const last = options.memory?.lastReport ?? null;
  const comparison = useMemo(() => (last === null ? null : compareReports(last, report)), [last, report]);

  const keep = async () => {
    const next: { isKept: boolean } = { isKept: true };
    const error = await work(async (from) => {
      const kept = await actions.keep(from);
      next.isKept = kept.ok && kept.value.options.memory?.lastReport !== null;
      return kept;
    }, texts.kept);
    setFailure(error);
    setRefused(error === null && !next.isKept);
  };

  return (
    <section aria-label={texts.title} data-testid="compare">
      {comparison !== null && <p className={styles.text} data-testid="compare-summary">{texts.summary(comparison.since, comparison.solved.length, comparison.added.length, comparison.open.length)}</p>}
      <Disclosure title={texts.title}>
        <div className={styles.body}>
          {comparison === null ? <p className={styles.hint}>{texts.none}</p> : <ComparisonLists comparison={comparison} />}
          <p className={styles.hint}>{texts.keepHint}</p>
          <div className={styles.actions}>
            <Button size="small" disabled={busy} onClick={() => void keep()} data-testid="compare-keep">{texts.keep}</Button>
          </div>
          {failure !== null && <ErrorNotice error={failure} />}
          {refused && <p className={styles.text}>{texts.notKept}</p>}
          <FileComparison report={report} file={file} />
        </div>
      </Disclosure>
    </section>
  );
}
