import { Table16Regular } from "@fluentui/react-icons/svg/table";
import type { PlannedSheet } from "../../paneActions";
import { useTexts } from "../../TextsContext";
import { ErrorNotice } from "../ErrorNotice";
import type { SheetPlanListProps } from "./SheetPlanList.types";
import { useSheetPlanListStyles } from "./useSheetPlanListStyles.styles";

/** From how many tables of one kind on only the first few are listed. */
const MOST_ALIKE = 20;
const FIRST_FEW = 5;

/** What an insertion would add, and where; a name that had to give way to an existing sheet's says so. */
export function SheetPlanList({ plan }: SheetPlanListProps) {
  const styles = useSheetPlanListStyles();
  const { insert } = useTexts();

  return (
    <section className={styles.root} aria-label={insert.preview}>
      <h3 className={styles.heading}>
        {insert.preview}
        {plan.kind === "done" && <span className={styles.count}>{insert.previewCount(plan.value.length)}</span>}
      </h3>
      {plan.kind === "idle" && <p className={styles.muted}>{insert.previewEmpty}</p>}
      {plan.kind === "running" && <p className={styles.muted}>{insert.previewing}</p>}
      {plan.kind === "failed" && <ErrorNotice error={plan.error} />}
      {plan.kind === "done" && (
        <ul className={styles.list} data-testid="sheet-plan">
          {runsOf(plan.value).flatMap((run) => {
            const shown = run.length > MOST_ALIKE ? run.slice(0, FIRST_FEW) : run;
            const hidden = run.slice(shown.length);
            return [
              ...shown.map((sheet, index) => <PlannedItem key={`${sheet.specId}/${index}/${sheet.name}`} sheet={sheet} />),
              ...hidden.slice(0, 1).map((first) => (
                <li key={`more/${first.specId}`} className={styles.more}>{insert.previewMore(hidden.length, first.name, hidden.at(-1)?.name ?? first.name)}</li>
              )),
            ];
          })}
        </ul>
      )}
    </section>
  );
}

function PlannedItem({ sheet: { name, wantedName, rows, at } }: { readonly sheet: PlannedSheet }) {
  const styles = useSheetPlanListStyles();
  const { insert } = useTexts();
  return (
    <li className={styles.item}>
      <Table16Regular aria-hidden className={styles.icon} />
      <span className={styles.name}>
        <span data-testid="planned-name">{name}</span>
        {at !== undefined && <span className={styles.detail}>{insert.previewAt(at)}</span>}
        {at === undefined && name !== wantedName && <span className={styles.clash}>{insert.previewRenamed(wantedName, name)}</span>}
      </span>
      <span className={styles.detail}>{insert.previewRows(rows)}</span>
    </li>
  );
}

/** Neighbours of the same kind together. */
function runsOf(sheets: readonly PlannedSheet[]): readonly (readonly PlannedSheet[])[] {
  const runs: PlannedSheet[][] = [];
  for (const sheet of sheets) {
    const last = runs.at(-1);
    if (last?.[0]?.specId === sheet.specId) last.push(sheet);
    else runs.push([sheet]);
  }
  return runs;
}
