import type { CheckReport } from "../../../domain/validation/report";
import type { Selection } from "../../hooks/useSelection";

export interface CheckResultProps {
  readonly report: CheckReport;
  readonly selection: Selection;
}
