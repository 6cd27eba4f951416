import type { StatusMessageProps } from "./StatusMessage.types";
import { useStatusMessageStyles } from "./useStatusMessageStyles.styles";

/** What just happened, for those who do not see it. Must be in the page before its text changes. */
export function StatusMessage({ text }: StatusMessageProps) {
  const styles = useStatusMessageStyles();
  return <div role="status" aria-live="polite" className={styles.root}>{text}</div>;
}
