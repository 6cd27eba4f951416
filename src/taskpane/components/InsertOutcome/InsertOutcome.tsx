import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { RevertConfirmation } from "../RevertConfirmation";
import type { InsertOutcomeProps } from "./InsertOutcome.types";
import { useInsertOutcomeStyles } from "./useInsertOutcomeStyles.styles";

const SHOWN_SHEETS = 30;

/** What became of the newest insertion, and the way to take it back. */
export function InsertOutcome({ insertion, said }: InsertOutcomeProps) {
  const texts = useTexts();
  const { inserting, reverting, receipt, cancel, revert, confirmRevert, keep } = insertion;
  const done = inserting.kind === "done";
  const doneRef = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (done) doneRef.current?.focus();
  }, [done]);

  if (inserting.kind === "running") {
    return <ProgressPanel label={texts.insert.running} progress={inserting.progress} onCancel={cancel} cancelling={inserting.cancelling} />;
  }
  if (reverting.kind === "running") return <ProgressPanel label={texts.insert.reverting} progress={reverting.progress} />;
  if (reverting.kind === "done" && reverting.value.remaining !== null) {
    return <RevertConfirmation kept={reverting.value.kept} onConfirm={confirmRevert} onKeep={keep} />;
  }

  const undo = <Button size="small" icon={<ArrowUndoRegular />} onClick={revert} data-testid="revert-button">{texts.insert.revert}</Button>;
  return (
    <>
      {inserting.kind === "failed" && <ErrorNotice error={inserting.error} />}
      {reverting.kind === "failed" && <ErrorNotice error={reverting.error} />}
      {reverting.kind === "done" && <Notice intent="success" focusRef={takeFocus}>{texts.insert.reverted}</Notice>}
      {receipt !== null && (
        <Notice intent="success" title={said?.done ?? texts.insert.done(receipt.sheets.length)} actions={undo} focusRef={doneRef}>
          <MadeSheets names={receipt.sheets.map(({ name }) => name)} />
          <div>{said?.hint ?? texts.insert.doneHint}</div>
        </Notice>
      )}
    </>
  );
}

/** A name may hold any mark that could separate names in a sentence: each has a box of its own. */
function MadeSheets({ names }: { readonly names: readonly string[] }) {
  const styles = useInsertOutcomeStyles();
  const { insert } = useTexts();
  const hidden = names.slice(SHOWN_SHEETS);
  return (
    <ul className={styles.names}>
      {names.slice(0, SHOWN_SHEETS).map((name, index) => <li key={index} className={styles.name}>{name}</li>)}
      {hidden.slice(0, 1).map((first) => <li key="more" className={styles.more}>{insert.previewMore(hidden.length, first, hidden.at(-1) ?? first)}</li>)}
    </ul>
  );
}

function takeFocus(element: HTMLDivElement | null): void {
  element?.focus();
}
