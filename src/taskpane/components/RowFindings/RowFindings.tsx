import { Link, mergeClasses } from "@fluentui/react-components";
import { toA1 } from "../../../domain/grid";
import { findingText } from "../../../i18n/findings";
import { useSelection } from "../../hooks/useSelection";
import { useLocale, useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FindingActions } from "../FindingActions";
import { SeverityIcon } from "../SeverityIcon";
import type { RowFindingsProps } from "./RowFindings.types";
import { useRowFindingsStyles } from "./useRowFindingsStyles.styles";

/** What the check says about a row; each cell is a link, and what can be fixed is, after a look at it. What is waived is so in the view of the check. */
export function RowFindings({ findings, filling, select }: RowFindingsProps) {
  const styles = useRowFindingsStyles();
  const locale = useLocale();
  const texts = useTexts();
  const selection = useSelection(select);

  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const { ruleId, messageId, severity, sheet, at } = finding;
        const cell = toA1(at);
        const key = `${ruleId}/${messageId}/${sheet}!${cell}`;
        return (
          <li key={key} className={styles.item} data-testid="row-finding" data-rule={ruleId}>
            <span className={mergeClasses(styles.severity, styles[severity])}><SeverityIcon severity={severity} />{texts.severity[severity]}</span>
            <span>
              <Link as="button" aria-label={texts.rowHelp.goTo(cell)} onClick={() => selection.select(key, { sheet, at })}>{cell}</Link>
              {" "}
              {findingText(finding, locale)}
              {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
            </span>
            <div className={styles.actions}><FindingActions finding={finding} fixes={filling} busy={filling.busy} /></div>
          </li>
        );
      })}
    </ul>
  );
}
