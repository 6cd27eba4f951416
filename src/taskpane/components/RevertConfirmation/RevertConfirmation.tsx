import { useEffect, useRef } from "react";
import { Button } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { RevertConfirmationProps } from "./RevertConfirmation.types";
import { useRevertConfirmationStyles } from "./useRevertConfirmationStyles.styles";

/** Which tables a taking back left alone, and why; asks again before these go too. The focus begins on the harmless answer. */
export function RevertConfirmation({ kept, onConfirm, onKeep }: RevertConfirmationProps) {
  const styles = useRevertConfirmationStyles();
  const { insert } = useTexts();
  const actionsRef = useRef<HTMLSpanElement>(null);

  useEffect(() => actionsRef.current?.querySelector("button")?.focus(), []);

  const actions = (
    <span ref={actionsRef} className={styles.actions}>
      <Button size="small" appearance="primary" onClick={onKeep} data-testid="revert-keep">{insert.keptLeave}</Button>
      <Button size="small" onClick={onConfirm} data-testid="revert-confirm">{insert.keptDelete}</Button>
    </span>
  );

  return (
    <Notice intent="warning" title={insert.keptTitle(kept.length)} actions={actions}>
      {insert.keptText}
      <ul className={styles.list}>{kept.map(({ id, name, reason, cells }) => <li key={id}>{insert.keptSheet(name, insert.keptReason[reason](cells))}</li>)}</ul>
    </Notice>
  );
}
