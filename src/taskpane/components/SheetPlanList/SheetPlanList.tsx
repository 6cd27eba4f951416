import { Table16Regular } from "@fluentui/react-icons/svg/table";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { SheetPlanListProps } from "./SheetPlanList.types";
import { useSheetPlanListStyles } from "./useSheetPlanListStyles.styles";

/** The sheets that an insertion would add. */
export function SheetPlanList({ plan }: SheetPlanListProps) {
  const styles = useSheetPlanListStyles();
  const { insert } = useTexts();

  return (
    <section className={styles.root} aria-label={insert.preview}>
      <h3 className={styles.heading}>{insert.preview}</h3>
      {plan.kind === "idle" && <p className={styles.muted}>{insert.previewEmpty}</p>}
      {plan.kind === "running" && <p className={styles.muted}>{insert.previewing}</p>}
      {plan.kind === "failed" && <ErrorNotice error={plan.error} />}
      {plan.kind === "done" && (
        <ul className={styles.list} data-testid="sheet-plan">
          {plan.value.map(({ specId, name }) => <li key={specId} className={styles.item}><Table16Regular aria-hidden />{name}</li>)}
        </ul>
      )}
    </section>
  );
}
