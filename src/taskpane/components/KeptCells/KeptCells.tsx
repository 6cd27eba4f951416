import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import { toA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import type { KeptCellsProps } from "./KeptCells.types";
import { useKeptCellsStyles } from "./useKeptCellsStyles.styles";

/** Thousands of cells must not freeze the pane. */
const PAGE = 50;

/** The cells that writing formulas leaves alone, each with the reason; nothing at all when there is none. */
export function KeptCells({ table, selection }: KeptCellsProps) {
  const styles = useKeptCellsStyles();
  const { rates, common } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const hidden = table.kept.length - limit;
  if (table.kept.length === 0) return null;

  return (
    <Disclosure title={rates.kept(table.kept.length)} initiallyOpen>
      <p className={styles.hint}>{rates.keptHint}</p>
      <ul className={styles.list}>
        {table.kept.slice(0, limit).map(({ at, label, reason, actual, expected }) => {
          const key = `kept/${table.sheet}/${toA1(at)}`;
          return (
            <li key={key}>
              <Link as="button" onClick={() => selection.select(key, { sheet: table.sheet, at })}>{toA1(at)}</Link>
              {` ${label} ${rates.keptReason[reason](actual, expected ?? rates.keptUnknown)}`}
              {selection.failure?.key === key && <ErrorNotice error={selection.failure.error} />}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + PAGE)}>{common.showMore(Math.min(hidden, PAGE))}</Button>}
    </Disclosure>
  );
}
