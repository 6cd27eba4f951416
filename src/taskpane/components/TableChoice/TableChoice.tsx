import { useId } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { insertableTables, requiredTables, shortTitle, tableGroups } from "../../insertable";
import { useTexts } from "../../TextsContext";
import type { TableChoiceProps } from "./TableChoice.types";
import { useTableChoiceStyles } from "./useTableChoiceStyles.styles";

/** Which tables to insert; what is chosen stays in the order in which the profile prints the tables. */
export function TableChoice({ specIds, profileId, onChange, missing, disabled }: TableChoiceProps) {
  const styles = useTableChoiceStyles();
  const { insert } = useTexts();
  const id = useId();
  const all = insertableTables(profileId).map((spec) => spec.id);
  const choose = (wanted: (specId: string) => boolean) => onChange(all.filter(wanted));
  const required = requiredTables(profileId);
  const checkbox = { disabled, "aria-invalid": missing } as const;

  return (
    <fieldset className={styles.root} aria-describedby={missing ? `${id}-problem` : `${id}-count`}>
      <legend className={styles.legend}>{insert.tables}</legend>
      <div className={styles.bar}>
        <Checkbox
          {...checkbox}
          label={insert.all}
          checked={specIds.length === 0 ? false : specIds.length === all.length ? true : "mixed"}
          onChange={(_, { checked }) => choose(() => checked === true)}
          data-testid="insert-table-all"
        />
        <Button size="small" appearance="subtle" disabled={disabled} onClick={() => choose((specId) => required.includes(specId))} data-testid="insert-table-required">{insert.required}</Button>
        <Button size="small" appearance="subtle" disabled={disabled} onClick={() => choose(() => false)} data-testid="insert-table-none">{insert.clear}</Button>
        <span id={`${id}-count`} className={styles.count} data-testid="insert-table-count">{insert.tableCount(specIds.length, all.length)}</span>
      </div>
      {tableGroups(profileId).map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <div id={`${id}-${group.id}`} className={styles.heading}>{insert.groups[group.id]}</div>
          {group.tables.map((spec) => (
            <Checkbox
              {...checkbox}
              key={spec.id}
              label={shortTitle(spec)}
              checked={specIds.includes(spec.id)}
              onChange={(_, { checked }) => choose((other) => (other === spec.id ? checked === true : specIds.includes(other)))}
              data-testid={`insert-table-${spec.id}`}
            />
          ))}
        </div>
      ))}
      {missing && <div id={`${id}-problem`} role="alert" className={styles.problem}>{insert.missing.tables}</div>}
    </fieldset>
  );
}
