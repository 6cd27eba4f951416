import { useMemo, useState } from "react";
import { Button, Link, mergeClasses } from "@fluentui/react-components";
import { amount, sharePercent } from "../../../domain/amount";
import type { PlannedSum, RateRow } from "../../../domain/execution";
import { ratesInOrder } from "../../ratesInOrder";
import { shownAmount } from "../../shownAmount";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { RatesTableProps } from "./RatesTable.types";
import { useRatesTableStyles } from "./useRatesTableStyles.styles";

/** A rate of the sheet is compared at its own decimals; here all are shown alike. */
const SHOWN_DECIMALS = 2;

/** A table of thousands of projects must not freeze the pane. */
const PAGE = 100;

/** One execution table: each project with budget, executed, computed and stated rate; subtotals and total. */
export function RatesTable({ table, selection }: RatesTableProps) {
  const styles = useRatesTableStyles();
  const { rates, common } = useTexts();
  const number = mergeClasses(styles.head, styles.number);
  const entries = useMemo(() => ratesInOrder(table), [table]);
  const [limit, setLimit] = useState(PAGE);
  const hidden = entries.length - limit;

  return (
    <>
      <table className={styles.table} data-testid="rates-table">
        <caption className={styles.caption}>{rates.caption(table.title === "" ? table.sheet : table.title, table.unit)}</caption>
        <colgroup><col className={styles.projectColumn} /><col className={styles.amountColumn} /><col className={styles.rateColumn} /></colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>{rates.project}</th>
            <th scope="col" className={number}>{rates.budget}<span className={styles.second}>{rates.executed}</span></th>
            <th scope="col" className={number}>{rates.rate}<span className={styles.second}>{rates.stated}</span></th>
          </tr>
        </thead>
        <tbody>
          {entries.slice(0, limit).map((entry) => (entry.kind === "project"
            ? <ProjectRow key={`row/${entry.row.at.row}`} row={entry.row} selection={selection} />
            : <SumRow key={`sum/${entry.sum.at.row}`} sum={entry.sum} />))}
        </tbody>
      </table>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)} data-testid="rates-more">{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </>
  );
}

function ProjectRow({ row, selection }: { readonly row: RateRow; readonly selection: RatesTableProps["selection"] }) {
  const styles = useRatesTableStyles();
  const { rates } = useTexts();
  const key = `rate/${row.sheet}/${row.at.row}`;
  const failure = selection.failure?.key === key ? selection.failure.error : null;
  const number = mergeClasses(styles.cell, styles.number);

  return (
    <tr className={mergeClasses(row.status === "truncated" && styles.truncatedRow, row.status === "mismatch" && styles.mismatchRow)} data-testid="rate-row" data-status={row.status}>
      <th scope="row" className={styles.cell}>
        <Link as="button" className={styles.link} onClick={() => selection.select(key, row)}>{row.label}</Link>
        {failure !== null && <ErrorNotice error={failure} />}
      </th>
      <td className={number}>{shownAmount(row.budget)}<span className={styles.second}>{shownAmount(row.executed)}</span></td>
      <td className={number}>
        <span className={styles.rate}>{row.rate === null ? rates.status.undefined : sharePercent(amount(row.rate), SHOWN_DECIMALS)}</span>
        <span className={styles.second}>{row.stated ?? rates.statedBlank}</span>
        {(row.status === "truncated" || row.status === "mismatch") && (
          <span className={styles[row.status]} title={rates.statusHint[row.status]}>{rates.status[row.status]}</span>
        )}
      </td>
    </tr>
  );
}

function SumRow({ sum }: { readonly sum: PlannedSum }) {
  const styles = useRatesTableStyles();
  const { rates } = useTexts();
  const cell = mergeClasses(styles.cell, styles.sumRow);
  const number = mergeClasses(cell, styles.number);

  return (
    <tr data-testid="rate-sum">
      <th scope="row" className={cell}>{sum.label}{sum.added && <span className={styles.new}>{rates.added}</span>}</th>
      <td className={number}>{shownAmount(sum.budget)}<span className={styles.second}>{shownAmount(sum.executed)}</span></td>
      <td className={number}>{sum.rate ?? rates.status.undefined}</td>
    </tr>
  );
}
