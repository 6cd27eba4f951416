import { Field, Input, Select } from "@fluentui/react-components";
import { useTexts } from "../../TextsContext";
import type { DepartmentFieldsProps } from "./DepartmentFields.types";
import { useDepartmentFieldsStyles } from "./useDepartmentFieldsStyles.styles";

/** For whom, for which year and in which unit tables are inserted. */
export function DepartmentFields({ form, onChange, problems, disabled }: DepartmentFieldsProps) {
  const styles = useDepartmentFieldsStyles();
  const { insert } = useTexts();
  const input = { className: styles.input, disabled, autoComplete: "off" } as const;

  return (
    <div className={styles.root}>
      <Field className={styles.wide} label={insert.departmentName} required {...problem(problems.departmentName, insert, "departmentName")}>
        <Input {...input} value={form.departmentName} onChange={(_, { value }) => onChange({ departmentName: value })} data-testid="department-name" />
      </Field>
      <Field className={styles.wide} label={insert.departmentCode} {...problem(problems.departmentCode, insert, "departmentCode")}>
        <Input {...input} inputMode="numeric" value={form.departmentCode} onChange={(_, { value }) => onChange({ departmentCode: value })} data-testid="department-code" />
      </Field>
      <Field label={insert.year} required {...problem(problems.year, insert, "year")}>
        <Input {...input} inputMode="numeric" value={form.year} onChange={(_, { value }) => onChange({ year: value })} data-testid="year" />
      </Field>
      <Field label={insert.unit}>
        <Select className={styles.input} disabled={disabled} value={form.unit} onChange={(_, { value }) => onChange({ unit: value === "元" ? "元" : "万元" })} data-testid="unit">
          <option value="万元">万元</option>
          <option value="元">元</option>
        </Select>
      </Field>
    </div>
  );
}

type InsertTexts = ReturnType<typeof useTexts>["insert"];

function problem(
  kind: "missing" | "invalid" | undefined,
  texts: InsertTexts,
  field: keyof InsertTexts["invalid"],
): { readonly validationMessage?: string } {
  if (kind === undefined) return {};
  const missing: Readonly<Record<string, string>> = texts.missing;
  return { validationMessage: (kind === "missing" ? missing[field] : undefined) ?? texts.invalid[field] };
}
