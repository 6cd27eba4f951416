import { Notice } from "../Notice";
import type { FullPageNoticeProps } from "./FullPageNotice.types";
import { useFullPageNoticeStyles } from "./useFullPageNoticeStyles.styles";

/** Says why the pane cannot be used at all. */
export function FullPageNotice(props: FullPageNoticeProps) {
  const styles = useFullPageNoticeStyles();
  return <main className={styles.root}><Notice {...props} /></main>;
}
