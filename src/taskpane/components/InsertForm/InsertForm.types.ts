import type { Ref } from "react";
import type { FormProblems, InsertionForm } from "../../insertionForm";

export interface InsertFormProps {
  readonly form: InsertionForm;
  readonly onChange: (form: InsertionForm) => void;
  /** The fields to point at; empty until the user has tried to insert. */
  readonly problems: FormProblems;
  readonly disabled: boolean;
  readonly formRef: Ref<HTMLDivElement>;
}
