import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { NoticeProps } from "./Notice.types";
import { useNoticeStyles } from "./useNoticeStyles.styles";

const ICONS = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: ErrorCircleFilled };

/** A message in the flow of a view: what happened, why, and what can be done. */
export function Notice({ intent, title, children, actions, focusRef }: NoticeProps) {
  const styles = useNoticeStyles();
  const Icon = ICONS[intent];
  const tint = { info: undefined, success: styles.successRoot, warning: styles.warningRoot, error: styles.errorRoot }[intent];

  return (
    <div ref={focusRef} tabIndex={focusRef === undefined ? undefined : -1} className={mergeClasses(styles.root, tint)} role={intent === "error" ? "alert" : undefined}>
      <Icon className={mergeClasses(styles.icon, styles[intent])} aria-hidden />
      <div className={styles.body}>
        {title !== undefined && <div className={styles.title}>{title}</div>}
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
