import type { WorkbookSnapshot } from "../grid";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** The findings by sheet, then cell, then rule, each in its own order; those alike in all of these stay as they come. */
export function inOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot, rules: readonly Rule[]): readonly Finding[] {
  const ofSheets = new Map(sheets.map(({ name }, index) => [name, index]));
  const ofRules = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  return findings
    .map((finding) => ({ finding, sheet: ofSheets.get(finding.sheet) ?? 0, rule: ofRules.get(finding.ruleId) ?? 0 }))
    .sort((one, other) =>
      one.sheet - other.sheet
      || one.finding.at.row - other.finding.at.row
      || one.finding.at.column - other.finding.at.column
      || one.rule - other.rule)
    .map(({ finding }) => finding);
}
