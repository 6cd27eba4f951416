import { Switch } from "@fluentui/react-components";
import { useLocale, useTexts } from "../../TextsContext";
import { timeOf } from "../../timeOf";
import { ErrorNotice } from "../ErrorNotice";
import type { LiveSwitchProps } from "./LiveSwitch.types";
import { useLiveSwitchStyles } from "./useLiveSwitchStyles.styles";

/** 边改边查, and how fresh the result is; it changes quietly, so nobody's work is interrupted. */
export function LiveSwitch({ live, updating, at }: LiveSwitchProps) {
  const styles = useLiveSwitchStyles();
  const locale = useLocale();
  const { check: { live: texts } } = useTexts();
  const status = live.on ? texts.updated(timeOf(at, locale)) : texts.hint;

  return (
    <div>
      <div className={styles.row}>
        <Switch label={texts.label} checked={live.on} onChange={(_, { checked }) => live.turn(checked)} data-testid="live" />
        <span className={styles.status} data-testid="live-status">{updating || live.checking ? texts.running : status}</span>
      </div>
      {live.failure !== null && (
        <>
          <p className={styles.status}>{texts.failed}</p>
          <ErrorNotice error={live.failure} soft />
        </>
      )}
    </div>
  );
}
