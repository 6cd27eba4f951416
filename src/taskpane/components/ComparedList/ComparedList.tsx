import { useState } from "react";
import { Button, ToggleButton } from "@fluentui/react-components";
import { isWrong, pieceAround } from "../../comparedText";
import { useTexts } from "../../TextsContext";
import { ComparedItem } from "../ComparedItem";
import { MarkedText } from "../ComparedItem/MarkedText";
import { Disclosure } from "../Disclosure";
import type { ComparedListProps } from "./ComparedList.types";
import { useComparedListStyles } from "./useComparedListStyles.styles";

/** Thousands of sentences must not freeze the pane. */
const STEP = 50;

/** The statements of a text with their figures beside the table's, all or those that are wrong. */
export function ComparedList({ outcome: { text, compared }, unit, selection }: ComparedListProps) {
  const styles = useComparedListStyles();
  const { common, narrative: { comparing: texts } } = useTexts();
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [limit, setLimit] = useState(STEP);
  const { statements, others } = compared;
  const shown = onlyWrong ? statements.filter(isWrong) : statements;
  const hidden = shown.length - limit;
  if (statements.length + others.length === 0) return null;

  return (
    <>
      <div>
        <ToggleButton size="small" checked={onlyWrong} onClick={() => setOnlyWrong(!onlyWrong)} data-testid="compare-only-wrong">{texts.onlyWrong}</ToggleButton>
      </div>
      {onlyWrong && shown.length === 0 && <p className={styles.muted}>{texts.noneWrong}</p>}
      <ul className={styles.list} aria-label={texts.results}>
        {shown.slice(0, limit).map((one) => <ComparedItem key={`${one.statement.from}-${one.statement.to}`} text={text} compared={one} unit={unit} selection={selection} />)}
      </ul>
      {hidden > 0 && <Button size="small" onClick={() => setLimit(limit + STEP)} data-testid="compare-more">{common.showMore(Math.min(hidden, STEP))}</Button>}
      {!onlyWrong && others.length > 0 && (
        <Disclosure title={texts.others(others.length)}>
          <ul className={styles.others} data-testid="compare-others">
            {others.slice(0, limit).map((other) => <li key={other.from}>…<MarkedText pieces={pieceAround(text, other)} />…</li>)}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
