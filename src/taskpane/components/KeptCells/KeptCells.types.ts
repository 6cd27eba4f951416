import type { Selection } from "../../hooks/useSelection";
import type { RatesTable } from "../../paneActions";

export interface KeptCellsProps {
  readonly table: Pick<RatesTable, "sheet" | "kept">;
  readonly selection: Selection;
}
