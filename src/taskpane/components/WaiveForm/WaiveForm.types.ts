import type { Finding } from "../../../domain/validation/finding";
import type { CheckPartProps } from "../../checkWork";

export interface WaiveFormProps extends Pick<CheckPartProps, "actions" | "busy" | "work"> {
  readonly finding: Finding;
  readonly onClose: () => void;
}
