import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { BarsOfProfile } from "../../chartActions";
import { useWriting } from "../../hooks/useWriting";
import type { Writing } from "../../hooks/useWriting";
import { useTexts } from "../../TextsContext";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import type { SheetBarsProps } from "./SheetBars.types";
import { useSheetBarsStyles } from "./useSheetBarsStyles.styles";

/** Data bars on the rates in the sheet itself: add them, remove them, take either back. */
export function SheetBars({ actions, profileId, summary: { sheet, projects, cells } }: SheetBarsProps) {
  const styles = useSheetBarsStyles();
  const { chart: { bars: texts } } = useTexts();
  const [wasShown, setWasShown] = useState(true);
  const bars = useWriting<BarsOfProfile>({ write: actions.draw, revert: actions.revert }, nothingToRead);
  const busy = bars.writing.kind === "running" || bars.reverting.kind === "running";
  const at = projects[0]?.rateAt;
  const draw = (shown: boolean) => {
    setWasShown(shown);
    if (at !== undefined) bars.write({ profileId, sheet, at, shown });
  };

  return (
    <Disclosure title={texts.heading}>
      <div className={styles.root}>
        <p className={styles.hint}>{cells === null ? texts.none : texts.hint}</p>
        {cells !== null && at !== undefined && (
          <div className={styles.buttons}>
            <Button size="small" disabled={busy} onClick={() => draw(true)} data-testid="bars-add">{texts.add}</Button>
            <Button size="small" disabled={busy} onClick={() => draw(false)} data-testid="bars-remove">{texts.remove}</Button>
          </div>
        )}
        <BarsOutcome bars={bars} wasShown={wasShown} />
      </div>
    </Disclosure>
  );
}

/** Bars change no cell: what was read of the workbook still holds. */
function nothingToRead(): void {}

interface BarsOutcomeProps {
  readonly bars: Writing<BarsOfProfile>;
  readonly wasShown: boolean;
}

function BarsOutcome({ bars: { writing, reverting, revert, cancelWriting }, wasShown }: BarsOutcomeProps) {
  const { chart: { bars: texts } } = useTexts();
  if (writing.kind === "running") return <ProgressPanel label={texts.drawing} progress={writing.progress} onCancel={cancelWriting} cancelling={writing.cancelling} />;
  if (reverting.kind === "running") return <ProgressPanel label={texts.drawing} progress={reverting.progress} />;

  const isDone = writing.kind === "done" && writing.value.edits.length > 0;
  const said = reverting.kind === "done" ? texts.reverted : !isDone ? texts.nothing : wasShown ? texts.added : texts.removed;
  const undo = isDone ? { actions: <Button size="small" icon={<ArrowUndoRegular />} onClick={revert} data-testid="bars-revert">{texts.revert}</Button> } : {};
  return (
    <>
      {writing.kind === "failed" && <ErrorNotice error={writing.error} />}
      {reverting.kind === "failed" && <ErrorNotice error={reverting.error} />}
      {(writing.kind === "done" || reverting.kind === "done") && (
        <>
          <StatusMessage text={said} />
          <Notice intent={isDone || reverting.kind === "done" ? "success" : "info"} {...undo}>{said}</Notice>
        </>
      )}
    </>
  );
}
