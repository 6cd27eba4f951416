import type { Finding } from "../../../domain/validation/finding";
import type { PaneActions } from "../../paneActions";

export interface RowFindingsProps {
  readonly findings: readonly Finding[];
  readonly select: PaneActions["select"];
}
