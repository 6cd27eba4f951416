import { useState } from "react";
import { Button } from "@fluentui/react-components";
import { planFix } from "../../../app/apply-fixes";
import { useFindingName } from "../../hooks/useFindingName";
import { useTexts } from "../../TextsContext";
import { ActionPanel } from "../ActionPanel";
import { FixPreview } from "../FixPreview";
import { WaiveForm } from "../WaiveForm";
import type { FindingActionsProps } from "./FindingActions.types";
import { useFindingActionsStyles } from "./useFindingActionsStyles.styles";

type Panel = "fix" | "waive";

/** What can be done about one finding: fix it after a look at the cells, or waive it with a reason; nothing where neither can be. */
export function FindingActions(props: FindingActionsProps) {
  const styles = useFindingActionsStyles();
  const { check: texts } = useTexts();
  const { finding, busy, waiving } = props;
  const [panel, setPanel] = useState<Panel | null>(null);
  const name = useFindingName(finding);

  if (finding.fix === undefined && waiving === undefined) return null;
  const close = () => setPanel(null);
  const trigger = (id: Panel, label: string) => (
    <Button
      className={styles.trigger}
      size="small"
      appearance="subtle"
      disabled={busy}
      aria-expanded={panel === id}
      aria-label={`${label} ${name}`}
      onClick={() => setPanel(panel === id ? null : id)}
      data-testid={`finding-${id}`}
    >
      {label}
    </Button>
  );

  return (
    <>
      <div className={styles.row}>
        {finding.fix !== undefined && trigger("fix", texts.fix.one)}
        {waiving !== undefined && trigger("waive", texts.waiving.action)}
      </div>
      {panel === "fix" && <FixForm {...props} onClose={close} />}
      {panel === "waive" && waiving !== undefined && <WaiveForm {...waiving} finding={finding} busy={busy} onClose={close} />}
    </>
  );
}

function FixForm({ finding, fixes, busy, onClose }: FindingActionsProps & { readonly onClose: () => void }) {
  const { check: { fix: texts } } = useTexts();
  const name = useFindingName(finding);
  const { edits } = planFix(finding);
  const confirm = () => {
    onClose();
    fixes.write(edits);
  };

  return (
    <ActionPanel label={`${texts.one} ${name}`} confirm={texts.apply} testId="fix" busy={busy} onConfirm={confirm} onClose={onClose}>
      <p>{finding.fix?.safety === "safe" ? texts.safeHint : texts.review}</p>
      <FixPreview edits={edits} />
    </ActionPanel>
  );
}
