import type { Sheet, WorkbookSnapshot } from "../grid";
import type { RecognisedTable, Recognition } from "../recognition/recognised";
import type { Profile } from "../spec";
import type { Crash, Finding, NotChecked } from "./finding";
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
 * Lets every rule judge every table it applies to, or the workbook. A rule that throws is reported in `crashed`, without
 * its half-done findings of that table, and the others still run; a rule without any table to judge is in `notChecked`.
 * @throws when a table is not of this snapshot.
 */
export function validate(snapshot: WorkbookSnapshot, recognition: Recognition, judging: Judging): Validation {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, { sheet, index }]));
  const outcomes = judging.rules.flatMap((rule) => (rule.judges === "workbook" ? [judgeWorkbook(rule, recognition, sheets, judging)] : judgeTables(rule, recognition, sheets, judging)));
  return {
    findings: inOrder(outcomes.flatMap(({ findings }) => findings), sheets, judging.rules),
    notChecked: outcomes.flatMap(({ notChecked }) => notChecked),
    crashed: outcomes.flatMap(({ crashed }) => crashed),
  };
}

type TableBound = Exclude<Rule, WorkbookRule>;
type Sheets = ReadonlyMap<string, { readonly sheet: Sheet; readonly index: number }>;

function judgeTables(rule: TableBound, { tables }: Recognition, sheets: Sheets, { profile }: Judging): readonly Validation[] {
  const judged = tables.filter((table) => appliesTo(rule, table));
  if (judged.length === 0) return [noTable(rule)];
  return judged.map((table) => judgeTable(rule, table, sheetOf(table, sheets), profile));
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
  return found.sheet;
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

function judgeWorkbook(rule: WorkbookRule, { tables, refused }: Recognition, sheets: Sheets, { profile, profileChosen }: Judging): Validation {
  const { reads } = rule;
  const read = reads === "all" ? tables : tables.filter(({ spec }) => reads.includes(spec.id));
  if (reads !== "all" && read.length === 0) return noTable(rule);

  return guarded(rule, null, (notChecked) => {
    const context: WorkbookContext = {
      tables: read,
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

function inOrder(findings: readonly Finding[], sheets: Sheets, rules: readonly Rule[]): readonly Finding[] {
  const ranks = new Map(rules.map((rule, index) => [rule.meta.id, index]));
  const rank = (finding: Finding): readonly number[] => [
    sheets.get(finding.sheet)?.index ?? 0,
    finding.at.row,
    finding.at.column,
    ranks.get(finding.ruleId) ?? 0,
  ];
  return [...findings].sort((left, right) => compareRanks(rank(left), rank(right)));
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  const difference = left.findIndex((value, index) => value !== right[index]);
  return difference === -1 ? 0 : (left[difference] ?? 0) - (right[difference] ?? 0);
}
