import { mergeClasses } from "@fluentui/react-components";
import { toText, type Amount } from "../../../domain/amount";
import type { RateBarProps } from "./RateBar.types";
import { useRateBarStyles } from "./useRateBarStyles.styles";

/** A rate as a bar up to 100 %, with the threshold's line and the plan's mark. What it shows stands beside it as text. */
export function RateBar({ share, threshold, plan, isLow }: RateBarProps) {
  const styles = useRateBarStyles();

  return (
    <div className={mergeClasses(styles.track, styles.forced)} aria-hidden data-testid="rate-bar">
      {share !== null && <div className={mergeClasses(styles.bar, isLow && styles.low)} style={{ width: within(share.times(100)) }} />}
      <div className={styles.line} style={{ left: `${String(threshold * 100)}%` }} />
      {plan !== null && <div className={styles.plan} style={{ left: within(plan) }} />}
    </div>
  );
}

/** A bar has an end: what is above 100 % or below 0 is drawn there, and said in the text. */
function within(percent: Amount): string {
  if (percent.lt(0)) return "0%";
  return percent.gt(100) ? "100%" : `${toText(percent)}%`;
}
