import { specOf } from "../../../domain/catalogue";
import { rectToA1 } from "../../../domain/grid";
import { useTexts } from "../../TextsContext";
import { BlockItem } from "../BlockItem";
import { Disclosure } from "../Disclosure";
import type { TableListProps } from "../TableList/TableList.types";
import { useRefusedListStyles } from "./useRefusedListStyles.styles";

/** Blocks that look like budget tables and were not checked as such, with what was missing; nothing when there are none. */
export function RefusedList(props: TableListProps) {
  const styles = useRefusedListStyles();
  const { listSeparator, check: { recognition: texts, untitled } } = useTexts();
  const { refused } = props.checked.report;
  if (refused.length === 0) return null;

  return (
    <Disclosure title={texts.refused(refused.length)}>
      <p className={styles.hint}>{texts.refusedHint}</p>
      <ul className={styles.list} data-testid="refused">
        {refused.map(({ sheet, area, title, resembles, missingColumns }) => (
          <BlockItem
            key={`${sheet}!${rectToA1(area)}`}
            {...props}
            block={{ sheet, area, specId: resembles, columns: new Map() }}
            title={title?.value ?? untitled}
          >
            {texts.resembles(specOf(resembles)?.title[0] ?? resembles)}
            {missingColumns.length > 0 && texts.missing(missingColumns.join(listSeparator))}
          </BlockItem>
        ))}
      </ul>
    </Disclosure>
  );
}
