import { catalogue as standardTables } from "./catalogue";
import { executionRates } from "./execution";
import type { RateRow } from "./execution";
import type { WorkbookSnapshot } from "./grid";
import { NO_MEMORY } from "./memory";
import type { WorkbookMemory } from "./memory";
import { recognise } from "./recognition";
import type { RecognisedTable } from "./recognition";
import { rules as allRules } from "./rules";
import type { Profile, TableSpec } from "./spec";
import { validate } from "./validation";
import type { CheckReport, Rule } from "./validation";

export interface CheckOptions {
  readonly profile: Profile;
  /** Whether the profile was chosen by name; only then is it judged which tables must be there. Not, unless told. */
  readonly profileChosen?: boolean;
  /** What the workbook remembers: corrections of the recognition, waived findings. Nothing unless told. */
  readonly memory?: WorkbookMemory;
  /** All rules unless told. */
  readonly rules?: readonly Rule[];
  /** The standard tables unless told. */
  readonly catalogue?: readonly TableSpec[];
}

/** Recognises the tables of a workbook, lets the rules judge them and works out the execution rates. Same workbook, same report. */
export function checkSnapshot(snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport {
  const { profile, profileChosen = false, rules = allRules, catalogue = standardTables, memory = NO_MEMORY } = options;
  const recognition = recognise(snapshot, catalogue, memory.corrections);
  const rates = recognition.tables.flatMap((table) => ratesOf(snapshot, table));
  return { ...recognition, rates, waived: [], ...validate(snapshot, recognition, { rules, profile, profileChosen }) };
}

function ratesOf({ sheets }: WorkbookSnapshot, table: RecognisedTable): readonly RateRow[] {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  return table.shape === "amounts" && sheet !== undefined ? executionRates(table, sheet) : [];
}
