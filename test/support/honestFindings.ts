import type { Fix, FixEdit, InsertRowsEdit, WriteEdit } from "../../src/domain/edits";
import { cellStateAt, inverse } from "../../src/domain/edits";
import { formatAt, formulaKey, toA1, type CellRef, type CellValue, type Sheet } from "../../src/domain/grid";
import type { Finding, NotChecked, Place, Rule, Severity } from "../../src/domain/validation";
import { findingText, notCheckedText } from "../../src/i18n/findings";
import { calculated } from "./calculated";
import { withoutRows, withRows } from "./insertedRows";

/** Everything a finding says, in addresses. Nothing may be left out. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: string;
  readonly severity: Severity;
  readonly related: readonly string[];
  readonly data: Readonly<Record<string, string>>;
  readonly expected?: string;
  readonly actual?: string;
  readonly fix?: ExpectedFix;
}

export interface ExpectedFix {
  readonly safety: Fix["safety"];
  /** What each cell shows afterwards; a formula what it is predicted to show. */
  readonly after: Readonly<Record<string, CellValue>>;
  /** The formulas that are written. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  /** The rows that are put in, by their first cell: what they hold. */
  readonly rows?: Readonly<Record<string, readonly CellValue[]>>;
}

/** How a finding writes the address of a cell. */
export type Addressing = (place: Place) => string;

/** Cells of one sheet: `C5`. */
export const inSheet: Addressing = ({ at }) => toA1(at);
/** Cells of several sheets: `支出总表!C5`. */
export const inWorkbook: Addressing = ({ sheet, at }) => `${sheet}!${toA1(at)}`;

/** The finding as a test expects it. */
export function described({ messageId, sheet, at, severity, related, data, expected, actual, fix }: Finding, address: Addressing): ExpectedFinding {
  return {
    messageId,
    at: address({ sheet, at }),
    severity,
    related: related.map(address),
    data,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    ...(fix === undefined ? {} : { fix: describedFix(fix, address) }),
  };
}

function describedFix({ safety, edits }: Fix, address: Addressing): ExpectedFix {
  const writes = writesOf(edits);
  const rows = edits.flatMap((edit) => (edit.kind === "insert-rows" ? edit.contents.map((contents, index) => [address({ sheet: edit.sheet, at: { row: edit.row + index, column: edit.column } }), contents] as const) : []));
  const contents = writes.map((edit) => [address(edit), valueOf(edit)] as const);
  const formulas = writes.flatMap((edit) => (isFormula(edit.after.content) ? [[address(edit), edit.after.content.formula] as const] : []));
  const formats = writes
    .filter(({ before, after }) => after.numberFormat !== undefined && before.numberFormat !== after.numberFormat)
    .map((edit) => [address(edit), edit.after.numberFormat ?? ""] as const);
  return {
    safety,
    after: Object.fromEntries(contents),
    ...(formulas.length === 0 ? {} : { formulas: Object.fromEntries(formulas) }),
    ...(formats.length === 0 ? {} : { formats: Object.fromEntries(formats) }),
    ...(rows.length === 0 ? {} : { rows: Object.fromEntries(rows) as Record<string, readonly CellValue[]> }),
  };
}

function writesOf(edits: readonly FixEdit[]): readonly WriteEdit[] {
  return edits.filter((edit): edit is WriteEdit => edit.kind === "write");
}

/** Each finding by message and cell, to find it again and to see that none comes twice. */
export function keyOf({ messageId, sheet, at }: Finding): string {
  return `${messageId} ${inWorkbook({ sheet, at })}`;
}

/** That the data fit the message and its sentences, and that the facts can be written to a file. */
export function expectHonestFacts(rule: Rule, finding: Finding, sheets: readonly Sheet[]): void {
  expect(Object.keys(finding.data).sort()).toEqual([...(rule.meta.messages[finding.messageId] ?? [])].sort());
  expect(finding.fixable).toBe(finding.fix?.safety ?? "no");
  expect(new Set(finding.related.map(inWorkbook)).size).toBe(finding.related.length);
  const names = sheets.map(({ name }) => name);
  for (const { sheet } of [finding, ...finding.related]) expect(names).toContain(sheet);
  expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
  expectSentence(findingText(finding, "zh-CN"), findingText(finding, "en-US"));
}

/** That what was not checked can be said in both languages. */
export function expectHonestGaps(gaps: readonly NotChecked[]): void {
  for (const gap of gaps) expectSentence(notCheckedText(gap, "zh-CN"), notCheckedText(gap, "en-US"));
}

function expectSentence(chinese: string, english: string): void {
  expect(chinese).toMatch(/\p{Script=Han}/u);
  expect(english).toMatch(/[a-z]/);
  for (const sentence of [chinese, english]) expect(sentence).not.toMatch(/[{}\n]|undefined|NaN/);
}

const TRUST = { no: 0, review: 1, safe: 2 } as const;

/** What was judged, what the rule said about it, and how it is judged anew. */
export interface Judgement {
  readonly rule: Rule;
  readonly sheets: readonly Sheet[];
  readonly findings: readonly Finding[];
  readonly again: (sheets: readonly Sheet[]) => readonly Finding[];
}

/** That a fix says what is in the cells, settles its finding, raises no other, predicts its formulas and can be taken back. */
export function expectHonestFix(judgement: Judgement, finding: Finding): void {
  const { rule, sheets, findings, again } = judgement;
  const { fix } = finding;
  if (fix === undefined) return;
  expect(TRUST[fix.safety]).toBeLessThanOrEqual(TRUST[rule.meta.fixable]);
  const [first] = fix.edits;
  if (first.kind === "insert-rows") {
    expect(fix.edits).toHaveLength(1);
    expectHonestRows(judgement, finding, first);
    return;
  }
  const edits = writesOf(fix.edits);
  expect(edits).toHaveLength(fix.edits.length);
  for (const { sheet, at, before } of edits) expect(before).toEqual(cellStateAt(named(sheets, sheet), at));

  const fixed = written(sheets, edits);
  expectPredicted(fixed, edits);
  // Findings with one cause have one fix, which settles them all.
  const settled = findings.filter((other) => other === finding || JSON.stringify(other.fix) === JSON.stringify(fix));
  expect(again(fixed).map(keyOf)).toEqual(findings.filter((other) => !settled.includes(other)).map(keyOf));
  const original = sheets.map(withFormats);
  expect(written(fixed, inverse(edits), original)).toEqual(original);
}

/** That rows go where the fix says; what they are for may still be to be filled in, and nothing but that is said afterwards. */
function expectHonestRows({ sheets, findings, again }: Judgement, finding: Finding, edit: InsertRowsEdit): void {
  const sheet = named(sheets, edit.sheet);
  edit.before.forEach((contents, r) => contents.forEach((content, c) => {
    expect(content).toEqual(cellStateAt(sheet, { row: edit.row - 1 + r, column: edit.column + c }).content);
  }));
  const fixed = sheets.map((other) => (other === sheet ? withRows(sheet, edit) : other));
  const after = again(fixed);
  const moved = (other: Finding): Finding => (other.sheet === edit.sheet && other.at.row >= edit.row ? { ...other, at: { ...other.at, row: other.at.row + edit.contents.length } } : other);
  const rest = findings.filter((other) => other !== finding).map(moved).map(keyOf);
  const left = after.filter((other) => !rest.includes(keyOf(other)));
  expect(after).toHaveLength(rest.length + left.length);
  for (const { messageId, severity, fix } of left) expect([messageId, severity, fix]).toEqual([finding.messageId, finding.severity, undefined]);
  expect(sheets.map((other) => (other === sheet ? withoutRows(named(fixed, sheet.name), edit) : withFormats(other)))).toEqual(sheets.map(withFormats));
}

/** A formula shows what the fix predicts, as far as a sum can be calculated here; what a case expects names it anyway. */
function expectPredicted(fixed: readonly Sheet[], edits: readonly WriteEdit[]): void {
  for (const { sheet, at, after, predicted } of edits) {
    if (!isFormula(after.content)) continue;
    expect([toA1(at), predicted]).toEqual([toA1(at), after.content.value ?? predicted]);
    const result = calculated(named(fixed, sheet), after.content.formula);
    if (result !== undefined) expect([toA1(at), predicted]).toEqual([toA1(at), result]);
  }
}

/** The sheets with the edits in them; `before` shows what a formula that is put back calculates. */
function written(sheets: readonly Sheet[], edits: readonly WriteEdit[], before: readonly Sheet[] = []): readonly Sheet[] {
  return sheets.map((sheet) => {
    const calculatedBefore = before.find(({ name }) => name === sheet.name);
    return writtenInto(sheet, edits.filter((edit) => edit.sheet === sheet.name), calculatedBefore);
  });
}

function writtenInto(sheet: Sheet, edits: readonly WriteEdit[], before: Sheet | undefined): Sheet {
  const { values, formats } = withFormats(sheet);
  const newValues = values.map((row) => [...row]);
  const newFormats = formats.map((row) => [...row]);
  const formulas = new Map(sheet.formulas);
  for (const edit of edits) {
    const { at, after } = edit;
    const [row, column] = [at.row - sheet.origin.row, at.column - sheet.origin.column];
    const [values_, formats_] = [newValues[row], newFormats[row]];
    if (values_ === undefined || formats_ === undefined || column >= values_.length) throw new Error(`${toA1(at)} is outside of the drawn sheet`);
    const { content } = after;
    values_[column] = isFormula(content) && before !== undefined ? (before.values[row]?.[column] ?? null) : valueOf(edit);
    if (after.numberFormat !== undefined) formats_[column] = after.numberFormat;
    if (isFormula(content)) formulas.set(formulaKey(at.row, at.column), content.formula);
    else formulas.delete(formulaKey(at.row, at.column));
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

function valueOf({ at, after: { content }, predicted }: WriteEdit): CellValue {
  if (!isFormula(content)) return content;
  if (predicted === undefined) throw new Error(`The formula written to ${toA1(at)} predicts nothing`);
  return predicted;
}

function isFormula(content: WriteEdit["after"]["content"]): content is Extract<WriteEdit["after"]["content"], { formula: string }> {
  return typeof content === "object" && content !== null;
}

function named(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The fix writes to a sheet that is not there: ${name}`);
  return sheet;
}
