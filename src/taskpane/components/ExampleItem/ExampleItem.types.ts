import type { IndicatorExample } from "../../../domain/help/example";
import type { RowHelp } from "../../../domain/help/row-help";
import type { Filling } from "../../hooks/useFilling";

export interface ExampleItemProps {
  readonly example: IndicatorExample;
  /** The row that it is taken over into. */
  readonly help: RowHelp;
  readonly filling: Filling;
  /** Its second level, where examples of several are listed. */
  readonly level: string | null;
}
