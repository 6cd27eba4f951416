import fc from "fast-check";
import { amount, compare, equals, sum, toText, ZERO } from "../../../src/domain/amount";
import { allot } from "../../../src/domain/evaluation/points";

const dealt = (points: string, shares: readonly string[]): readonly string[] => allot(amount(points), shares.map((share) => amount(share))).map(toText);
const even = (points: string, count: number): readonly string[] => dealt(points, new Array<string>(count).fill("1"));

test("an even deal keeps one decimal where that is exact, else gives whole points, the first ones more", () => {
  expect(even("50", 4)).toEqual(["12.5", "12.5", "12.5", "12.5"]);
  expect(even("50", 3)).toEqual(["17", "17", "16"]);
  expect(even("50", 8)).toEqual(["7", "7", "6", "6", "6", "6", "6", "6"]);
  expect(even("30", 7)).toEqual(["5", "5", "4", "4", "4", "4", "4"]);
  expect(even("10", 1)).toEqual(["10"]);
  expect(even("10", 0)).toEqual([]);
});

test("more indicators than points get tenths, not nothing", () => {
  expect(even("10", 12)).toEqual(["0.9", "0.9", "0.9", "0.9", ...new Array<string>(8).fill("0.8")]);
});

test("weights that add up to the points are the points; others keep their proportion", () => {
  expect(dealt("50", ["20", "17.5", "12.5"])).toEqual(["20", "17.5", "12.5"]);
  expect(dealt("50", ["40", "40", "20"])).toEqual(["20", "20", "10"]);
  expect(dealt("30", ["1", "1", "5"])).toEqual(["4", "4", "22"]);
  expect(dealt("10", ["0", "0"])).toEqual(["5", "5"]);
});

test("points add up exactly, whatever the shares, and none is below zero", () => {
  const points = fc.integer({ min: 1, max: 200 }).map((tenths) => amount(tenths).div(2));
  const share = fc.integer({ min: 0, max: 5000 }).map((hundredths) => amount(hundredths).div(100));
  fc.assert(fc.property(points, fc.array(share, { minLength: 1, maxLength: 40 }), (whole, shares) => {
    const parts = allot(whole, shares);
    expect(parts).toHaveLength(shares.length);
    expect(equals(sum(parts), whole)).toBe(true);
    for (const part of parts) expect(compare(part, ZERO)).not.toBe(-1);
  }));
});
