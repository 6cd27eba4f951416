import type { Sheet, WorkbookSnapshot } from "../grid";
import type { RecognisedTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import type { Crash, Finding, NotChecked } from "./finding";
import type { CheckReport } from "./report";
import type { Rule, RuleContext, RuleFinding } from "./rule";

/** What the rules say, in a stable order (sheet, cell, rule). */
export type Validation = Pick<CheckReport, "findings" | "notChecked" | "crashed">;

/**
 * Lets every rule judge every table it applies to. A rule that throws is reported in `crashed`, without its half-done
 * findings of that table, and the others still run; a rule without any table to judge is in `notChecked`.
 * @throws when a table is not of this snapshot.
 */
export function validate(snapshot: WorkbookSnapshot, tables: readonly RecognisedTable[], rules: readonly Rule[], profile: Profile): Validation {
  const sheets = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, { sheet, index }]));
  const outcome: Outcome = { findings: [], notChecked: [], crashed: [] };

  for (const rule of rules) {
    const judged = tables.filter((table) => appliesTo(rule, table));
    if (judged.length === 0) outcome.notChecked.push({ ruleId: rule.meta.id, sheet: null, reasonId: "no-table", data: {} });
    for (const table of judged) judge(rule, table, sheetOf(table, sheets), profile, outcome);
  }

  return { ...outcome, findings: inOrder(outcome.findings, sheets, rules) };
}

interface Outcome {
  readonly findings: Finding[];
  readonly notChecked: NotChecked[];
  readonly crashed: Crash[];
}

type Sheets = ReadonlyMap<string, { readonly sheet: Sheet; readonly index: number }>;

function appliesTo(rule: Rule, table: RecognisedTable): boolean {
  if (rule.judges === "targets") return table.shape === "targets";
  return table.shape === "amounts" && (rule.applies?.(table) ?? true);
}

function sheetOf(table: RecognisedTable, sheets: Sheets): Sheet {
  const found = sheets.get(table.sheet);
  if (found === undefined) throw new Error(`No sheet ${table.sheet} in the snapshot that its table was recognised in`);
  return found.sheet;
}

function judge(rule: Rule, table: RecognisedTable, sheet: Sheet, profile: Profile, outcome: Outcome): void {
  const ruleId = rule.meta.id;
  const notChecked: NotChecked[] = [];
  try {
    const context = {
      sheet,
      profile,
      notChecked: (reasonId, data) => {
        notChecked.push({ ruleId, sheet: sheet.name, reasonId, data });
      },
    } satisfies Omit<RuleContext<unknown>, "table">;
    const found = [...run(rule, table, context)].map((finding) => toFinding(rule, finding, sheet.name));
    outcome.findings.push(...found);
  } catch (error) {
    outcome.crashed.push({ ruleId, sheet: sheet.name, error: error instanceof Error ? error.message : String(error) });
  }
  outcome.notChecked.push(...notChecked);
}

function run(rule: Rule, table: RecognisedTable, context: Omit<RuleContext<unknown>, "table">): Iterable<RuleFinding> {
  if (rule.judges === "amounts" && table.shape === "amounts") return rule.check({ ...context, table });
  if (rule.judges === "targets" && table.shape === "targets") return rule.check({ ...context, table });
  return [];
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
