import { amount, compare, divide, round, sum, toText, ZERO, type Amount } from "../../../src/domain/amount";
import { scoringOf } from "../../../src/domain/evaluation/scoring";
import { readWorkbookDocument } from "../../../src/xlsx/document/readWorkbookDocument";
import { writeWorkbookDocument } from "../../../src/xlsx/document/writeWorkbookDocument";
import { documentOf, type Cells } from "../../support/documentOf";
import { recalculateBytes } from "../../support/libreOffice";

jest.setTimeout(120_000);

interface Case {
  readonly target: string;
  readonly achieved: string | number | undefined;
  readonly points: number;
  /** Key of the second level. */
  readonly second?: string;
  /** What is shown; "" for nothing. */
  readonly score: number | "";
}

const of = (target: string, points: number, ...achieved: readonly (readonly [string | number | undefined, number | ""])[]): readonly Case[] =>
  achieved.map(([done, score]) => ({ target, achieved: done, points, score }));

/** By hand, 10 points each unless told. */
const CASES: readonly Case[] = [
  ...of("≥20次", 10, ["20次", 10], ["25次", 10], ["18 次", 9], ["18", 9], [18, 9], ["0次", 0], [0, 0], ["0.2万次", 10]),
  ...of("≥20次", 10, [undefined, ""], ["约18次", ""], ["18场", ""], ["-5", ""], [-5, ""], ["18次以上", ""], ["2023-10-1", ""], ["5月1日", ""], ["12:30", ""], ["1/2", ""], ["(18)", ""], ["18次18次", ""], ["已完成", ""]),
  ...of("≥95%", 6, ["95%", 6], ["90.25%", 5.7], ["100%", 6], ["47.5％", 3], [0.95, 6], [0, 0]),
  ...of("≥95%", 6, ["95", ""], [95, ""], ["0.95", ""], ["95%以上", ""], ["%", ""], [-0.5, ""]),
  ...of("≤17.5万元", 8, ["17.5万元", 8], ["16万元", 8], ["0元", 8], ["160000元", 8], ["20万元", 7], ["350000元", 4]),
  ...of("≤17.5万元", 8, ["20", ""], [20, ""], ["20万", ""]),
  ...of("≤1600元/平方米", 10, ["2000元/平方米", 8], ["2000", 8], ["2000元", ""]),
  ...of("≥1.5万人次", 10, ["1.2万人次", 8], ["12000人次", 8], ["1.2", ""], [12000, ""]),
  ...of("≤0起", 10, ["0起", 10], ["1起", 0], [0, 10]),
  ...of("0起", 10, ["0起", 10], ["1起", ""]),
  ...of("≤3起", 10, ["0", 10], ["4起", 7.5]),
  ...of("4次", 10, ["3次", 7.5], ["5次", 10]),
  ...of("100%", 10, ["99.5%", 9.95]),
  ...of("90%以上", 9, ["80%", 8]),
  ...of("不少于 3 种", 3, ["2种", 2]),
  ...of("≥280天", 10, ["210天", 7.5]),
  ...of("≥41,000平方米", 10, ["20500平方米", 5]),
  ...of("≥50万", 10, ["40万", 8], ["40", ""]),
];

test("LibreOffice shows the scores that are computed by hand, and nothing for what cannot be read", async () => {
  expect(await shown(CASES)).toEqual(CASES.map(({ target, achieved, score }) => ({ target, achieved, score })));
});

test("a score shows nothing without points, and once the target is another one", async () => {
  const [one] = of("≥20次", 10, ["18次", 9]);
  if (one === undefined) throw new Error("no case");
  expect(await shown([one], { A1: "≥30次" })).toMatchObject([{ score: "" }]);
  expect(await shown([one], { C1: "—" })).toMatchObject([{ score: "" }]);
});

test("scores lie between none and all points, are the exact quotient rounded, and add up exactly", async () => {
  let seed = 20231231;
  const next = (limit: number): number => (seed = (seed * 48271) % 2147483647) % limit;
  const cases = Array.from({ length: 300 }, (): Case & { readonly exact: Amount } => {
    const [goal, done] = [amount(1 + next(5000)).div(10), amount(next(9000)).div(10)];
    const points = [4.5, 6, 7.5, 10, 12.5, 16, 17][next(7)] ?? 10;
    const isUp = next(2) === 0;
    const share = isUp ? divide(done, goal, 20) : compare(done, ZERO) === 0 ? null : divide(goal, done, 20);
    const capped = share === null || compare(share, amount(1)) > 0 ? amount(1) : share;
    const exact = round(capped.times(points), 2);
    return { target: `${isUp ? "≥" : "≤"}${toText(goal)}公里`, achieved: `${toText(done)}公里`, points, score: Number(toText(exact)), exact };
  });
  const results = await shown(cases);
  expect(results.map(({ score }) => score)).toEqual(cases.map(({ score }) => score));
  for (const [index, { points }] of cases.entries()) expect(results[index]?.score).toBeLessThanOrEqual(points);
  const total = sum(results.map(({ score }) => amount(score === "" ? 0 : score)));
  expect(toText(total)).toBe(toText(sum(cases.map(({ exact }) => exact))));
});

test.each([
  ["进一步提高", "social", "no-number"], ["2023年12月底前", "timeliness", "no-number"], ["2022.12", "timeliness", "no-number"], ["是否按时完成", "timeliness", "no-number"], ["", "social", "no-number"],
  ["≥-5%", "economic", "no-number"], ["625.87万元", "cost", "direction"], ["100%", "cost", "direction"], ["12个月", "timeliness", "direction"], ["50万元", "economic", "direction"], ["≥0起", "quantity", "direction"],
])("%s under %s is scored by hand: %s", (target, second, reason) => {
  expect(scoringOf(target, second)).toEqual({ kind: "by-hand", reason });
});

/** What LibreOffice shows: target in A, achieved in B, points in C, score in D. */
async function shown(cases: readonly Case[], changes: Cells = {}): Promise<readonly Pick<Case, "target" | "achieved" | "score">[]> {
  const cells: Record<string, Cells[string]> = {};
  cases.forEach(({ target, achieved, points, second = "quantity" }, index) => {
    const scoring = scoringOf(target, second);
    if (scoring.kind !== "formula") throw new Error(`${target} is scored by hand`);
    const at = (column: number) => ({ row: index, column });
    Object.assign(cells, { [`A${String(index + 1)}`]: target, [`C${String(index + 1)}`]: points, [`D${String(index + 1)}`]: { formula: scoring.formula({ target: at(0), achieved: at(1), points: at(2) }) } });
    if (achieved !== undefined) cells[`B${String(index + 1)}`] = achieved;
  });
  const opened = await readWorkbookDocument(await recalculateBytes(await writeWorkbookDocument(documentOf({ 自评: { cells: { ...cells, ...changes } } }))));
  if (!opened.ok) throw new Error(opened.error.kind);
  return cases.map(({ target, achieved }, index) => {
    const value = opened.value.sheets[0]?.cells[index]?.[3]?.value ?? "";
    return { target, achieved, score: typeof value === "number" ? Number(value.toFixed(9)) : "" };
  });
}
