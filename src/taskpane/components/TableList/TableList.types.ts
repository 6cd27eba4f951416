import type { RecognisedTable } from "../../../domain/recognition/recognised";
import type { Selection } from "../../hooks/useSelection";

export interface TableListProps {
  readonly tables: readonly RecognisedTable[];
  readonly selection: Selection;
}
