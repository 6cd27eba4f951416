import { Link, mergeClasses } from "@fluentui/react-components";
import { qualifiedA1, toA1 } from "../../../domain/grid";
import type { Finding, Place } from "../../../domain/validation/finding";
import { findingText } from "../../../i18n/findings";
import { useLocale, useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { FindingActions } from "../FindingActions";
import { SeverityIcon } from "../SeverityIcon";
import type { FindingItemProps } from "./FindingItem.types";
import { useFindingItemStyles } from "./useFindingItemStyles.styles";

/** Related cells beyond these are named by the sentence or found from there; more links would bury the list. */
const MOST_LINKS = 8;

/** One objection: how grave, where, and the sentence. Pressing it shows the cell in the workbook. */
export function FindingItem({ finding, onSelect, failure, ...handling }: FindingItemProps) {
  const styles = useFindingItemStyles();
  const locale = useLocale();
  const texts = useTexts();
  const { severity, sheet, at } = finding;
  const tint = { error: styles.errorText, warning: styles.warningText, info: styles.infoText }[severity];

  return (
    <li className={mergeClasses(styles.root, styles[severity])}>
      <button type="button" className={styles.main} onClick={() => onSelect({ sheet, at })} data-testid="finding" data-cell={qualifiedA1(sheet, at)} data-rule={finding.ruleId}>
        <span className={styles.head}>
          <span className={mergeClasses(styles.severity, tint)}>
            <SeverityIcon severity={severity} />
            {texts.severity[severity]}
          </span>
          <span className={styles.cell}>{toA1(at)}</span>
        </span>
        <span className={styles.sentence}>{findingText(finding, locale)}</span>
      </button>
      {finding.related.length > 0 && <Related finding={finding} onSelect={onSelect} />}
      <FindingActions finding={finding} fixes={handling.fixes} busy={handling.busy} waiving={handling} />
      {failure !== null && <div className={styles.failure}><ErrorNotice error={failure} /></div>}
    </li>
  );
}

function Related({ finding, onSelect }: { readonly finding: Finding; readonly onSelect: (place: Place) => void }) {
  const styles = useFindingItemStyles();
  const { check } = useTexts();
  const shown = finding.related.slice(0, MOST_LINKS);

  return (
    <div className={styles.related}>
      <span>{check.related}</span>
      {shown.map((place, index) => {
        const name = place.sheet === finding.sheet ? toA1(place.at) : qualifiedA1(place.sheet, place.at);
        return <Link key={index} as="button" aria-label={check.goTo(name)} onClick={() => onSelect(place)}>{name}</Link>;
      })}
      {finding.related.length > shown.length && <span>{check.moreRelated(finding.related.length)}</span>}
    </div>
  );
}
