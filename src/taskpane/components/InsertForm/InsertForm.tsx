import { CarryOver } from "../CarryOver";
import { CodeChoice } from "../CodeChoice";
import { DepartmentFields } from "../DepartmentFields";
import { InsertOptions } from "../InsertOptions";
import { PlaceChoice } from "../PlaceChoice";
import { ProjectChoice } from "../ProjectChoice";
import { TableChoice } from "../TableChoice";
import type { InsertFormProps } from "./InsertForm.types";
import { useInsertFormStyles } from "./useInsertFormStyles.styles";

/** What to insert, for whom, for which year, and where. */
export function InsertForm({ form, profileId, list, actions, onChange, problems, disabled, formRef }: InsertFormProps) {
  const styles = useInsertFormStyles();
  const shared = { form, onChange, disabled };

  return (
    <div ref={formRef} className={styles.root}>
      <DepartmentFields {...shared} problems={problems} />
      <CarryOver {...shared} carry={actions.carry} />
      <TableChoice specIds={form.specIds} profileId={profileId} onChange={(specIds) => onChange({ specIds })} missing={problems.tables !== undefined} disabled={disabled} />
      <CodeChoice specIds={form.specIds} codes={form.codes} onChange={(codes) => onChange({ codes })} disabled={disabled} />
      <ProjectChoice {...shared} list={list} problem={problems.projects} selection={actions.selection} />
      <InsertOptions {...shared} />
      <PlaceChoice atSelection={form.atSelection} onChange={(atSelection) => onChange({ atSelection })} wrong={problems.place !== undefined} disabled={disabled} />
    </div>
  );
}
