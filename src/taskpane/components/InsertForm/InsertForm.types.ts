import type { Ref } from "react";
import type { ProjectList } from "../../../domain/projects";
import type { FormProblems, InsertionForm } from "../../insertionForm";
import type { InsertionActions } from "../../paneActions";

export interface InsertFormProps {
  readonly form: InsertionForm;
  readonly profileId: string;
  /** The form's list of projects as it was read; null while there is none. */
  readonly list: ProjectList | null;
  readonly actions: Pick<InsertionActions, "carry" | "selection">;
  readonly onChange: (change: Partial<InsertionForm>) => void;
  /** The fields to point at; empty until the user has tried to insert. */
  readonly problems: FormProblems;
  readonly disabled: boolean;
  readonly formRef: Ref<HTMLDivElement>;
}
