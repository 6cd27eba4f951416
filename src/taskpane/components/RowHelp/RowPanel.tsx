import type { RowHelp } from "../../../domain/help/row-help";
import { isEmptyIndicator } from "../../../domain/rules/targets/indicators";
import { format } from "../../../i18n/message";
import type { Filling } from "../../hooks/useFilling";
import type { PaneActions } from "../../paneActions";
import { useTexts } from "../../TextsContext";
import { ExampleList } from "../ExampleList";
import { RowFindings } from "../RowFindings";
import { rowTitle } from "./rowTitle";
import { useRowHelpStyles } from "./useRowHelpStyles.styles";

export interface RowPanelProps {
  readonly help: RowHelp;
  readonly filling: Filling;
  readonly select: PaneActions["select"];
}

/** The help for one row. */
export function RowPanel({ help, filling, select }: RowPanelProps) {
  const styles = useRowHelpStyles();
  const { listSeparator: separator, rowHelp: texts } = useTexts();
  const { table: { projectName }, sheet, row, hints, findings } = help;

  return (
    <>
      <h3 className={styles.title} data-testid="row-help-row">
        {rowTitle(help, texts)}
        {projectName !== null && <span className={styles.project}>{projectName.value}</span>}
      </h3>
      <section aria-label={texts.expects}>
        <h4 className={styles.heading}>{texts.expects}</h4>
        <ul className={styles.hints} data-testid="row-help-hints">
          {hints.map(({ messageId, data }) => <li key={messageId}>{format(texts.hints[messageId], data, { separator })}</li>)}
        </ul>
      </section>
      <section aria-label={texts.problems}>
        <h4 className={styles.heading}>{texts.problems}</h4>
        {findings.length === 0
          ? <p className={styles.muted}>{isEmptyIndicator(row) ? texts.notBegun : texts.noProblems}</p>
          : <RowFindings key={`${sheet.name}!${String(row.row)}`} findings={findings} filling={filling} select={select} />}
      </section>
      <ExampleList help={help} filling={filling} />
    </>
  );
}
