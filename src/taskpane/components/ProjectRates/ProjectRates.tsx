import { useDeferredValue, useState } from "react";
import { Button } from "@fluentui/react-components";
import { amount, plainPercent, toText } from "../../../domain/amount";
import { isBehind } from "../../../domain/execution/project-plan";
import type { RatedProject } from "../../../domain/execution/summary";
import { shownAmount } from "../../shownAmount";
import { shownRate } from "../../shownRate";
import { useTexts } from "../../TextsContext";
import { PlaceLink } from "../PlaceLink";
import { RateBar } from "../RateBar";
import { useRateTableStyles } from "../RateBar/useRateTableStyles.styles";
import type { ProjectRatesProps } from "./ProjectRates.types";

/** Ten thousand projects must not freeze the pane. */
const PAGE = 100;
const NONE: ProjectRatesProps["projects"] = [];

/** Projects, each with its rate as text and bar; the name leads to the rate's cell. */
export function ProjectRates({ summary, projects, selection, id }: ProjectRatesProps) {
  const styles = useRateTableStyles();
  const { common, chart: texts } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  // Rows come when there is time: so many at once would hold up the pane.
  const there = useDeferredValue(projects, NONE);
  const shown = there.slice(0, limit);
  const hidden = there.length - shown.length;
  const hasPlans = projects.some(({ plan }) => plan?.kind === "due");
  const legend = [texts.legend.threshold(plainPercent(amount(summary.threshold))), ...(hasPlans ? [texts.legend.plan] : [])].join("　");

  return (
    <>
      <table className={styles.table} data-testid={`chart-${id}`}>
        <caption className={styles.caption}>{`${texts.caption(Math.min(limit, projects.length), projects.length)}　${legend}`}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{texts.project}</th>
            <th scope="col" className={styles.head}>{texts.rate}</th>
            <th scope="col" className={styles.amountHead}>{texts.unspent}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((project) => <ProjectLine key={project.rateAt.row} project={project} summary={summary} selection={selection} id={id} />)}
        </tbody>
      </table>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)} data-unprinted data-testid="chart-more">{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </>
  );
}

interface ProjectLineProps extends Pick<ProjectRatesProps, "summary" | "selection" | "id"> {
  readonly project: RatedProject;
}

function ProjectLine({ project, summary, selection, id }: ProjectLineProps) {
  const styles = useRateTableStyles();
  const { chart: texts } = useTexts();
  const { line, rateAt, share, standing, plan, unspent } = project;
  const { sheet, threshold, decimals } = summary;

  return (
    <tr data-testid="chart-project">
      <th scope="row" className={styles.name}>
        <PlaceLink place={{ sheet, at: rateAt }} selection={selection} of={id}>{line.name}</PlaceLink>
        {line.group !== null && <span className={styles.second}>{line.group}</span>}
      </th>
      <td className={styles.rate}>
        {shownRate(share, decimals, texts.noRate)}
        <RateBar share={share} threshold={threshold} plan={plan?.kind === "due" ? plan.percent : null} isLow={standing === "below"} />
        {standing === "below" && <span className={styles.low}>{texts.counts.below(plainPercent(amount(threshold)))}</span>}
        {standing === "over" && <span className={styles.low}>{texts.counts.over}</span>}
        <Plan project={project} decimals={decimals} />
      </td>
      <td className={styles.amount}>{shownAmount(toText(unspent))}</td>
    </tr>
  );
}

/** What was planned, and how the plan was found, or why there is none. That a month is unknown is said once for all. */
function Plan({ project: { share, plan }, decimals }: Pick<ProjectLineProps, "project"> & Pick<ProjectRatesProps["summary"], "decimals">) {
  const styles = useRateTableStyles();
  const { chart: texts } = useTexts();
  if (plan === null || plan.kind === "month-unknown") return null;
  if (plan.kind !== "due") return <span className={styles.second}>{texts.noPlan[plan.kind]}</span>;

  return (
    <>
      <span className={styles.second}>{texts.plan(`${toText(plan.percent)}%`, plan.month)}</span>
      <span className={styles.second}>{texts.by[plan.by]}</span>
      {isBehind(share, plan, decimals) && <span className={styles.low}>{texts.behind}</span>}
    </>
  );
}
