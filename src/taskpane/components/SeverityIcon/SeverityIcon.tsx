import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { SeverityIconProps } from "./SeverityIcon.types";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** A severity as a shape, so that it is told apart without colour; always stands beside its word. */
export function SeverityIcon({ severity }: SeverityIconProps) {
  const Icon = ICONS[severity];
  return <Icon aria-hidden />;
}
