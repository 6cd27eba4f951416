import { Button } from "@fluentui/react-components";
import type { WriteEdit } from "../../../domain/edits";
import type { ExampleInsertion } from "../../../domain/help/insertion";
import { useTexts } from "../../TextsContext";
import { ActionPanel } from "../ActionPanel";
import { FixPreview } from "../FixPreview";
import { useExampleItemStyles } from "./useExampleItemStyles.styles";

export interface ReplacementFormProps {
  readonly insertion: ExampleInsertion;
  readonly busy: boolean;
  readonly onWrite: (edits: readonly WriteEdit[]) => void;
  readonly onClose: () => void;
}

/** Says what an example would replace, and asks; the blank cells can be filled without that. */
export function ReplacementForm({ insertion: { fills, replacements }, busy, onWrite, onClose }: ReplacementFormProps) {
  const styles = useExampleItemStyles();
  const { rowHelp: texts } = useTexts();
  const question = texts.occupied(replacements.length);

  return (
    <ActionPanel label={question} confirm={texts.replace} testId="replace" busy={busy} onConfirm={() => onWrite([...fills, ...replacements])} onClose={onClose}>
      <p className={styles.asked}>{question}</p>
      <FixPreview edits={replacements} />
      {fills.length > 0 && <div><Button size="small" disabled={busy} onClick={() => onWrite(fills)} data-testid="replace-fill-blank">{texts.fillBlank}</Button></div>}
    </ActionPanel>
  );
}
