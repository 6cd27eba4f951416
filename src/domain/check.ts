import { catalogue as standardTables } from "./catalogue";
import { executionRates } from "./execution";
import type { RateRow } from "./execution";
import type { WorkbookSnapshot } from "./grid";
import { recognise } from "./recognition";
import type { RecognisedTable } from "./recognition";
import { rules as allRules } from "./rules";
import type { Profile, TableSpec } from "./spec";
import { validate } from "./validation";
import type { CheckReport, Rule } from "./validation";

export interface CheckOptions {
  readonly profile: Profile;
  /** All rules unless told. */
  readonly rules?: readonly Rule[];
  /** The standard tables unless told. */
  readonly catalogue?: readonly TableSpec[];
}

/** Recognises the tables of a workbook, lets the rules judge them and works out the execution rates. Same workbook, same report. */
export function checkSnapshot(snapshot: WorkbookSnapshot, { profile, rules = allRules, catalogue = standardTables }: CheckOptions): CheckReport {
  const { tables } = recognise(snapshot, catalogue);
  const rates = tables.flatMap((table) => ratesOf(snapshot, table));
  return { tables, rates, ...validate(snapshot, tables, rules, profile) };
}

function ratesOf({ sheets }: WorkbookSnapshot, table: RecognisedTable): readonly RateRow[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  return table.shape === "amounts" && sheet !== undefined ? executionRates(table, sheet) : [];
}
