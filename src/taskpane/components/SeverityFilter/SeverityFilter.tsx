import { ToggleButton } from "@fluentui/react-components";
import type { Severity } from "../../../domain/validation/finding";
import { useTexts } from "../../TextsContext";
import { SeverityIcon } from "../SeverityIcon";
import type { SeverityFilterProps } from "./SeverityFilter.types";
import { useSeverityFilterStyles } from "./useSeverityFilterStyles.styles";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** How many findings of each severity there are; pressing one hides or shows them. */
export function SeverityFilter({ counts, shown, onToggle }: SeverityFilterProps) {
  const styles = useSeverityFilterStyles();
  const texts = useTexts();

  return (
    <div className={styles.root} role="group" aria-label={texts.check.filter}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.item}
          icon={<SeverityIcon severity={severity} />}
          checked={shown.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => onToggle(severity)}
        >
          {texts.check.filterItem(texts.severity[severity], counts[severity])}
        </ToggleButton>
      ))}
    </div>
  );
}
