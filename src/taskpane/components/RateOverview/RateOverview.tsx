import { useDeferredValue, useMemo, useRef, useState } from "react";
import { Button, Field, Select } from "@fluentui/react-components";
import { Print16Regular } from "@fluentui/react-icons/svg/print";
import { orderProjects, PROJECT_ORDERS, summarise } from "../../../domain/execution/summary";
import type { ProjectOrder } from "../../../domain/execution/summary";
import { useSelection } from "../../hooks/useSelection";
import { printElement } from "../../printElement";
import { useTexts } from "../../TextsContext";
import { lightTheme } from "../../theme/themes";
import { Disclosure } from "../Disclosure";
import { GroupRates } from "../GroupRates";
import { Notice } from "../Notice";
import { ProjectRates } from "../ProjectRates";
import { RateTiles } from "../RateTiles";
import type { RateOverviewProps } from "./RateOverview.types";
import { useRateOverviewStyles } from "./useRateOverviewStyles.styles";

const ALL = "all";

/** One table of execution: what its projects come to, the worst of them, and all of one unit or of all units in an order. */
export function RateOverview({ summary, onSelect }: RateOverviewProps) {
  const styles = useRateOverviewStyles();
  const { chart: texts } = useTexts();
  const [chosenUnit, setUnit] = useState(ALL);
  const [chosenOrder, setOrder] = useState<ProjectOrder>("lowest-rate");
  // The choice shows at once, what it changes when there is time: thousands of projects must not hold it up.
  const [unit, order] = [useDeferredValue(chosenUnit), useDeferredValue(chosenOrder)];
  const selection = useSelection(onSelect);
  const printed = useRef<HTMLDivElement>(null);
  const { projects, groups, unreadable, month } = summary;
  const own = useMemo(() => (groups[Number(unit)] === undefined ? projects : projects.filter(({ line }) => line.group === groups[Number(unit)])), [projects, groups, unit]);
  const sums = useMemo(() => summarise(own), [own]);
  const ordered = useMemo(() => orderProjects(own, order), [own, order]);
  const print = () => printed.current !== null && printElement(printed.current, lightTheme);

  return (
    <>
      <div className={styles.tools}>
        <Field label={texts.group} size="small">
          <Select size="small" value={groups[Number(chosenUnit)] === undefined ? ALL : chosenUnit} onChange={(_, { value }) => setUnit(value)} data-testid="chart-group">
            <option value={ALL}>{texts.allGroups}</option>
            {groups.map((name, index) => <option key={index} value={String(index)}>{name ?? texts.noGroup}</option>)}
          </Select>
        </Field>
        <Field label={texts.order} size="small">
          <Select size="small" value={chosenOrder} onChange={(_, { value }) => setOrder(PROJECT_ORDERS.find((known) => known === value) ?? chosenOrder)} data-testid="chart-order">
            {PROJECT_ORDERS.map((known) => <option key={known} value={known}>{texts.orders[known]}</option>)}
          </Select>
        </Field>
      </div>
      <div ref={printed} className={styles.printed}>
        <h3 className={styles.heading}>{texts.tableName(summary.title, summary.sheet)}</h3>
        <RateTiles summary={summary} sums={sums} />
        {unreadable.length > 0 && <Notice intent="warning">{texts.unreadable(unreadable.length)}</Notice>}
        {month === null && projects.some(({ plan }) => plan?.kind === "month-unknown") && <p className={styles.muted}>{texts.monthUnknown}</p>}
        <section className={styles.section}>
          <h3 className={styles.heading}>{texts.worst}</h3>
          {sums.worst.length === 0 ? <p className={styles.muted}>{texts.worstNone}</p> : <ProjectRates summary={summary} projects={sums.worst} selection={selection} id="worst" />}
        </section>
        {groups.length > 1 && groups[Number(unit)] === undefined && <Disclosure title={texts.groups}><GroupRates summary={summary} /></Disclosure>}
        <section className={styles.section}>
          <div className={styles.line}>
            <h3 className={styles.heading}>{texts.projects}</h3>
            <Button size="small" icon={<Print16Regular />} onClick={print} data-unprinted data-testid="chart-print">{texts.print}</Button>
          </div>
          <ProjectRates summary={summary} projects={ordered} selection={selection} id="projects" key={`${unit}/${order}`} />
        </section>
      </div>
    </>
  );
}
