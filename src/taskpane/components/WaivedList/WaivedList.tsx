import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { qualifiedA1 } from "../../../domain/grid";
import type { WaivedFinding } from "../../../domain/validation";
import { findingText } from "../../../i18n/findings";
import { useLocale, useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import type { WaivedListProps } from "./WaivedList.types";
import { useWaivedListStyles } from "./useWaivedListStyles.styles";

/** Findings that somebody took responsibility for, with reason and date; nothing when there are none. */
export function WaivedList({ checked, actions, busy, work, selection }: WaivedListProps) {
  const styles = useWaivedListStyles();
  const locale = useLocale();
  const { check } = useTexts();
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const { waived } = checked.report;
  if (waived.length === 0) return null;

  const restore = async ({ waiver }: WaivedFinding) => {
    setFailure(await work((from) => actions.withdraw(from, [waiver]), check.waiving.restored));
  };
  return (
    <Disclosure title={check.waived(waived.length)}>
      {failure !== null && <ErrorNotice error={failure} />}
      <ul className={styles.list} data-testid="waived">
        {waived.map((entry) => {
          const { finding, waiver } = entry;
          const cell = qualifiedA1(finding.sheet, finding.at);
          const key = `waived/${finding.ruleId}/${finding.messageId}/${cell}`;
          return (
            <li key={key} className={styles.item}>
              <Link as="button" onClick={() => selection.select(key, finding)}>{cell}</Link> {findingText(finding, locale)}
              <span className={styles.reason}>{check.waiving.because(waiver.reason)}</span>
              <span className={styles.foot}>
                {check.waiving.on(waiver.date)}
                <Button size="small" appearance="subtle" disabled={busy} aria-label={`${check.waiving.restore} ${cell}`} onClick={() => void restore(entry)} data-testid="waived-restore">
                  {check.waiving.restore}
                </Button>
              </span>
              {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
