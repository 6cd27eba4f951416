import { catalogue } from "../../../src/domain/catalogue";
import { rectToA1, type Sheet } from "../../../src/domain/grid";
import { recognise, type AmountTable, type RecognisedTable, type TargetTable } from "../../../src/domain/recognition";
import { workbookOf } from "../../support/gridOf";

/** `spec range` of every table on the sheet. */
export function found(...sheets: readonly Sheet[]): readonly string[] {
  return tablesOf(...sheets).map((table) => `${table.spec.id} ${rectToA1(table.area)}`);
}

export function tablesOf(...sheets: readonly Sheet[]): readonly RecognisedTable[] {
  return recognise(workbookOf(...sheets), catalogue).tables;
}

/** The sheet's only table of amounts. */
export function amountTable(sheet: Sheet): AmountTable {
  const [table, ...others] = tablesOf(sheet);
  if (table?.shape !== "amounts" || others.length > 0) throw new Error(`not one table of amounts: ${found(sheet).join(", ")}`);
  return table;
}

/** The sheet's only target table. */
export function targetTable(sheet: Sheet): TargetTable {
  const [table, ...others] = tablesOf(sheet);
  if (table?.shape !== "targets" || others.length > 0) throw new Error(`not one target table: ${found(sheet).join(", ")}`);
  return table;
}

/** Column letters are easier to read in a test: `{ code: 0 }`. */
export function columnsOf(table: AmountTable, section = 0): Readonly<Record<string, number>> {
  return Object.fromEntries(table.sections[section]?.columns ?? []);
}

export function codesOf(table: AmountTable): readonly (string | undefined)[] {
  return table.sections[0]?.rows.map(({ code, kind }) => code ?? kind) ?? [];
}
