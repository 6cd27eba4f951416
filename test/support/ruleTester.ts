import type { WriteEdit } from "../../src/domain/edits";
import { cellStateAt, inverse } from "../../src/domain/edits";
import { contains, formatAt, formulaKey, toA1, type CellRef, type CellValue, type Sheet } from "../../src/domain/grid";
import type { RecognisedTable } from "../../src/domain/recognition/recognised";
import type { Profile } from "../../src/domain/spec";
import { validate, type Finding, type NotChecked, type Rule, type Severity } from "../../src/domain/validation";
import { defaultProfile } from "../../src/domain/catalogue";
import { findingText, notCheckedText } from "../../src/i18n/findings";

/** A sheet to judge and how its table is found; found anew after a fix, because a fix may change what is there. */
export interface RuleCase {
  readonly name: string;
  readonly sheet: Sheet;
  readonly table: (sheet: Sheet) => RecognisedTable;
  readonly profile?: Profile;
  /** What the rule must say it could not judge; nothing unless told. */
  readonly notChecked?: readonly Omit<NotChecked, "ruleId" | "sheet">[];
}

/** Everything a finding says, in addresses. Nothing may be left out. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: string;
  readonly severity: Severity;
  readonly related: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: { readonly safety: "safe" | "review"; readonly after: Readonly<Record<string, CellValue>>; readonly formats?: Readonly<Record<string, string>> };
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly [ExpectedFinding, ...ExpectedFinding[]];
}

/**
 * Tests a rule and trusts it in nothing: findings are compared whole, none may come unexpected or twice, each message
 * must be exercised, data must fit the message and its sentences, and a fix must say what is in the cell, settle its
 * finding, raise no other and be revertible.
 */
export function testRule(rule: Rule, cases: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] }): void {
  describe(rule.meta.id, () => {
    describe("accepts", () => {
      it.each(cases.valid.map((one) => [one.name, one] as const))("%s", (_, one) => {
        expect(judge(rule, one, one.sheet).map(described)).toEqual([]);
      });
    });

    describe("objects to", () => {
      it.each(cases.invalid.map((one) => [one.name, one] as const))("%s", (_, one) => {
        const findings = judge(rule, one, one.sheet);
        expect(findings.map(described)).toEqual(one.findings);
        for (const finding of findings) {
          expectHonestFacts(rule, finding);
          expectHonestFix(rule, one, findings, finding);
        }
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
  const run = (): ReturnType<typeof validate> => validate({ sheets: [sheet] }, { tables: [table], refused: [] }, { rules: [rule], profile: one.profile ?? defaultProfile, profileChosen: false });
  const { findings, notChecked, crashed } = run();
  expect(crashed).toEqual([]);
  expect(run()).toEqual({ findings, notChecked, crashed });
  expect(notChecked.map(({ reasonId, data }) => ({ reasonId, data }))).toEqual(one.notChecked ?? []);
  for (const gap of notChecked) expectSentence(notCheckedText(gap, "zh-CN"), notCheckedText(gap, "en-US"));

  const places = findings.map(({ messageId, at }) => `${messageId} ${toA1(at)}`);
  expect(places).toHaveLength(new Set(places).size);
  for (const { at } of findings) expect([toA1(at), contains(table.area, at)]).toEqual([toA1(at), true]);
  return findings;
}

function described({ messageId, at, severity, related, data, expected, actual, fix }: Finding): ExpectedFinding {
  return {
    messageId,
    at: toA1(at),
    severity,
    related: related.map((place) => toA1(place.at)),
    data,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(fix === undefined ? {} : { fix: describedFix(fix) }),
  };
}

function describedFix({ safety, edits }: NonNullable<Finding["fix"]>): NonNullable<ExpectedFinding["fix"]> {
  const contents = edits.map(({ at, after }) => [toA1(at), valueOf(after.content)] as const);
  const formats = edits.filter(({ before, after }) => before.numberFormat !== after.numberFormat).map(({ at, after }) => [toA1(at), after.numberFormat ?? ""] as const);
  return { safety, after: Object.fromEntries(contents), ...(formats.length === 0 ? {} : { formats: Object.fromEntries(formats) }) };
}

function expectHonestFacts(rule: Rule, finding: Finding): void {
  expect(Object.keys(finding.data).sort()).toEqual([...(rule.meta.messages[finding.messageId] ?? [])].sort());
  expect(finding.fixable).toBe(finding.fix?.safety ?? "no");
  expect(new Set(finding.related.map(({ at }) => toA1(at))).size).toBe(finding.related.length);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  expectSentence(findingText(finding, "zh-CN"), findingText(finding, "en-US"));
}

function expectSentence(chinese: string, english: string): void {
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(english).toMatch(/[a-z]/);
  for (const sentence of [chinese, english]) expect(sentence).not.toMatch(/[{}\n]|undefined|NaN/);
}

const TRUST = { no: 0, review: 1, safe: 2 } as const;

function expectHonestFix(rule: Rule, one: RuleCase, findings: readonly Finding[], finding: Finding): void {
  const { fix } = finding;
  if (fix === undefined) return;
  expect(TRUST[fix.safety]).toBeLessThanOrEqual(TRUST[rule.meta.fixable]);
  for (const { at, before } of fix.edits) expect(before).toEqual(cellStateAt(one.sheet, at));

  const fixed = written(one.sheet, fix.edits);
  const keys = (all: readonly Finding[]): string[] => all.map(({ messageId, at }) => `${messageId} ${toA1(at)}`);
  const left = keys(judge(rule, one, fixed));
  expect(left).toEqual(keys(findings.filter((other) => other !== finding)));
  expect(written(fixed, inverse(fix.edits))).toEqual(withFormats(one.sheet));
}

/** The sheet with the edits in it. */
function written(sheet: Sheet, edits: readonly WriteEdit[]): Sheet {
  const { values, formats } = withFormats(sheet);
  const newValues = values.map((row) => [...row]);
  const newFormats = formats.map((row) => [...row]);
  const formulas = new Map(sheet.formulas);
  for (const { at, after } of edits) {
    const [row, column] = [at.row - sheet.origin.row, at.column - sheet.origin.column];
    const values_ = newValues[row];
    const formats_ = newFormats[row];
    if (values_ === undefined || formats_ === undefined) throw new Error(`${toA1(at)} is outside of the drawn sheet`);
    values_[column] = valueOf(after.content);
    if (after.numberFormat !== undefined) formats_[column] = after.numberFormat;
    formulas.delete(formulaKey(at.row, at.column));
  }
  return { ...sheet, values: newValues, formats: newFormats, formulas };
}

/** The same sheet with a format of its own for each cell, and rows equally long. */
function withFormats(sheet: Sheet): Sheet & { readonly formats: readonly (readonly string[])[] } {
  const width = sheet.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = <T>(pick: (at: CellRef) => T): T[][] =>
    sheet.values.map((_, row) => Array.from({ length: width }, (__, column) => pick({ row: sheet.origin.row + row, column: sheet.origin.column + column })));
  return {
    ...sheet,
    values: cells((at) => sheet.values[at.row - sheet.origin.row]?.[at.column - sheet.origin.column] ?? null),
    formats: cells((at) => formatAt(sheet, at.row, at.column)),
  };
}

function valueOf(content: WriteEdit["after"]["content"]): CellValue {
  if (typeof content === "object" && content !== null) throw new Error(`The tester cannot calculate ${content.formula}`);
  return content;
}
