import fc from "fast-check";
import {
  absolute, add, amount, compare, convertUnit, decimalsOf, divide, equals, round, roundingBound, subtract, sum, toFixedText, toText, truncate,
} from "../../../src/domain/amount";
import type { MoneyUnit } from "../../../src/domain/amount";

/** Money as a sheet has it: up to 亿, two decimals. */
const cents = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });

describe("amounts", () => {
  it("does not carry the noise of binary floats", () => {
    expect(toText(amount(0.1 + 0.2))).toBe("0.3");
    expect(toText(amount(410.79 + 176.9))).toBe("587.69");
    expect(toText(amount(1e-7))).toBe("0.0000001");
    expect(toText(amount(123456789012345680000))).toBe("123456789012346000000");
  });

  it("writes zero without a sign and plain decimals", () => {
    expect(toText(amount("-0.00"))).toBe("0");
    expect(toFixedText(amount("-0.001"), 2)).toBe("0.00");
    expect(toFixedText(amount("587.7"), 2)).toBe("587.70");
  });

  it("adds and subtracts whole cents exactly, where floats would not", () => {
    fc.assert(fc.property(fc.array(cents, { maxLength: 40 }), (parts) => {
      const total = parts.reduce((all, part) => all + BigInt(part), 0n);
      const added = sum(parts.map((part) => amount(part / 100)));
      expect(added.times(100).toFixed()).toBe(String(total));
      expect(toText(subtract(added, added))).toBe("0");
    }));
  });

  it("compares as numbers compare", () => {
    fc.assert(fc.property(cents, cents, (left, right) => {
      const order = compare(amount(left / 100), amount(right / 100));
      expect(order).toBe(Math.sign(left - right) + 0);
      expect(equals(amount(left / 100), amount(right / 100))).toBe(left === right);
    }));
    expect(compare(absolute(amount("-4.71")), amount("4.7100"))).toBe(0);
  });

  it("counts decimals", () => {
    expect(["0", "5", "10", "587.70", "0.001", "-1.5", "120.05"].map((text) => decimalsOf(amount(text)))).toEqual([0, 0, 0, 1, 3, 1, 2]);
  });

  it("rounds half away from zero and cuts off towards zero", () => {
    expect(toText(round(amount("2.345"), 2))).toBe("2.35");
    expect(toText(round(amount("-2.345"), 2))).toBe("-2.35");
    expect(toText(truncate(amount("-2.349"), 2))).toBe("-2.34");
  });

  it("divides with one rounding", () => {
    expect(divide(amount("802.51"), amount("832.52"), 6)?.toFixed()).toBe("0.963953");
    expect(divide(amount("1"), amount("3"), 4)?.toFixed()).toBe("0.3333");
    expect(divide(amount("0.2449999"), amount("1"), 2)?.toFixed()).toBe("0.24");
    expect(divide(amount("-1"), amount("8"), 2)?.toFixed()).toBe("-0.13");
    expect(divide(amount("1"), amount("0"), 2)).toBeNull();
  });

  it("bounds what rounding can explain", () => {
    expect(toText(roundingBound([2, 2, 2]))).toBe("0.015");
    expect(toText(roundingBound(new Array<number>(19).fill(2)))).toBe("0.095");
    expect(toText(roundingBound([0, 0]))).toBe("1");
    expect(toText(roundingBound([0, 2]))).toBe("0.505");
  });

  it("never lets honest rounding pass the bound", () => {
    const exact = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(fc.property(fc.array(exact, { minLength: 1, maxLength: 30 }), (parts) => {
      const addends = parts.map((part) => amount(part).div(10_000));
      const printed = addends.map((addend) => round(addend, 2));
      const total = round(sum(addends), 2);
      const difference = absolute(subtract(total, sum(printed)));
      expect(compare(difference, roundingBound([2, ...parts.map(() => 2)]))).not.toBe(1);
    }));
  });

  it("converts units without loss, and back", () => {
    const unit = fc.constantFrom<MoneyUnit>("元", "千元", "万元", "亿元");
    fc.assert(fc.property(cents, unit, unit, (value, from, to) => {
      const money = amount(value / 100);
      expect(equals(convertUnit(convertUnit(money, from, to), to, from), money)).toBe(true);
    }));
    expect(toText(convertUnit(amount("4.71"), "万元", "元"))).toBe("47100");
    expect(toText(add(convertUnit(amount("1"), "千元", "万元"), amount("0.9")))).toBe("1");
  });

  it("refuses what is not a decimal", () => {
    expect(() => amount("1,403.69")).toThrow();
    expect(() => amount(Number.NaN)).toThrow();
  });
});
