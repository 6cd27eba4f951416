import { useState } from "react";
import { Button } from "@fluentui/react-components";
import type { WorkbookError } from "../../../app/ports";
import type { CheckPartProps } from "../../checkWork";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import { Notice } from "../Notice";

/** Names of waivers in one notice; of the others only the number. */
const MOST_NAMED = 8;

/** Says which waivers no longer hold, because their cells were changed; nothing when all hold. */
export function VoidWaivers({ checked, actions, busy, work }: CheckPartProps) {
  const { listSeparator, check } = useTexts();
  const [failure, setFailure] = useState<WorkbookError | null>(null);
  const { voidWaivers } = checked.report;
  if (voidWaivers.length === 0) return null;

  const clear = async () => setFailure(await work((from) => actions.withdraw(from, voidWaivers), check.waiving.voidCleared));
  const named = voidWaivers.slice(0, MOST_NAMED).map(({ sheet, cell, reason }) => `${sheet} ${cell}（${reason}）`).join(listSeparator);
  const more = voidWaivers.length > MOST_NAMED ? ` ${check.moreRelated(voidWaivers.length)}` : "";
  return (
    <Notice
      intent="warning"
      title={check.waiving.voided(voidWaivers.length)}
      actions={<Button size="small" disabled={busy} onClick={() => void clear()} data-testid="void-clear">{check.waiving.voidClear}</Button>}
    >
      <div>{check.waiving.voidHint}</div>
      <div>{named}{more}</div>
      {failure !== null && <ErrorNotice error={failure} />}
    </Notice>
  );
}
