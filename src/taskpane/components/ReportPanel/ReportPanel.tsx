import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { fileFacts, textReport } from "../../../report";
import type { WorkbookError } from "../../../app/ports";
import { dayOf } from "../../day";
import { saveFile } from "../../saveFile";
import { useOperation } from "../../hooks/useOperation";
import { useLocale, useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { StatusMessage } from "../StatusMessage";
import type { ReportPanelProps } from "./ReportPanel.types";
import { useReportPanelStyles } from "./useReportPanelStyles.styles";

/** The report as a sheet of the workbook, as text on the clipboard, and as a JSON file that the browser saves. */
export function ReportPanel({ checked, actions, busy, work, copy }: ReportPanelProps) {
  const styles = useReportPanelStyles();
  const locale = useLocale();
  const { check: { reporting: texts } } = useTexts();
  const removal = useOperation<number>("wait");
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly failed?: true }>({ text: "" });
  const { report, options: { profile } } = checked;
  const facts = () => fileFacts(texts.workbook, report, { profile: profile.id, locale });
  const isBusy = busy || removal.state.kind === "running";

  const write = async () => {
    const error = await work((from, options) => actions.writeReport(from, locale, options), texts.written);
    setFailure(error);
    setSaid({ text: error === null ? texts.written : "" });
  };
  const remove = async () => {
    setFailure(null);
    const removed = await removal.run(() => actions.removeReport(checked, locale));
    setSaid({ text: removed?.ok === true ? (removed.value > 0 ? texts.removed : texts.noneToRemove) : "" });
  };
  const copyText = () => copy(textReport(facts(), locale)).then(
    () => setSaid({ text: texts.copied }),
    // Permissions and policies of the embedding page refuse; the other ways stay open.
    () => setSaid({ text: texts.copyFailed, failed: true }),
  );
  const save = () => {
    const name = texts.fileName(dayOf(new Date()));
    saveFile(name, "application/json", `${JSON.stringify({ version: 1, files: [facts()], unreadable: [] }, null, 2)}\n`);
    setSaid({ text: texts.saved(name) });
  };

  return (
    <Disclosure title={texts.title}>
      <div className={styles.body}>
        <p className={styles.hint}>{texts.hint}</p>
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabled={isBusy} onClick={() => void write()} data-testid="report-write">{texts.write}</Button>
          <Button size="small" disabled={isBusy} onClick={() => void remove()} data-testid="report-remove">{texts.remove}</Button>
          <Button size="small" onClick={() => void copyText()} data-testid="report-copy">{texts.copy}</Button>
          <Button size="small" onClick={save} data-testid="report-save">{texts.save}</Button>
        </div>
        <StatusMessage text={said.text} />
        {said.text !== "" && <Notice intent={said.failed === true ? "warning" : "success"}>{said.text}</Notice>}
        {failure !== null && <ErrorNotice error={failure} />}
        {removal.state.kind === "failed" && <ErrorNotice error={removal.state.error} />}
      </div>
    </Disclosure>
  );
}
