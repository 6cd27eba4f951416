import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import type { ActionPanelProps } from "./ActionPanel.types";
import { useActionPanelStyles } from "./useActionPanelStyles.styles";

/** Asks in place, under what it is about; takes the focus, beginning with its first field, and gives it back; closes with Escape. */
export function ActionPanel({ label, confirm, testId, busy, onConfirm, onClose, children }: ActionPanelProps) {
  const styles = useActionPanelStyles();
  const { common } = useTexts();
  const rootRef = useRef<HTMLElement>(null);

  useEffect(() => {
    const root = rootRef.current;
    const before = document.activeElement;
    (root?.querySelector<HTMLElement>("textarea, select") ?? root)?.focus();
    return () => {
      // Focus that went on to something else stays there.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <section ref={rootRef} tabIndex={-1} aria-label={label} className={styles.root} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      {children}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={busy} onClick={onConfirm} data-testid={`${testId}-confirm`}>{confirm}</Button>
        <Button size="small" onClick={onClose} data-testid={`${testId}-cancel`}>{common.cancel}</Button>
      </div>
    </section>
  );
}
