import { useMemo, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../domain/validation/finding";
import type { Selection } from "../../hooks/useSelection";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { FindingItem } from "../FindingItem";
import type { FindingListProps } from "./FindingList.types";
import { useFindingListStyles } from "./useFindingListStyles.styles";

/** A sheet with thousands of findings must not freeze the pane. */
const PAGE = 100;

/** The findings, sheet by sheet. */
export function FindingList({ findings, selection }: FindingListProps) {
  const { check } = useTexts();
  const groups = useMemo(() => bySheet(findings), [findings]);

  return groups.map(([sheet, ofSheet]) => (
    <Disclosure key={sheet} title={sheet} aside={check.sheetCount(ofSheet.length)} initiallyOpen>
      <SheetFindings findings={ofSheet} selection={selection} />
    </Disclosure>
  ));
}

function SheetFindings({ findings, selection }: { readonly findings: readonly Finding[]; readonly selection: Selection }) {
  const styles = useFindingListStyles();
  const { common } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const hidden = findings.length - limit;

  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, limit).map((finding, index) => {
          const key = `${finding.sheet}/${index}/${finding.ruleId}`;
          return (
            <FindingItem
              key={key}
              finding={finding}
              onSelect={(place) => selection.select(key, place)}
              failure={selection.failure?.key === key ? selection.failure.error : null}
            />
          );
        })}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </>
  );
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
