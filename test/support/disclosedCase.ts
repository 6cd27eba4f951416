import { disclosure, type DisclosedTable } from "./disclosure";
import { recognisedTable } from "./recognisedTable";
import type { RuleCase } from "./ruleTester";

/**
 * A case about one table of the small disclosure, recognised as in every check.
 * @throws when the table does not hold a text that is to be changed.
 */
export function disclosed(name: string, table: DisclosedTable, changes: readonly (readonly [string, string])[] = []): RuleCase {
  const [sheet] = disclosure([table], { [table]: changes });
  if (sheet === undefined) throw new Error(`no ${table}`);
  return { name, sheet, table: recognisedTable };
}
