import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { specOf } from "../../../domain/catalogue";
import { rectToA1 } from "../../../domain/grid";
import type { Correction } from "../../../domain/recognition";
import type { CheckPartProps } from "../../checkWork";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { useCorrectionListStyles } from "./useCorrectionListStyles.styles";

/** What somebody corrected in the recognition, and the way to take it back; nothing when nobody did. */
export function CorrectionList({ checked, actions, busy, work }: CheckPartProps) {
  const styles = useCorrectionListStyles();
  const { check: { recognition: texts } } = useTexts();
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const corrections = checked.options.memory?.corrections ?? [];
  if (corrections.length === 0) return null;

  const undo = async (correction: Correction) => setFailure(await work((from) => actions.withdrawCorrection(from, correction), texts.undone));
  return (
    <Disclosure title={texts.corrections(corrections.length)}>
      {failure !== null && <ErrorNotice error={failure} />}
      <ul className={styles.list} data-testid="corrections">
        {corrections.map((correction) => {
          const { sheet, area, specId } = correction;
          const place = `${sheet} ${rectToA1(area)}`;
          const said = specId === null ? texts.correctedToNone(place) : texts.correctedTo(place, specOf(specId)?.title[0] ?? specId);
          return (
            <li key={place} className={styles.item}>
              <span>{said}</span>
              <Button size="small" appearance="subtle" disabled={busy} aria-label={`${texts.undo} ${place}`} onClick={() => void undo(correction)} data-testid="correction-undo">{texts.undo}</Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
