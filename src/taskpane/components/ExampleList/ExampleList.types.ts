import type { RowHelp } from "../../../domain/help/row-help";
import type { Filling } from "../../hooks/useFilling";

export interface ExampleListProps {
  /** The row that examples are taken over into. */
  readonly help: RowHelp;
  readonly filling: Filling;
}
