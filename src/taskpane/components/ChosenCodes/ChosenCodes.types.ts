import type { ClassificationList } from "../../../domain/catalogue/codes";
import type { CodeInUse } from "../../../domain/spec";

export interface ChosenCodesProps {
  readonly list: ClassificationList;
  readonly chosen: readonly CodeInUse[];
  readonly onChange: (chosen: readonly CodeInUse[]) => void;
  readonly disabled: boolean;
}
