import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { insertedRows } from "../../../domain/edits";
import { qualifiedA1 } from "../../../domain/grid";
import type { PaneError } from "../../paneActions";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import type { FixOutcomeProps, OutcomeTexts } from "./FixOutcome.types";

/** What became of the newest fix, and the way to take it back. The focus comes here, because the finding that was fixed is gone. */
export function FixOutcome({ fixes, onAgain, texts: given }: FixOutcomeProps) {
  const { check } = useTexts();
  const texts = given ?? { ...check.fix, again: check.again };
  const { writing, reverting, receipt, cancelWriting, revert } = fixes;
  const focusRef = useRef<HTMLDivElement>(null);
  const step = `${writing.kind} ${reverting.kind}`;

  useEffect(() => {
    if (step !== "idle idle") focusRef.current?.focus();
  }, [step]);

  if (writing.kind === "running") {
    return <ProgressPanel label={texts.running} progress={writing.progress} onCancel={cancelWriting} cancelling={writing.cancelling} />;
  }
  if (reverting.kind === "running") return <ProgressPanel label={texts.reverting} progress={reverting.progress} />;

  const undo = <Button size="small" icon={<ArrowUndoRegular />} onClick={revert} data-testid="fix-revert">{texts.revert}</Button>;
  const rows = insertedRows(receipt?.edits ?? []);
  const done = receipt === null ? "" : rows === 0 ? texts.done(receipt.edits.length) : check.fix.rowsDone(rows);
  return (
    <>
      <StatusMessage text={reverting.kind === "done" ? texts.reverted : done} />
      {[writing, reverting].map((state, index) => state.kind === "failed" && <Failure key={index} error={state.error} texts={texts} onAgain={onAgain} />)}
      {reverting.kind === "done" && <Notice intent="success" focusRef={focusRef}>{texts.reverted}</Notice>}
      {receipt !== null && reverting.kind !== "done" && <Notice intent="success" actions={undo} focusRef={focusRef}>{done}</Notice>}
      {receipt !== null && reverting.kind === "done" && <Notice intent="info" actions={undo}>{done}</Notice>}
    </>
  );
}

/** A cell that was changed in the meantime is no fault: the check is only out of date. */
function Failure({ error, texts, onAgain }: { readonly error: PaneError; readonly texts: OutcomeTexts; readonly onAgain: () => void }) {
  if (error.kind !== "stale-edit") return <ErrorNotice error={error} />;
  const again = <Button size="small" appearance="primary" onClick={onAgain} data-testid="fix-check-again">{texts.again}</Button>;
  return <Notice intent="warning" title={texts.stale} actions={again}>{texts.staleText(qualifiedA1(error.sheet, error.at))}</Notice>;
}
