import type { RatesOfTable } from "../../../app";
import type { Selection } from "../../hooks/useSelection";

export interface KeptCellsProps {
  readonly table: Pick<RatesOfTable, "sheet" | "kept">;
  readonly selection: Selection;
}
