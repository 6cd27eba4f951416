import type { CheckPartProps } from "../../checkWork";
import type { Fixes } from "../../hooks/useFixes";
import type { Selection } from "../../hooks/useSelection";

export interface CheckResultProps extends CheckPartProps {
  readonly selection: Selection;
  readonly fixes: Fixes;
}
