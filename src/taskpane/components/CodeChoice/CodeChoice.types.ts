import type { CodesInUse } from "../../../domain/spec";

export interface CodeChoiceProps {
  readonly specIds: readonly string[];
  readonly codes: CodesInUse;
  readonly onChange: (codes: CodesInUse) => void;
  readonly disabled: boolean;
}
