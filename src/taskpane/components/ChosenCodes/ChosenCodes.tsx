import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { withAncestors } from "../../../domain/catalogue/codes";
import { useTexts } from "../../TextsContext";
import type { ChosenCodesProps } from "./ChosenCodes.types";
import { useChosenCodesStyles } from "./useChosenCodesStyles.styles";

/** The chosen codes, how many rows they make, and a way to take each away. */
export function ChosenCodes({ list, chosen, onChange, disabled }: ChosenCodesProps) {
  const styles = useChosenCodesStyles();
  const { codes: texts } = useTexts().insert;
  const rows = withAncestors(chosen, list);

  return (
    <div className={styles.root}>
      <div role="status" className={styles.count} data-testid={`codes-count-${list.id}`}>
        {chosen.length === 0 ? texts.none : texts.rows(chosen.length, rows.length)}
      </div>
      {chosen.length > 0 && (
        <ul className={styles.list} aria-label={`${list.name}：${texts.list}`}>
          {chosen.map(({ code, name }) => (
            <li key={code} className={styles.item}>
              <span>{`${code} ${name}`}</span>
              <Button
                size="small"
                appearance="transparent"
                className={styles.remove}
                icon={<DismissRegular />}
                aria-label={texts.remove(`${code} ${name}`.trim())}
                disabled={disabled}
                onClick={() => onChange(chosen.filter((other) => other.code !== code))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
