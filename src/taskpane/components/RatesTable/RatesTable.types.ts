import type { RatesOfTable } from "../../../app";
import type { Selection } from "../../hooks/useSelection";

export interface RatesTableProps {
  readonly table: RatesOfTable;
  readonly selection: Selection;
}
