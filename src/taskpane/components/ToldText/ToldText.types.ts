import type { ToldTable } from "../../../app";
import type { Narrative } from "../../hooks/useNarrative";
import type { Selection } from "../../hooks/useSelection";

export interface ToldTextProps {
  readonly table: ToldTable;
  readonly profileId: string;
  /** Whether the workbook was changed since: what is out of date is neither copied nor written. */
  readonly stale: boolean;
  /** Whether the table is being read. */
  readonly busy: boolean;
  readonly insertion: Narrative["insertion"];
  readonly selection: Selection;
  readonly copy: (text: string) => Promise<void>;
}
