import { Link } from "@fluentui/react-components";
import { qualifiedA1 } from "../../../domain/grid";
import type { ExpenditureTotal } from "../../../domain/projects/overview-totals";
import { notCheckedText } from "../../../i18n/findings";
import { shownAmount } from "../../shownAmount";
import { useLocale, useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { ProjectTotalsProps } from "./ProjectTotals.types";
import { useProjectTotalsStyles } from "./useProjectTotalsStyles.styles";

/** What the projects' budgets come to, beside 项目支出 of the budget tables: the figures and how far they are apart. */
export function ProjectTotals({ totals, selection }: ProjectTotalsProps) {
  const styles = useProjectTotalsStyles();
  const { targets: { overview: { totals: texts } } } = useTexts();
  const locale = useLocale();
  const { budgets, expenditures } = totals;

  return (
    <ul className={styles.root} data-testid="project-totals">
      <li>
        {budgets === null && texts.noBudgets}
        {budgets?.kind === "budgets" && texts.budgets(shownAmount(budgets.amount), budgets.count)}
        {budgets?.kind === "unread" && texts.notAdded(notCheckedText(budgets, locale))}
      </li>
      {expenditures.map((total, index) => (
        <li key={index}>{total.kind === "unread" ? texts.notCompared(notCheckedText(total, locale)) : <Expenditure total={total} selection={selection} />}</li>
      ))}
    </ul>
  );
}

function Expenditure({ total, selection }: { readonly total: ExpenditureTotal; readonly selection: ProjectTotalsProps["selection"] }) {
  const styles = useProjectTotalsStyles();
  const { targets: { overview: { totals: texts } } } = useTexts();
  const { table, amount, difference, agrees } = total;
  const key = `total/${qualifiedA1(total.sheet, total.at)}`;

  return (
    <>
      <Link as="button" className={styles.link} onClick={() => selection.select(key, total)}>{texts.expenditure(table, shownAmount(amount))}</Link>
      {difference !== null && (agrees ? texts.agrees : texts.differs(shownAmount(difference.replace("-", "")), difference.startsWith("-")))}
      {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
    </>
  );
}
