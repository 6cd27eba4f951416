import { Button, ProgressBar } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import type { ProgressPanelProps } from "./ProgressPanel.types";
import { useProgressPanelStyles } from "./useProgressPanelStyles.styles";

/** Work under way: how far it is, and a way out. */
export function ProgressPanel({ label, progress, onCancel, cancelling = false }: ProgressPanelProps) {
  const styles = useProgressPanelStyles();
  const { common } = useTexts();
  const known = progress !== null && progress.total > 0;

  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <span>{known ? `${label} ${common.progress(progress.done, progress.total)}` : label}</span>
        {onCancel !== undefined && <Button size="small" onClick={onCancel} disabled={cancelling}>{common.cancel}</Button>}
      </div>
      {known ? <ProgressBar aria-label={label} value={progress.done} max={progress.total} /> : <ProgressBar aria-label={label} />}
    </div>
  );
}
