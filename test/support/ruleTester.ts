import { defaultProfile } from "../../src/domain/catalogue";
import { contains, toA1, type Sheet } from "../../src/domain/grid";
import type { RecognisedTable } from "../../src/domain/recognition/recognised";
import type { Profile } from "../../src/domain/spec";
import { validate, type Finding, type NotChecked, type Rule, type WorkbookRule } from "../../src/domain/validation";
import { described, expectHonestFacts, expectHonestFix, expectHonestGaps, inSheet, keyOf, type ExpectedFinding } from "./honestFindings";

export type { ExpectedFinding } from "./honestFindings";

/** A sheet to judge and how its table is found; found anew after a fix, because a fix may change what is there. */
export interface RuleCase {
  readonly name: string;
  readonly sheet: Sheet;
  readonly table: (sheet: Sheet) => RecognisedTable;
  readonly profile?: Profile;
  /** What the rule must say it could not judge; nothing unless told. */
  readonly notChecked?: readonly Omit<NotChecked, "ruleId" | "sheet">[];
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

/**
 * Tests a rule on single tables of any shape and trusts it in nothing: findings are compared whole, none may come
 * unexpected or twice, each message must be exercised, data must fit the message and its sentences, and a fix must say
 * what is in the cell, settle its finding, raise no other, predict what its formulas show and be revertible.
 */
export function testRule(rule: Exclude<Rule, WorkbookRule>, cases: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] }): void {
  describeRule<RuleCase, InvalidCase>(rule, cases, (one) => {
    const judged = (sheet: Sheet): readonly Finding[] => judge(rule, one, sheet);
    const findings = judged(one.sheet);
    return {
      said: findings.map((finding) => described(finding, inSheet)),
      expectHonest: () => {
        for (const finding of findings) {
          expectHonestFacts(rule, finding, [one.sheet]);
          expectHonestFix({ rule, sheets: [one.sheet], findings, again: (sheets) => sheets.flatMap(judged) }, finding);
        }
      },
    };
  });
}

/** What a rule said about a case, and the proof that it may be believed. */
export interface Heard {
  readonly said: readonly ExpectedFinding[];
  readonly expectHonest: () => void;
}

/** The tests that each rule has, whatever it judges. */
export function describeRule<V extends { readonly name: string }, I extends V & { readonly findings: readonly ExpectedFinding[] }>(
  rule: Rule,
  cases: { readonly valid: readonly V[]; readonly invalid: readonly I[] },
  hear: (one: V) => Heard,
): void {
  describe(rule.meta.id, () => {
    describe("accepts", () => {
      it.each(cases.valid.map((one) => [one.name, one] as const))("%s", (_, one) => {
        expect(hear(one).said).toEqual([]);
      });
    });

    describe("objects to", () => {
      it.each(cases.invalid.map((one) => [one.name, one] as const))("%s", (_, one) => {
        const { said, expectHonest } = hear(one);
        expect(said).toEqual(one.findings);
        expectHonest();
      });
    });

    it("exercises every message", () => {
      const exercised = new Set(cases.invalid.flatMap(({ findings }) => findings.map(({ messageId }) => messageId)));
      expect([...exercised].sort()).toEqual(Object.keys(rule.meta.messages).sort());
    });

    it("has no two cases of one name", () => {
      const names = [...cases.valid, ...cases.invalid].map(({ name }) => name);
      expect(names).toHaveLength(new Set(names).size);
    });
  });
}

function judge(rule: Rule, one: RuleCase, sheet: Sheet): readonly Finding[] {
  const table = one.table(sheet);
  const run = (): ReturnType<typeof validate> =>
    validate({ sheets: [sheet] }, { tables: [table], refused: [] }, { rules: [rule], profile: one.profile ?? defaultProfile, profileChosen: false });
  const { findings, notChecked, crashed } = run();
  expect(crashed).toEqual([]);
  expect(run()).toEqual({ findings, notChecked, crashed });
  expect(notChecked.map(({ reasonId, data }) => ({ reasonId, data }))).toEqual(one.notChecked ?? []);
  expectHonestGaps(notChecked);

  const keys = findings.map(keyOf);
  expect(keys).toHaveLength(new Set(keys).size);
  for (const { at } of findings) expect([toA1(at), contains(table.area, at)]).toEqual([toA1(at), true]);
  return findings;
}
