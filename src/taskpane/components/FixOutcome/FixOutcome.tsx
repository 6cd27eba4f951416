import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { qualifiedA1 } from "../../../domain/grid";
import type { PaneError } from "../../paneActions";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import { StatusMessage } from "../StatusMessage";
import type { FixOutcomeProps } from "./FixOutcome.types";

/** What became of the newest fix, and the way to take it back. The focus comes here, because the finding that was fixed is gone. */
export function FixOutcome({ fixes, onAgain }: FixOutcomeProps) {
  const { check: { fix: texts } } = useTexts();
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
  const done = receipt === null ? "" : texts.done(receipt.edits.length);
  return (
    <>
      <StatusMessage text={reverting.kind === "done" ? texts.reverted : done} />
      {[writing, reverting].map((state, index) => state.kind === "failed" && <Failure key={index} error={state.error} onAgain={onAgain} />)}
      {reverting.kind === "done" && <Notice intent="success" focusRef={focusRef}>{texts.reverted}</Notice>}
      {receipt !== null && reverting.kind !== "done" && <Notice intent="success" actions={undo} focusRef={focusRef}>{done}</Notice>}
      {receipt !== null && reverting.kind === "done" && <Notice intent="info" actions={undo}>{done}</Notice>}
    </>
  );
}

/** A cell that was changed in the meantime is no fault: the check is only out of date. */
function Failure({ error, onAgain }: { readonly error: PaneError; readonly onAgain: () => void }) {
  const { check } = useTexts();
  if (error.kind !== "stale-edit") return <ErrorNotice error={error} />;
  const again = <Button size="small" appearance="primary" onClick={onAgain} data-testid="fix-check-again">{check.again}</Button>;
  return <Notice intent="warning" title={check.fix.stale} actions={again}>{check.fix.staleText(qualifiedA1(error.sheet, error.at))}</Notice>;
}
