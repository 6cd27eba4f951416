import type { ReactNode } from "react";

export interface TabPanelProps {
  /** The id of its tab. */
  readonly id: string;
  readonly active: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}
