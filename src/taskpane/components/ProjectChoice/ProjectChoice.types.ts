import type { ProjectList } from "../../../domain/projects";
import type { FormProblems, InsertionForm } from "../../insertionForm";
import type { InsertionActions } from "../../paneActions";

export interface ProjectChoiceProps {
  readonly form: InsertionForm;
  readonly onChange: (change: Partial<InsertionForm>) => void;
  /** The form's list as it was read; null while there is none. */
  readonly list: ProjectList | null;
  readonly problem: FormProblems["projects"];
  readonly selection: InsertionActions["selection"];
  readonly disabled: boolean;
}
