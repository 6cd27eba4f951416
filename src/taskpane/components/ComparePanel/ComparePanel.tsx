import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { useComparedFile } from "../../hooks/useComparedFile";
import { useTexts } from "../../TextsContext";
import { ComparisonLists } from "../ComparisonLists";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import type { ComparePanelProps } from "./ComparePanel.types";
import { FileComparison } from "./FileComparison";
import { useComparePanelStyles } from "./useComparePanelStyles.styles";

/** What was solved, what is new and what is still open since the result that the workbook keeps, or that a file holds. */
export function ComparePanel({ checked, comparison, actions, busy, work }: ComparePanelProps) {
  const styles = useComparePanelStyles();
  const { check: { comparing: texts } } = useTexts();
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const [refused, setRefused] = useState(false);
  const file = useComparedFile(checked, actions);

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
      <Disclosure title={texts.title}>
        <div className={styles.body}>
          {comparison === null ? <p className={styles.hint}>{texts.none}</p> : <ComparisonLists comparison={comparison} />}
          <p className={styles.hint}>{texts.keepHint}</p>
          <div className={styles.actions}>
            <Button size="small" disabled={busy} onClick={() => void keep()} data-testid="compare-keep">{texts.keep}</Button>
          </div>
          {failure !== null && <ErrorNotice error={failure} />}
          {refused && <p className={styles.text}>{texts.notKept}</p>}
          <FileComparison report={checked.report} file={file} />
        </div>
      </Disclosure>
    </section>
  );
}
