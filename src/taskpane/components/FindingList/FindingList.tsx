import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import { qualifiedA1 } from "../../../domain/grid";
import type { Finding } from "../../../domain/validation/finding";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { FindingItem } from "../FindingItem";
import type { FindingListProps } from "./FindingList.types";
import { useFindingListStyles } from "./useFindingListStyles.styles";

/** A sheet with thousands of findings must not freeze the pane. */
const PAGE = 100;

/** The findings, sheet by sheet. */
export function FindingList({ findings, ...rest }: FindingListProps) {
  const { check } = useTexts();
  const groups = useMemo(() => bySheet(findings), [findings]);

  return groups.map(([sheet, ofSheet]) => (
    <Disclosure key={sheet} title={sheet} aside={check.sheetCount(ofSheet.length)} initiallyOpen>
      <SheetFindings findings={ofSheet} {...rest} />
    </Disclosure>
  ));
}

function SheetFindings({ findings, selection, actions, fixes, busy, work }: FindingListProps) {
  const styles = useFindingListStyles();
  const { common } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const hidden = findings.length - limit;

  return (
    <>
      <ul className={styles.list}>
        {withKeys(findings.slice(0, limit)).map(([key, finding]) => (
          <FindingItem
            key={key}
            finding={finding}
            onSelect={(place) => selection.select(key, place)}
            failure={selection.failure?.key === key ? selection.failure.error : null}
            actions={actions}
            fixes={fixes}
            busy={busy}
            work={work}
          />
        ))}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </>
  );
}

/** Keys that a finding keeps when others come or go, so that what is open under it stays there. */
function withKeys(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const matter = `${qualifiedA1(finding.sheet, finding.at)}/${finding.ruleId}/${finding.messageId}`;
    const count = seen.get(matter) ?? 0;
    seen.set(matter, count + 1);
    return [`${matter}/${String(count)}`, finding];
  });
}

function bySheet(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.sheet);
    if (group === undefined) groups.set(finding.sheet, [finding]);
    else group.push(finding);
  }
  return [...groups];
}
