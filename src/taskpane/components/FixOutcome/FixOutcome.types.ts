import type { Fixes } from "../../hooks/useFixes";

export interface FixOutcomeProps {
  readonly fixes: Fixes;
  readonly onAgain: () => void;
}
