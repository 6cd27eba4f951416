import type { CheckPartProps } from "../../checkWork";
import type { Selection } from "../../hooks/useSelection";

export interface TableListProps extends CheckPartProps {
  readonly selection: Selection;
}
