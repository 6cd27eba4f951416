import type { WorkbookError } from "../../../app/ports";
import type { Result } from "../../../domain/result";
import type { Place } from "../../../domain/validation/finding";
import type { CheckActions } from "../../checkActions";
import type { FormMemory } from "../../formMemory";
import type { Check } from "../../hooks/useCheck";

export interface CheckViewProps {
  readonly check: Check;
  readonly actions: CheckActions;
  readonly memory: Pick<FormMemory, "checksLive" | "keepChecksLive">;
  /** The profile in force: a result by another one says so. */
  readonly profileId: string;
  /** Shows a cell in the workbook. */
  readonly onSelect: (place: Place) => Promise<Result<void, WorkbookError>>;
  readonly copy: (text: string) => Promise<void>;
}
