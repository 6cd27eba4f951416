import type { Finding } from "../../../domain/validation/finding";
import type { Filling } from "../../hooks/useFilling";
import type { PaneActions } from "../../paneActions";

export interface RowFindingsProps {
  readonly findings: readonly Finding[];
  readonly filling: Filling;
  readonly select: PaneActions["select"];
}
