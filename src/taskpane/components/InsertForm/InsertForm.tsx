import { useId } from "react";
import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { insertableProfiles, insertableTables } from "../../insertable";
import type { InsertionForm } from "../../insertionForm";
import { useTexts } from "../../TextsContext";
import type { InsertFormProps } from "./InsertForm.types";
import { useInsertFormStyles } from "./useInsertFormStyles.styles";

/** What to insert, for whom, for which year. */
export function InsertForm(props: InsertFormProps) {
  const { form, onChange, problems, disabled, formRef } = props;
  const styles = useInsertFormStyles();
  const { insert } = useTexts();
  const input = { className: styles.narrowInput, disabled, autoComplete: "off" } as const;

  return (
    <div ref={formRef} className={styles.root}>
      <Field className={styles.wide} label={insert.departmentName} required {...problem(problems.departmentName, insert, "departmentName")}>
        <Input {...input} value={form.departmentName} onChange={(_, { value }) => onChange({ ...form, departmentName: value })} data-testid="department-name" />
      </Field>
      <Field label={insert.departmentCode} {...problem(problems.departmentCode, insert, "departmentCode")}>
        <Input {...input} inputMode="numeric" value={form.departmentCode} onChange={(_, { value }) => onChange({ ...form, departmentCode: value })} data-testid="department-code" />
      </Field>
      <Field label={insert.year} required {...problem(problems.year, insert, "year")}>
        <Input {...input} inputMode="numeric" value={form.year} onChange={(_, { value }) => onChange({ ...form, year: value })} data-testid="year" />
      </Field>
      <Field label={insert.unit}>
        <Select disabled={disabled} value={form.unit} onChange={(_, { value }) => onChange({ ...form, unit: value === "元" ? "元" : "万元" })} data-testid="unit">
          <option value="万元">万元</option>
          <option value="元">元</option>
        </Select>
      </Field>
      <Field label={insert.profile}>
        <Select disabled={disabled} value={form.profileId} onChange={(_, { value }) => onChange({ ...form, profileId: value })} data-testid="profile">
          {insertableProfiles.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <TableChoice {...props} />
    </div>
  );
}

function TableChoice({ form, onChange, problems, disabled }: InsertFormProps) {
  const styles = useInsertFormStyles();
  const { insert } = useTexts();
  const problemId = useId();

  const toggle = (specId: string, on: boolean) => {
    const chosen = new Set(form.specIds);
    if (on) chosen.add(specId);
    else chosen.delete(specId);
    onChange({ ...form, specIds: insertableTables.map(({ id }) => id).filter((id) => chosen.has(id)) });
  };

  return (
    <fieldset className={`${styles.group} ${styles.wide}`} aria-describedby={problems.tables === undefined ? undefined : problemId}>
      <legend className={styles.legend}>{insert.tables}</legend>
      <div className={styles.tables}>
        {insertableTables.map(({ id, title }) => (
          <Checkbox
            key={id}
            label={title[0]}
            disabled={disabled}
            checked={form.specIds.includes(id)}
            onChange={(_, { checked }) => toggle(id, checked === true)}
            aria-invalid={problems.tables !== undefined}
            data-testid={`insert-table-${id}`}
          />
        ))}
      </div>
      {problems.tables !== undefined && <div id={problemId} role="alert" className={styles.problem}>{insert.missing.tables}</div>}
    </fieldset>
  );
}

type InsertTexts = ReturnType<typeof useTexts>["insert"];

function problem(
  kind: "missing" | "invalid" | undefined,
  texts: InsertTexts,
  field: keyof InsertTexts["invalid"] & keyof InsertionForm,
): { readonly validationMessage?: string } {
  if (kind === undefined) return {};
  const missing: Readonly<Record<string, string>> = texts.missing;
  return { validationMessage: (kind === "missing" ? missing[field] : undefined) ?? texts.invalid[field] };
}
