import type { InsertionForm } from "../../insertionForm";
import type { InsertionActions } from "../../paneActions";

export interface CarryOverProps {
  readonly form: InsertionForm;
  readonly onChange: (change: Partial<InsertionForm>) => void;
  readonly carry: InsertionActions["carry"];
  readonly disabled: boolean;
}
