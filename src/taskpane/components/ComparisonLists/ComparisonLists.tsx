import type { KeptFinding } from "../../../domain/memory";
import { toA1 } from "../../../domain/grid";
import type { Finding } from "../../../domain/validation";
import { keptFindingText } from "../../savedReport";
import { useLocale, useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import type { ComparisonListsProps } from "./ComparisonLists.types";
import { useComparisonListsStyles } from "./useComparisonListsStyles.styles";

/** Of one kind that are listed; the report has them all. */
const MOST_LISTED = 200;

/** What became of the findings of an earlier check, by kind; kinds without any are left out. */
export function ComparisonLists({ comparison }: ComparisonListsProps) {
  const { check: { comparing: texts } } = useTexts();
  const { solved, added, open, waived, unjudged } = comparison;
  return (
    <>
      <Listed title={texts.solved(solved.length)} findings={solved} />
      <Listed title={texts.added(added.length)} findings={added.map(asKept)} />
      <Listed title={texts.open(open.length)} findings={open.map(asKept)} />
      <Listed title={texts.waived(waived.length)} findings={waived.map(asKept)} />
      <Listed title={texts.unjudged(unjudged.length)} findings={unjudged} />
    </>
  );
}

function Listed({ title, findings }: { readonly title: string; readonly findings: readonly KeptFinding[] }) {
  const styles = useComparisonListsStyles();
  const locale = useLocale();
  const { check: { comparing: texts } } = useTexts();
  if (findings.length === 0) return null;
  const left = findings.length - MOST_LISTED;

  return (
    <Disclosure title={title}>
      <ul className={styles.list}>
        {findings.slice(0, MOST_LISTED).map((finding, index) => (
          <li key={index}>{`${finding.sheet} ${finding.cell} ${keptFindingText(finding, locale)}`}</li>
        ))}
        {left > 0 && <li className={styles.more}>{texts.more(left)}</li>}
      </ul>
    </Disclosure>
  );
}

function asKept({ at, ...finding }: Finding): KeptFinding {
  return { ...finding, cell: toA1(at) };
}
