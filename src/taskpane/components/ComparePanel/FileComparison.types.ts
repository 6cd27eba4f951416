import type { CheckReport } from "../../../domain/validation";
import type { ComparedFile } from "../../hooks/useComparedFile";

export interface FileComparisonProps {
  readonly report: CheckReport;
  readonly file: ComparedFile;
}
