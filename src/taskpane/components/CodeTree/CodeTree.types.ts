import type { CodeInUse, CodesInUse } from "../../../domain/spec";

export interface CodeTreeProps {
  readonly kind: keyof CodesInUse;
  readonly chosen: readonly CodeInUse[];
  readonly onChange: (chosen: readonly CodeInUse[]) => void;
  readonly disabled: boolean;
}
