import type { CheckPartProps } from "../../checkWork";
import type { Selection } from "../../hooks/useSelection";

export interface WaivedListProps extends CheckPartProps {
  readonly selection: Selection;
}
