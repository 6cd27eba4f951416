import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { DrawingOfProfile } from "../../chartActions";
import { useWriting } from "../../hooks/useWriting";
import type { Writing } from "../../hooks/useWriting";
import { Disclosure } from "../Disclosure";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import type { SheetDrawingProps, SheetDrawingTexts } from "./SheetDrawing.types";
import { useSheetDrawingStyles } from "./useSheetDrawingStyles.styles";

/** Something drawn in the sheet itself: add it, remove it, take either back. */
export function SheetDrawing({ texts, id, draw, revert, table }: SheetDrawingProps) {
  const styles = useSheetDrawingStyles();
  const [wasShown, setWasShown] = useState(true);
  const drawn = useWriting<DrawingOfProfile>({ write: draw, revert }, nothingToRead);
  const busy = drawn.writing.kind === "running" || drawn.reverting.kind === "running";
  const show = (shown: boolean) => {
    setWasShown(shown);
    if (table !== null) drawn.write({ ...table, shown });
  };

  return (
    <Disclosure title={texts.heading}>
      <div className={styles.root}>
        <p className={styles.hint}>{texts.hint}</p>
        {table !== null && (
          <div className={styles.buttons}>
            <Button size="small" disabled={busy} onClick={() => show(true)} data-testid={`${id}-add`}>{texts.add}</Button>
            <Button size="small" disabled={busy} onClick={() => show(false)} data-testid={`${id}-remove`}>{texts.remove}</Button>
          </div>
        )}
        <DrawingOutcome texts={texts} id={id} drawn={drawn} wasShown={wasShown} />
      </div>
    </Disclosure>
  );
}

/** What is drawn changes no cell: what was read of the workbook still holds. */
function nothingToRead(): void {}

interface DrawingOutcomeProps {
  readonly texts: SheetDrawingTexts;
  readonly id: string;
  readonly drawn: Writing<DrawingOfProfile>;
  readonly wasShown: boolean;
}

function DrawingOutcome({ texts, id, drawn: { writing, reverting, revert, cancelWriting }, wasShown }: DrawingOutcomeProps) {
  if (writing.kind === "running") return <ProgressPanel label={texts.drawing} progress={writing.progress} onCancel={cancelWriting} cancelling={writing.cancelling} />;
  if (reverting.kind === "running") return <ProgressPanel label={texts.drawing} progress={reverting.progress} />;

  const isDone = writing.kind === "done" && writing.value.edits.length > 0;
  const [done, undone] = wasShown ? [texts.added, texts.present] : [texts.removed, texts.nothing];
  const said = reverting.kind === "done" ? texts.reverted : isDone ? done : undone;
  const undo = isDone ? { actions: <Button size="small" icon={<ArrowUndoRegular />} onClick={revert} data-testid={`${id}-revert`}>{texts.revert}</Button> } : {};
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
