import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { RevertConfirmationProps } from "./RevertConfirmation.types";
import { useRevertConfirmationStyles } from "./useRevertConfirmationStyles.styles";

/** Asks before work of the user is lost, naming it. The focus begins on the harmless answer. */
export function RevertConfirmation({ changes, onConfirm, onKeep }: RevertConfirmationProps) {
  const styles = useRevertConfirmationStyles();
  const { insert } = useTexts();
  const actionsRef = useRef<HTMLSpanElement>(null);
  const cells = changes.reduce((sum, change) => sum + change.cells, 0);

  useEffect(() => actionsRef.current?.querySelector("button")?.focus(), []);

  const actions = (
    <span ref={actionsRef} className={styles.actions}>
      <Button size="small" appearance="primary" onClick={onKeep} data-testid="revert-keep">{insert.confirmNo}</Button>
      <Button size="small" onClick={onConfirm} data-testid="revert-confirm">{insert.confirmYes}</Button>
    </span>
  );

  return (
    <Notice intent="warning" title={insert.confirmTitle} actions={actions}>
      {insert.confirmText(cells)}
      <ul className={styles.list}>{changes.map((change) => <li key={change.name}>{insert.confirmSheet(change.name, change.cells)}</li>)}</ul>
    </Notice>
  );
}
