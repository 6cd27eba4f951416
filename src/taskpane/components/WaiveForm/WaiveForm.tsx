import { useRef, useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import { useFindingName } from "../../hooks/useFindingName";
import { useTexts } from "../../TextsContext";
import { ActionPanel } from "../ActionPanel";
import { ErrorNotice } from "../ErrorNotice";
import type { WaiveFormProps } from "./WaiveForm.types";

/** Characters of a reason: enough to say something, few enough for a line of the report. */
const REASON = { least: 2, most: 200 } as const;

/** 忽略并说明原因: asks for the reason, without which nothing is waived. */
export function WaiveForm({ finding, actions, busy, work, onClose }: WaiveFormProps) {
  const { check: { waiving: texts } } = useTexts();
  const name = useFindingName(finding);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const rootRef = useRef<HTMLDivElement>(null);
  const length = [...reason.trim()].length;
  const isLong = length > REASON.most;
  const wrong = isLong ? texts.long(length) : tried && length < REASON.least ? texts.missing : undefined;

  const confirm = async () => {
    setTried(true);
    if (length < REASON.least || isLong) return rootRef.current?.querySelector("textarea")?.focus();
    setFailure(await work((checked) => actions.waive(checked, finding, reason.trim()), texts.done));
  };

  return (
    <ActionPanel label={`${texts.title} ${name}`} confirm={texts.confirm} testId="waive" busy={busy} onConfirm={() => void confirm()} onClose={onClose}>
      <div ref={rootRef}>
        <Field label={texts.reason} required hint={texts.hint} {...(wrong !== undefined && { validationMessage: wrong })}>
          <Textarea value={reason} rows={3} onChange={(_, { value }) => setReason(value)} data-testid="waive-reason" />
        </Field>
      </div>
      {failure !== null && <ErrorNotice error={failure} />}
    </ActionPanel>
  );
}
