import type { Selection } from "../../hooks/useSelection";
import type { RatesTable as Table } from "../../paneActions";

export interface RatesTableProps {
  readonly table: Table;
  readonly selection: Selection;
}
