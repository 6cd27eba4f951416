import type { ReactNode } from "react";

export interface DisclosureProps {
  readonly title: string;
  /** Shown at the end of the title row, for instance how many entries there are. */
  readonly aside?: ReactNode;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}
