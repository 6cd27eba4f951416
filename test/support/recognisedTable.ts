import { catalogue } from "../../src/domain/catalogue";
import type { Sheet } from "../../src/domain/grid";
import { recognise } from "../../src/domain/recognition";
import type { RecognisedTable } from "../../src/domain/recognition/recognised";

/**
 * The one table of a drawn sheet, recognised as in every check: for rules about what stands around the figures.
 * @throws when there is none, or more than one.
 */
export function recognisedTable(sheet: Sheet): RecognisedTable {
  const { tables } = recognise({ sheets: [sheet] }, catalogue);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${sheet.name} holds ${String(tables.length)} tables`);
  return table;
}
