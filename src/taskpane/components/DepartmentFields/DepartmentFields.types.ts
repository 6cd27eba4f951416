import type { FormProblems, InsertionForm } from "../../insertionForm";

export interface DepartmentFieldsProps {
  readonly form: InsertionForm;
  readonly onChange: (change: Partial<InsertionForm>) => void;
  readonly problems: FormProblems;
  readonly disabled: boolean;
}
