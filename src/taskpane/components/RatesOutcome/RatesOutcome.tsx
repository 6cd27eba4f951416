import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { formulaCounts } from "../../formulaCounts";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";
import { ProgressPanel } from "../ProgressPanel";
import type { RatesOutcomeProps } from "./RatesOutcome.types";

/** What became of the newest writing of formulas, and the way to take it back. */
export function RatesOutcome({ rates }: RatesOutcomeProps) {
  const { rates: texts } = useTexts();
  const { writing, reverting, receipt, cancelWriting, revert } = rates;
  if (writing.kind === "running") {
    return <ProgressPanel label={texts.writing} progress={writing.progress} onCancel={cancelWriting} cancelling={writing.cancelling} />;
  }
  if (reverting.kind === "running") return <ProgressPanel label={texts.reverting} progress={reverting.progress} />;

  const undo = <Button size="small" icon={<ArrowUndoRegular />} onClick={revert} data-testid="rates-revert">{texts.revert}</Button>;
  return (
    <>
      {writing.kind === "failed" && <ErrorNotice error={writing.error} />}
      {reverting.kind === "failed" && <ErrorNotice error={reverting.error} />}
      {reverting.kind === "done" && <Notice intent="success">{texts.reverted}</Notice>}
      {receipt?.mispredicted !== undefined && <Notice intent="warning">{texts.mispredicted(receipt.mispredicted.length)}</Notice>}
      {receipt?.unformatted !== undefined && <Notice intent="warning">{texts.unformatted(receipt.unformatted)}</Notice>}
      {receipt !== null && <Notice intent="success" actions={undo}>{texts.written(formulaCounts(receipt.edits).formulas)}</Notice>}
    </>
  );
}
