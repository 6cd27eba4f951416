import type { InsertionForm } from "../../insertionForm";

export interface InsertOptionsProps {
  readonly form: InsertionForm;
  readonly onChange: (change: Partial<InsertionForm>) => void;
  readonly disabled: boolean;
}
