import { Button, mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useLocale, useTexts } from "../../TextsContext";
import { timeOf } from "../../timeOf";
import { useVerdictBannerStyles } from "./useVerdictBannerStyles.styles";
import type { VerdictBannerProps } from "./VerdictBanner.types";

const ICONS = { pass: CheckmarkCircleFilled, warnings: WarningFilled, errors: ErrorCircleFilled, incomplete: QuestionCircleFilled };

/** The outcome of a check in one word, when it was made, and the way to make it again. */
export function VerdictBanner({ verdict, at, live, onAgain, focusRef }: VerdictBannerProps) {
  const styles = useVerdictBannerStyles();
  const locale = useLocale();
  const { check } = useTexts();
  const Icon = ICONS[verdict];
  const time = timeOf(at, locale);

  return (
    <div className={mergeClasses(styles.root, styles[verdict])} data-testid="verdict" data-verdict={verdict}>
      <Icon className={styles.icon} aria-hidden />
      <h2 ref={focusRef} tabIndex={-1} className={styles.heading}>{check.verdict[verdict]}</h2>
      <Button size="small" onClick={onAgain} data-testid="check-button">{check.again}</Button>
      <div className={styles.text}>{check.verdictText[verdict]}</div>
      <div className={styles.time}>{live ? check.lastChecked(time) : `${check.lastChecked(time)} · ${check.staleHint}`}</div>
    </div>
  );
}
