import type { CheckOutcome as Outcome } from "../../hooks/useCheck";
import type { CheckViewProps } from "../CheckView/CheckView.types";

export interface CheckOutcomeProps extends CheckViewProps {
  readonly outcome: Outcome;
  /** Hidden while another check runs; the verdict takes the focus when it is shown (again). */
  readonly shown: boolean;
}
