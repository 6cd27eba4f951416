import { useMemo } from "react";
import { toText } from "../../../domain/amount";
import { summarise } from "../../../domain/execution/summary";
import type { RateSummary, RatedProject } from "../../../domain/execution/summary";
import { shownAmount } from "../../shownAmount";
import { shownRate } from "../../shownRate";
import { useTexts } from "../../TextsContext";
import { RateBar } from "../RateBar";
import { useRateTableStyles } from "../RateBar/useRateTableStyles.styles";
import type { GroupRatesProps } from "./GroupRates.types";

/** The units with the rate of their sums and what each has not spent. */
export function GroupRates({ summary: { projects, groups, threshold, decimals } }: GroupRatesProps) {
  const styles = useRateTableStyles();
  const { chart: texts } = useTexts();
  const rows = useMemo(() => sumsOf(projects, groups), [projects, groups]);

  return (
    <table className={styles.table} data-testid="chart-groups">
      <thead>
        <tr>
          <th scope="col" className={styles.head}>{texts.group}</th>
          <th scope="col" className={styles.head}>{texts.rate}</th>
          <th scope="col" className={styles.amountHead}>{texts.unspent}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, sums }, index) => (
          <tr key={index}>
            <th scope="row" className={styles.name}>{name ?? texts.noGroup}</th>
            <td className={styles.rate}>
              {shownRate(sums.share, decimals, texts.noRate)}
              <RateBar share={sums.share} threshold={threshold} plan={null} isLow={sums.share !== null && sums.share.lt(threshold)} />
            </td>
            <td className={styles.amount}>{shownAmount(toText(sums.unspent))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GroupRow {
  readonly name: string | null;
  readonly sums: RateSummary;
}

function sumsOf(projects: readonly RatedProject[], groups: readonly (string | null)[]): readonly GroupRow[] {
  const own = new Map<string | null, RatedProject[]>(groups.map((name) => [name, []]));
  for (const project of projects) own.get(project.line.group)?.push(project);
  return [...own].map(([name, its]) => ({ name, sums: summarise(its) }));
}
