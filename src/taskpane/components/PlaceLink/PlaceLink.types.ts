import type { ReactNode } from "react";
import type { Place } from "../../../domain/validation/finding";
import type { Selection } from "../../hooks/useSelection";

export interface PlaceLinkProps {
  readonly place: Place;
  readonly selection: Selection;
  /** What the link belongs to: the same cell may be linked from several places, and a failure is told at the one that was pressed. */
  readonly of: string;
  readonly children: ReactNode;
}
