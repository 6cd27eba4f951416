import { catalogue, defaultProfile } from "../../src/domain/catalogue";
import type { Sheet } from "../../src/domain/grid";
import { recognise, type Recognition } from "../../src/domain/recognition";
import type { Profile } from "../../src/domain/spec";
import { validate, type Finding, type NotChecked, type Rule } from "../../src/domain/validation";
import { described, expectHonestFacts, expectHonestFix, expectHonestGaps, inWorkbook, keyOf, type ExpectedFinding } from "./honestFindings";
import { describeRule } from "./ruleTester";

/** A workbook to judge. */
export interface WorkbookCase {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** How its tables are found, anew after a fix; as in every check unless told. */
  readonly recognition?: (sheets: readonly Sheet[]) => Partial<Recognition>;
  /** Ids of the specs of the tables that are found, in order: a rule that is given no table says nothing about any. */
  readonly specs: readonly string[];
  readonly profile?: Profile;
  /** Not, unless told. */
  readonly profileChosen?: boolean;
  /** What the rule must say it could not judge; nothing unless told. */
  readonly notChecked?: readonly Omit<NotChecked, "ruleId">[];
}

/** Addresses of the expected findings are those of the workbook: `支出总表!C5`. */
export interface InvalidWorkbookCase extends WorkbookCase {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

/** Tests a rule between tables with the distrust of `testRule`; its cells are named with their sheets. */
export function testWorkbookRule<R extends Rule>(rule: R & { readonly judges: "workbook" }, cases: { readonly valid: readonly WorkbookCase[]; readonly invalid: readonly InvalidWorkbookCase[] }): void {
  describeRule<WorkbookCase, InvalidWorkbookCase>(rule, cases, (one) => {
    const again = (sheets: readonly Sheet[]): readonly Finding[] => judge(rule, one, sheets);
    const { sheets } = one;
    expect(recognitionOf(one, sheets).tables.map(({ spec }) => spec.id)).toEqual(one.specs);
    const findings = again(sheets);
    return {
      said: findings.map((finding) => described(finding, inWorkbook)),
      expectHonest: () => {
        for (const finding of findings) {
          expectHonestFacts(rule, finding, sheets);
          expectHonestFix({ rule, sheets, findings, again }, finding);
        }
      },
    };
  });
}

function recognitionOf({ recognition }: WorkbookCase, sheets: readonly Sheet[]): Recognition {
  if (recognition === undefined) return recognise({ sheets }, catalogue);
  return { tables: [], refused: [], ...recognition(sheets) };
}

function judge(rule: Rule, one: WorkbookCase, sheets: readonly Sheet[]): readonly Finding[] {
  const { profile = defaultProfile, profileChosen = false } = one;
  const run = (): ReturnType<typeof validate> => validate({ sheets }, recognitionOf(one, sheets), { rules: [rule], profile, profileChosen });
  const { findings, notChecked, crashed } = run();
  expect(crashed).toEqual([]);
  expect(run()).toEqual({ findings, notChecked, crashed });
  expect(notChecked.map(({ sheet, reasonId, data }) => ({ sheet, reasonId, data }))).toEqual(one.notChecked ?? []);
  expectHonestGaps(notChecked);

  const keys = findings.map(keyOf);
  expect(keys).toHaveLength(new Set(keys).size);
  return findings;
}
