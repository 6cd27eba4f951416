import { sheetsByName } from "../grid";
import type { Sheet, WorkbookSnapshot } from "../grid";
import type { RecognisedTable, Recognition } from "../recognition/recognised";
import type { Profile } from "../spec";
import { atOnce, mapInSteps } from "../steps";
import type { Steps } from "../steps";
import type { Crash, Finding, NotChecked } from "./finding";
import { inOrder, orderInSheet } from "./order";
import type { Order } from "./order";
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

/**
 * Pauses now and then.
 * @throws when a table is not of this snapshot.
 */
export type Judge = (snapshot: WorkbookSnapshot, recognition: Recognition) => Steps<Validation>;

/**
 * Lets every rule judge every table it applies to, or the workbook. A rule that throws is reported in `crashed`, without
 * its half-done findings of that table, and the others still run; a rule without any table to judge is in `notChecked`.
 * @throws when a table is not of this snapshot.
 */
export function validate(snapshot: WorkbookSnapshot, recognition: Recognition, judging: Judging): Validation {
  return atOnce(judgeFor(judging)(snapshot, recognition));
}

/**
 * As `validate`, and remembers: asked again, rules judge anew only tables that are other objects than before, and rules
 * between tables only when a table that they read is one. Whoever gives a table again promises that no cell of its rows,
 * and of those around them that rules look at, is another; `recognise` does. The answer is that of `validate`.
 */
export function judgeFor(judging: Judging): Judge {
  const { rules } = judging;
  const within = orderInSheet(rules);
  const ofTables = new WeakMap<RecognisedTable, JudgedTable>();
  const ofWorkbook = new Map<WorkbookRule, JudgedWorkbook>();

  const judgedTable = (table: RecognisedTable, sheets: Sheets): JudgedTable => {
    const known = ofTables.get(table);
    if (known !== undefined) return known;
    const judged = judgeByAll(judging, table, sheetOf(table, sheets), within);
    ofTables.set(table, judged);
    return judged;
  };
  const judgedWorkbook = (rule: WorkbookRule, read: Read, sheets: Sheets): Validation => {
    const tables = read.by(rule);
    const known = ofWorkbook.get(rule);
    if (known !== undefined && isSame(known.tables, tables) && isSame(known.refused, read.refused)) return known.outcome;
    const outcome = judgeWorkbook(rule, { tables, refused: read.refused, sheets }, judging);
    ofWorkbook.set(rule, { tables, refused: read.refused, outcome });
    return outcome;
  };

  return function* (snapshot, recognition) {
    const sheets = sheetsByName(snapshot);
    const read = readOf(recognition);
    const tables = yield* mapInSteps(recognition.tables, (table) => judgedTable(table, sheets), 1);
    const between = yield* mapInSteps(rules, (rule) => (rule.judges === "workbook" ? judgedWorkbook(rule, read, sheets) : SILENCE), 1);
    const gaps = gapsByRule(rules, tables, between);
    return {
      findings: inOrder([...tables, ...between].flatMap(({ findings }) => findings), snapshot, within),
      notChecked: gaps.flatMap(({ notChecked }) => notChecked),
      crashed: gaps.flatMap(({ crashed }) => crashed),
    };
  };
}

type Sheets = ReadonlyMap<string, Sheet>;

/** What was not judged. */
type Gaps = Omit<Validation, "findings">;

/** What the rules said about a table. Rules are told by their places among all. */
interface JudgedTable {
  /** Those that apply. */
  readonly judgedBy: readonly number[];
  /** In the report's order. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly { readonly rule: number; readonly outcome: Gaps }[];
}

function judgeByAll({ rules, profile }: Judging, table: RecognisedTable, sheet: Sheet, within: Order): JudgedTable {
  const judgedBy: number[] = [];
  const findings: Finding[] = [];
  const gaps: { readonly rule: number; readonly outcome: Gaps }[] = [];
  for (const [index, rule] of rules.entries()) {
    if (!appliesTo(rule, table)) continue;
    judgedBy.push(index);
    const outcome = judgeTable(rule, table, sheet, profile);
    findings.push(...outcome.findings);
    if (outcome.notChecked.length + outcome.crashed.length > 0) gaps.push({ rule: index, outcome });
  }
  return { judgedBy, findings: findings.sort(within), gaps };
}

/** By the rules' order; a rule for tables that had none to judge says so. */
function gapsByRule(rules: readonly Rule[], tables: readonly JudgedTable[], between: readonly Validation[]): readonly Gaps[] {
  const said = rules.map((): Gaps[] => []);
  const hasJudged = rules.map(({ judges }) => judges === "workbook");
  for (const { judgedBy, gaps } of tables) {
    for (const rule of judgedBy) hasJudged[rule] = true;
    for (const { rule, outcome } of gaps) said[rule]?.push(outcome);
  }
  return rules.flatMap((rule, index) => (hasJudged[index] === true ? [...(said[index] ?? []), between[index] ?? SILENCE] : [noTable(rule)]));
}

interface JudgedWorkbook extends Recognition {
  readonly outcome: Validation;
}

/** What rules between tables may read. */
interface Read {
  readonly refused: Recognition["refused"];
  by(rule: WorkbookRule): readonly RecognisedTable[];
}

/** Sorts the tables by their specs once for all rules. */
function readOf({ tables, refused }: Recognition): Read {
  const bySpec = new Map<string, RecognisedTable[]>();
  for (const table of tables) {
    const known = bySpec.get(table.spec.id);
    if (known === undefined) bySpec.set(table.spec.id, [table]);
    else known.push(table);
  }
  const by = ({ reads }: WorkbookRule): readonly RecognisedTable[] => {
    if (reads === "all") return tables;
    const [only = [], ...others] = [...bySpec].flatMap(([id, own]) => (reads.includes(id) ? [own] : []));
    return others.length === 0 ? only : tables.filter(({ spec }) => reads.includes(spec.id));
  };
  return { refused, by };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

function noTable({ meta }: Rule): Validation {
  return { findings: [], notChecked: [{ ruleId: meta.id, sheet: null, reasonId: "no-table", data: {} }], crashed: [] };
}

function appliesTo(rule: Rule, table: RecognisedTable): boolean {
  if (rule.judges === "workbook") return rule.ofTargets !== undefined && table.shape === "targets" && (rule.reads === "all" || rule.reads.includes(table.spec.id));
  if (rule.judges === "targets") return table.shape === "targets";
  if (rule.judges === "tables") return rule.applies?.(table) ?? true;
  return table.shape === "amounts" && (rule.applies?.(table) ?? true);
}

function sheetOf(table: Pick<RecognisedTable, "sheet">, sheets: Sheets): Sheet {
  const found = sheets.get(table.sheet);
  if (found === undefined) throw new Error(`No sheet ${table.sheet} in the snapshot that its table was recognised in`);
  return found;
}

function judgeTable(rule: Rule, table: RecognisedTable, sheet: Sheet, profile: Profile): Validation {
  return guarded(rule, sheet.name, (reasons) => {
    const notChecked: RuleContext<unknown>["notChecked"] = (reasonId, data) => {
      reasons.push({ ruleId: rule.meta.id, sheet: sheet.name, reasonId, data });
    };
    const findings: Finding[] = [];
    for (const finding of run(rule, table, { sheet, profile, notChecked })) findings.push(toFinding(rule, finding, sheet.name));
    return findings;
  });
}

function run(rule: Rule, table: RecognisedTable, { sheet, profile, notChecked }: Omit<RuleContext<unknown>, "table">): Iterable<RuleFinding> {
  if (rule.judges === "tables") return rule.check({ table, sheet, profile, notChecked });
  if (rule.judges === "amounts" && table.shape === "amounts") return rule.check({ table, sheet, profile, notChecked });
  if (rule.judges === "targets" && table.shape === "targets") return rule.check({ table, sheet, profile, notChecked });
  if (rule.judges === "workbook" && table.shape === "targets") return rule.ofTargets?.({ table, sheet, profile, notChecked }) ?? [];
  return [];
}

function judgeWorkbook(rule: WorkbookRule, { tables, refused, sheets }: Recognition & { readonly sheets: Sheets }, { profile, profileChosen }: Judging): Validation {
  if (rule.reads !== "all" && tables.length === 0) return noTable(rule);

  return guarded(rule, null, (notChecked) => {
    const context: WorkbookContext = {
      tables,
      refused,
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
  try {
    const findings = judge(notChecked);
    return findings.length === 0 && notChecked.length === 0 ? SILENCE : { findings, notChecked, crashed: [] };
  } catch (error) {
    const crash: Crash = { ruleId: meta.id, sheet, error: error instanceof Error ? error.message : String(error) };
    return { findings: [], notChecked, crashed: [crash] };
  }
}

const SILENCE: Validation = { findings: [], notChecked: [], crashed: [] };

function toFinding(rule: Rule, found: RuleFinding, sheet: string): Finding {
  const { severity = rule.meta.severity, related = [], ...facts } = found;
  return { ruleId: rule.meta.id, ...facts, severity, sheet, related, fixable: found.fix?.safety ?? "no" };
}
