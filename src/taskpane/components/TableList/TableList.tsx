import { rectToA1 } from "../../../domain/grid";
import type { RecognisedTable } from "../../../domain/recognition";
import { evidenceSentence } from "../../evidenceSentence";
import { useTexts } from "../../TextsContext";
import { BlockItem } from "../BlockItem";
import { Disclosure } from "../Disclosure";
import type { TableListProps } from "./TableList.types";
import { useTableListStyles } from "./useTableListStyles.styles";

/** Which tables were recognised, where and why: what a verdict stands on. Each can be corrected. */
export function TableList(props: TableListProps) {
  const styles = useTableListStyles();
  const texts = useTexts();
  const { tables } = props.checked.report;

  return (
    <Disclosure title={texts.check.tables(tables.length)}>
      <ul className={styles.list}>
        {tables.map((table) => {
          const { sheet, area, title, spec, evidence } = table;
          const top = evidence.find(({ kind }) => kind === "header")?.at.row;
          const block = { sheet, area, specId: spec.id, columns: foundColumns(table), ...(top !== undefined && { top }) };
          return (
            <BlockItem key={`${sheet}!${rectToA1(area)}`} {...props} block={block} title={title?.value ?? spec.title[0]}>
              {evidenceSentence(spec.title[0], evidence, texts)}
            </BlockItem>
          );
        })}
      </ul>
    </Disclosure>
  );
}

/** Sheet columns by the paths of a correction. */
function foundColumns(table: RecognisedTable): ReadonlyMap<string, number> {
  if (table.shape === "targets") return table.columns;
  if (table.shape !== "amounts") return new Map();
  return new Map(table.sections.flatMap(({ spec, columns }) => [...columns].map(([key, column]) => [`${spec.key}.${key}`, column] as const)));
}
