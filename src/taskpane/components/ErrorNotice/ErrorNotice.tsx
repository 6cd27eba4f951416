import { Button } from "@fluentui/react-components";
import { errorText } from "../../../i18n/errors";
import { useLocale, useTexts } from "../../TextsContext";
import { Notice } from "../Notice";
import type { ErrorNoticeProps } from "./ErrorNotice.types";
import { useErrorNoticeStyles } from "./useErrorNoticeStyles.styles";

/** Why the workbook refused, and what to do about it. What the user asked for himself (cancelling) is no alarm. */
export function ErrorNotice({ error, soft = false, onRetry }: ErrorNoticeProps) {
  const styles = useErrorNoticeStyles();
  const locale = useLocale();
  const { common } = useTexts();
  const retry = onRetry === undefined ? undefined : <Button size="small" onClick={onRetry}>{common.retry}</Button>;
  const actions = retry === undefined ? {} : { actions: retry };

  return (
    <Notice intent={soft || error.kind === "cancelled" ? "info" : "error"} {...actions}>
      {errorText(error, locale)}
      {error.kind === "unexpected" && (
        <div className={styles.technical}>{common.details}: {error.code} {error.message}</div>
      )}
    </Notice>
  );
}
