import { catalogue as standardTables } from "./catalogue";
import { executionRates } from "./execution";
import type { RateRow } from "./execution";
import { sheetsByName } from "./grid";
import type { WorkbookSnapshot } from "./grid";
import { NO_MEMORY, ownTargets, profileInForce } from "./memory";
import type { WorkbookMemory } from "./memory";
import { recogniseInSteps } from "./recognition";
import type { RecognisedTable } from "./recognition";
import { rules as allRules } from "./rules";
import type { Profile, TableSpec } from "./spec";
import { atOnce } from "./steps";
import type { Steps } from "./steps";
import { judgeFor, setAside } from "./validation";
import type { CheckReport, Judge, Rule } from "./validation";

export interface CheckOptions {
  readonly profile: Profile;
  /** Whether the profile was chosen by name; only then is it judged which tables must be there. Not, unless told. */
  readonly profileChosen?: boolean;
  /** What the workbook remembers: corrections of the recognition, waived findings, required indicators of its own. Nothing unless told. */
  readonly memory?: WorkbookMemory;
  /** All rules unless told. */
  readonly rules?: readonly Rule[];
  /** The standard tables unless told. */
  readonly catalogue?: readonly TableSpec[];
}

/** Recognises the tables of a workbook, lets the rules judge them and works out the execution rates. Same workbook, same report. */
export function checkSnapshot(snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport {
  return startCheck(snapshot, options).report;
}

/** A check that can go on when the workbook changes. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
  readonly report: CheckReport;
  /** What was found out about tables; only `recheck` asks it. */
  readonly known: Known;
}

/** As `checkSnapshot`, to be followed by `recheck`. */
export function startCheck(snapshot: WorkbookSnapshot, options: CheckOptions): Checked {
  return atOnce(checkInSteps(snapshot, options));
}

/** As `startCheck`, with pauses: what else is waiting, a click for example, can go first, and who gave up need not go on. */
export function checkInSteps(snapshot: WorkbookSnapshot, options: CheckOptions): Steps<Checked> {
  return checkedBy(knownFor(options), snapshot, options);
}

/**
 * The check of the workbook as it is now: the same report as a full check gives, but only what changed is looked at.
 * A sheet that is the same object as before did not change; of others the rows are compared. Other rules or another profile judge all anew.
 */
export function recheck(previous: Checked, snapshot: WorkbookSnapshot, options: CheckOptions = previous.options): Checked {
  return atOnce(checkedBy(isJudgedAlike(previous.options, options) ? previous.known : knownFor(options), snapshot, options, previous.snapshot));
}

interface Known {
  readonly judge: Judge;
  readonly rates: WeakMap<RecognisedTable, readonly RateRow[]>;
}

function knownFor({ profile, profileChosen = false, rules = allRules, memory = NO_MEMORY }: CheckOptions): Known {
  return { judge: judgeFor({ rules, profile: profileInForce(profile, memory), profileChosen }), rates: new WeakMap() };
}

function isJudgedAlike(one: CheckOptions, other: CheckOptions): boolean {
  return one.profile === other.profile && (one.profileChosen ?? false) === (other.profileChosen ?? false) && (one.rules ?? allRules) === (other.rules ?? allRules)
    && isSameDemand(one, other);
}

/** The workbook's memory is read anew each time, so that equal sets are different objects. */
function isSameDemand(one: CheckOptions, other: CheckOptions): boolean {
  const own = ({ profile, memory = NO_MEMORY }: CheckOptions): string => JSON.stringify(ownTargets(profile, memory));
  return own(one) === own(other);
}

function* checkedBy(known: Known, snapshot: WorkbookSnapshot, options: CheckOptions, before?: WorkbookSnapshot): Steps<Checked> {
  const { catalogue = standardTables, memory = NO_MEMORY } = options;
  const recognition = yield* recogniseInSteps(snapshot, catalogue, memory.corrections, before);
  const validation = yield* known.judge(snapshot, recognition);
  const rates = allRates(recognition.tables, snapshot, known);
  const waived = setAside(validation.findings, memory.waivers, snapshot);
  return { snapshot, options, known, report: { ...recognition, ...validation, rates, ...waived, ownTargets: ownTargets(options.profile, memory) } };
}

function allRates(tables: readonly RecognisedTable[], snapshot: WorkbookSnapshot, { rates }: Known): readonly RateRow[] {
  const byName = sheetsByName(snapshot);
  return tables.flatMap((table) => {
    const sheet = byName.get(table.sheet);
    if (table.shape !== "amounts" || sheet === undefined) return [];
    const known = rates.get(table);
    if (known !== undefined) return known;
    const rows = executionRates(table, sheet);
    rates.set(table, rows);
    return rows;
  });
}
