import { compareReports } from "../../../domain/memory";
import { fileErrorText } from "../../../i18n/fileErrors";
import type { Locale } from "../../../i18n/locale";
import type { ComparedFileError } from "../../hooks/useComparedFile";
import { shortened } from "../../shortened";
import { useLocale, useTexts } from "../../TextsContext";
import { ComparisonLists } from "../ComparisonLists";
import { FilePicker } from "../FilePicker";
import { Notice } from "../Notice";
import { StatusMessage } from "../StatusMessage";
import type { FileComparisonProps } from "./FileComparison.types";
import { useComparePanelStyles } from "./useComparePanelStyles.styles";

/** The comparison with a file that the user chooses. */
export function FileComparison({ report, file }: FileComparisonProps) {
  const styles = useComparePanelStyles();
  const locale = useLocale();
  const { check: { comparing: texts } } = useTexts();
  const { read, failure } = file;
  const comparison = read === null ? null : compareReports(read.kept, report);
  const summary = comparison === null || read === null ? ""
    : texts.fileSummary(shortened(read.name), comparison.solved.length, comparison.added.length, comparison.open.length);

  return (
    <>
      <p className={styles.hint}>{texts.fileHint}</p>
      <div className={styles.actions}>
        <FilePicker label={texts.openFile} accept=".json,.xlsx,.xlsm" onFile={file.open} disabled={file.reading} testId="compare-file" />
      </div>
      <StatusMessage text={file.reading ? texts.reading : summary} />
      {file.reading && <p className={styles.hint}>{texts.reading}</p>}
      {failure !== null && <Notice intent="error">{texts.fileFailed(shortened(failure.name), reasonOf(failure.error, locale, texts))}</Notice>}
      {comparison !== null && <p className={styles.text} data-testid="compare-file-summary">{summary}</p>}
      {comparison !== null && <ComparisonLists comparison={comparison} />}
    </>
  );
}

function reasonOf(error: ComparedFileError, locale: Locale, texts: ReturnType<typeof useTexts>["check"]["comparing"]): string {
  switch (error) {
    case "not-a-report":
      return texts.notAReport;
    case "many-files":
      return texts.manyFiles;
    case "too-many":
      return texts.notKept;
    default:
      return fileErrorText(error, locale);
  }
}
