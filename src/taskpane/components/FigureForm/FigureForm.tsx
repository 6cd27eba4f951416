import { Field, Input, Select } from "@fluentui/react-components";
import { FIGURE_ROLES } from "../../../domain/execution";
import type { FigureChoice, FigureRole } from "../../../domain/execution";
import { shortened } from "../../shortened";
import { useTexts } from "../../TextsContext";
import type { FigureFormProps } from "./FigureForm.types";
import { useFigureFormStyles } from "./useFigureFormStyles.styles";

/** Which column is what, and from which row to which; as guessed, to be changed. */
export function FigureForm({ columns, choice, onChange, disabled }: FigureFormProps) {
  const styles = useFigureFormStyles();
  const { rates: { source: texts } } = useTexts();
  const rows = fieldsOf(choice);

  return (
    <fieldset className={styles.root} disabled={disabled} data-testid="figure-form">
      <legend className={styles.legend}>{texts.sheet(choice.sheet)}</legend>
      <div className={styles.grid}>
        {FIGURE_ROLES.map((role) => (
          <Field key={role} label={texts.roles[role]} size="small">
            <Select
              size="small"
              value={String(choice.columns[role] ?? "")}
              onChange={(_, { value }) => onChange(withColumn(choice, role, value === "" ? null : Number(value)))}
              data-testid={`figure-${role}`}
            >
              <option value="">{role === "progress" ? texts.newColumn : texts.noColumn}</option>
              {columns.map(({ column, name, heading }) => <option key={column} value={column}>{texts.column(name, shortened(heading.replace(/\s+/gu, " ")))}</option>)}
            </Select>
          </Field>
        ))}
        {ROWS.map((row) => (
          <Field key={row} label={texts.rows[row]} size="small">
            <Input className={styles.row} input={{ className: styles.row }} size="small" type="number" min={1} value={rows[row]} onChange={(_, { value }) => onChange(withRow(choice, row, value))} data-testid={`figure-${row}`} />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

const ROWS = ["heading", "first", "last"] as const;
type RowField = (typeof ROWS)[number];

/** Rows as Excel numbers them; the lowest of the headings. */
function fieldsOf({ heading, first, last }: FigureChoice): Readonly<Record<RowField, string>> {
  return { heading: heading === null ? "" : String(heading.bottom + 1), first: String(first + 1), last: String(last + 1) };
}

function withColumn(choice: FigureChoice, role: FigureRole, column: number | null): FigureChoice {
  const others = Object.entries(choice.columns).filter(([other]) => other !== role);
  return { ...choice, columns: Object.fromEntries(column === null ? others : [...others, [role, column]]) };
}

function withRow(choice: FigureChoice, field: RowField, text: string): FigureChoice {
  const row = Number(text) - 1;
  const isRow = text.trim() !== "" && Number.isInteger(row) && row >= 0;
  if (field !== "heading") return isRow ? { ...choice, [field]: row } : choice;
  return { ...choice, heading: isRow ? { top: row, bottom: row } : null };
}
