import { Link } from "@fluentui/react-components";
import { rectToA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import type { TableListProps } from "./TableList.types";
import { useTableListStyles } from "./useTableListStyles.styles";

/** Which tables were recognised, and where: what a verdict stands on. */
export function TableList({ tables, selection }: TableListProps) {
  const styles = useTableListStyles();
  const { check } = useTexts();

  return (
    <Disclosure title={check.tables(tables.length)}>
      <ul className={styles.list}>
        {tables.map(({ sheet, area, title, spec }, index) => {
          const key = `table/${index}`;
          const failure = selection.failure?.key === key ? selection.failure.error : null;
          return (
            <li key={key} className={styles.item}>
              <Link as="button" onClick={() => selection.select(key, { sheet, at: { row: area.top, column: area.left } })}>
                {title?.value ?? spec.title[0]}
              </Link>
              <span className={styles.place}>{sheet} · {rectToA1(area)}</span>
              {failure !== null && <ErrorNotice error={failure} />}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
