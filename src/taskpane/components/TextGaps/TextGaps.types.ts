import type { ExecutionLine, ExecutionLines } from "../../../domain/narrative";
import type { Selection } from "../../hooks/useSelection";

export interface TextGapsProps {
  readonly told: Pick<ExecutionLines, "unreadable" | "hasReasons">;
  readonly withoutReason: readonly ExecutionLine[];
  readonly sheet: string;
  readonly selection: Selection;
}
