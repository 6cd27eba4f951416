import type { WorkbookSnapshot } from "../grid";
import type { Finding } from "./finding";
import type { Rule } from "./rule";

/** Which of two findings comes first; 0 when neither does. */
export type Order = (one: Finding, other: Finding) => number;

/** In one sheet: by cell, then by rule, each in its own order. */
export function orderInSheet(rules: readonly Rule[]): Order {
  const ranks = new Map(rules.map(({ meta }, index) => [meta.id, index]));
  const rankOf = ({ ruleId }: Finding): number => ranks.get(ruleId) ?? 0;
  return (one, other) => one.at.row - other.at.row || one.at.column - other.at.column || rankOf(one) - rankOf(other);
}

/** The findings by sheet, then as `within` says; those alike in all of these stay as they come. Cheap for findings that are nearly so already. */
export function inOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot, within: Order): readonly Finding[] {
  const ranks = new Map(sheets.map(({ name }, index) => [name, index]));
  const rankOf = ({ sheet }: Finding): number => ranks.get(sheet) ?? 0;
  return [...findings].sort((one, other) => (one.sheet === other.sheet ? 0 : rankOf(one) - rankOf(other)) || within(one, other));
}
