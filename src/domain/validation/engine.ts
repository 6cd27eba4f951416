import type { Sheet, WorkbookSnapshot } from "../grid";
import type { RecognisedTable, Recognition } from "../recognition/recognised";
import type { Profile } from "../spec";
import type { Crash, Finding, NotChecked } from "./finding";
import { inOrder } from "./order";
import type { CheckReport } from "./report";
import type { Rule, RuleContext, RuleFinding, WorkbookContext, WorkbookRule } from "./rule";

/** What the rules say, in a stable order (sheet, cell, rule). */
export type Validation = Pick<CheckReport, "findings" | "notChecked" | "crashed">;

export interface Judging {
  readonly rules: readonly Rule[];
  readonly profile: Profile;
  /** Whether the profile was chosen by name; false when it is only the default. */
  readonly profileChosen: boolean;
}

/** @throws when a table is not of this snapshot. */
export type Judge = (snapshot: WorkbookSnapshot, recognition: Recognition) => Validation;

/**
 * Lets every rule judge every table it applies to, or the workbook. A rule that throws is reported in `crashed`, without
 * its half-done findings of that table, and the others still run; a rule without any table to judge is in `notChecked`.
 * @throws when a table is not of this snapshot.
 */
export function validate(snapshot: WorkbookSnapshot, recognition: Recognition, judging: Judging): Validation {
  return judgeFor(judging)(snapshot, recognition);
}

/**
 * As `validate`, and remembers: asked again, rules judge anew only tables that are other objects than before or stand in
 * a sheet that is one, and rules between tables only when a table that they read is. The answer is that of `validate`.
 */
export function judgeFor(judging: Judging): Judge {
  const ofTables = new WeakMap<RecognisedTable, JudgedTable>();
  const ofWorkbook = new Map<WorkbookRule, JudgedWorkbook>();

  const judgedTable = (table: RecognisedTable, sheet: Sheet): JudgedTable => {
    const known = ofTables.get(table);
    if (known?.sheet === sheet) return known;
    const judged = { sheet, outcomes: judging.rules.map((rule) => (rule.judges === "workbook" || !appliesTo(rule, table) ? null : judgeTable(rule, table, sheet, judging.profile))) };
    ofTables.set(table, judged);
    return judged;
  };
  const judgedWorkbook = (rule: WorkbookRule, recognition: Recognition, sheets: Sheets): Validation => {
    const seen = seenBy(rule, recognition, sheets);
    const known = ofWorkbook.get(rule);
    if (known !== undefined && isSame(known.seen, seen)) return known.outcome;
    const outcome = judgeWorkbook(rule, recognition, sheets, judging);
    ofWorkbook.set(rule, { seen, outcome });
    return outcome;
  };

  return (snapshot, recognition) => {
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const tables = recognition.tables.map((table) => judgedTable(table, sheetOf(table, sheets)).outcomes);
    const outcomes = judging.rules.flatMap((rule, index) =>
      rule.judges === "workbook" ? [judgedWorkbook(rule, recognition, sheets)] : ofAll(rule, tables.flatMap((judged) => judged[index] ?? [])));
    return {
      findings: inOrder(outcomes.flatMap(({ findings }) => findings), snapshot, judging.rules),
      notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
      crashed: outcomes.flatMap(({ crashed }) => crashed),
    };
  };
}

type TableBound = Exclude<Rule, WorkbookRule>;
type Sheets = ReadonlyMap<string, Sheet>;

/** What the rules said about a table; null where a rule does not apply. */
interface JudgedTable {
  readonly sheet: Sheet;
  readonly outcomes: readonly (Validation | null)[];
}

interface JudgedWorkbook {
  /** Everything that the rule could look at. */
  readonly seen: readonly unknown[];
  readonly outcome: Validation;
}

function seenBy(rule: WorkbookRule, recognition: Recognition, sheets: Sheets): readonly unknown[] {
  return [...readBy(rule, recognition), ...recognition.refused].flatMap((block) => [block, sheets.get(block.sheet)]);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function ofAll(rule: TableBound, outcomes: readonly Validation[]): readonly Validation[] {
  return outcomes.length === 0 ? [noTable(rule)] : outcomes;
}

function noTable({ meta }: Rule): Validation {
  return { findings: [], notChecked: [{ ruleId: meta.id, sheet: null, reasonId: "no-table", data: {} }], crashed: [] };
}

function appliesTo(rule: TableBound, table: RecognisedTable): boolean {
  if (rule.judges === "targets") return table.shape === "targets";
  if (rule.judges === "tables") return rule.applies?.(table) ?? true;
  return table.shape === "amounts" && (rule.applies?.(table) ?? true);
}

function sheetOf(table: Pick<RecognisedTable, "sheet">, sheets: Sheets): Sheet {
  const found = sheets.get(table.sheet);
  if (found === undefined) throw new Error(`No sheet ${table.sheet} in the snapshot that its table was recognised in`);
  return found;
}

function judgeTable(rule: TableBound, table: RecognisedTable, sheet: Sheet, profile: Profile): Validation {
  return guarded(rule, sheet.name, (notChecked) => {
    const context = {
      sheet,
      profile,
      notChecked: (reasonId, data) => {
        notChecked.push({ ruleId: rule.meta.id, sheet: sheet.name, reasonId, data });
      },
    } satisfies Omit<RuleContext<unknown>, "table">;
    return [...run(rule, table, context)].map((finding) => toFinding(rule, finding, sheet.name));
  });
}

function run(rule: TableBound, table: RecognisedTable, context: Omit<RuleContext<unknown>, "table">): Iterable<RuleFinding> {
  if (rule.judges === "tables") return rule.check({ ...context, table });
  if (rule.judges === "amounts" && table.shape === "amounts") return rule.check({ ...context, table });
  if (rule.judges === "targets" && table.shape === "targets") return rule.check({ ...context, table });
  return [];
}

function readBy({ reads }: WorkbookRule, { tables }: Recognition): readonly RecognisedTable[] {
  return reads === "all" ? tables : tables.filter(({ spec }) => reads.includes(spec.id));
}

function judgeWorkbook(rule: WorkbookRule, recognition: Recognition, sheets: Sheets, { profile, profileChosen }: Judging): Validation {
  const tables = readBy(rule, recognition);
  if (rule.reads !== "all" && tables.length === 0) return noTable(rule);

  return guarded(rule, null, (notChecked) => {
    const context: WorkbookContext = {
      tables,
      refused: recognition.refused,
      sheetOf: (table) => sheetOf(table, sheets),
      profile,
      profileChosen,
      notChecked: (sheet, reasonId, data) => {
        notChecked.push({ ruleId: rule.meta.id, sheet, reasonId, data });
      },
    };
    return [...rule.check(context)].map(({ sheet, ...finding }) => toFinding(rule, finding, sheet));
  });
}

/** What a rule says, or that it crashed; what it could not check before it crashed is kept. */
function guarded({ meta }: Rule, sheet: string | null, judge: (notChecked: NotChecked[]) => readonly Finding[]): Validation {
  const notChecked: NotChecked[] = [];
  const crashed: Crash[] = [];
  let findings: readonly Finding[] = [];
  try {
    findings = judge(notChecked);
  } catch (error) {
    crashed.push({ ruleId: meta.id, sheet, error: error instanceof Error ? error.message : String(error) });
  }
  return { findings, notChecked, crashed };
}

function toFinding(rule: Rule, found: RuleFinding, sheet: string): Finding {
  const { severity = rule.meta.severity, related = [], ...facts } = found;
  return { ruleId: rule.meta.id, ...facts, severity, sheet, related, fixable: found.fix?.safety ?? "no" };
}
