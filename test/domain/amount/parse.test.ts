import fc from "fast-check";
import { parseAmount, toFixedText, toText } from "../../../src/domain/amount";
import type { ExactAmount } from "../../../src/domain/amount";

function read(value: Parameters<typeof parseAmount>[0]): ExactAmount {
  const parsed = parseAmount(value);
  if (parsed.kind !== "amount") throw new Error(`${JSON.stringify(value)} is ${parsed.kind}`);
  return parsed;
}

describe("parseAmount", () => {
  it.each<[string, string, number]>([
    ["1,403.69", "1403.69", 2],
    ["１，４０３．６９", "1403.69", 2],
    ["1403.69  ", "1403.69", 2],
    ["　587.70", "587.7", 2],
    ["1403.69万元", "1403.69", 2],
    ["4 万元", "4", 0],
    ["¥12.50", "12.5", 2],
    ["(3.20)", "-3.2", 2],
    ["（3.20）", "-3.2", 2],
    ["-3.20", "-3.2", 2],
    ["−3.20", "-3.2", 2],
    ["－3", "-3", 0],
    ["+7", "7", 0],
    [".5", "0.5", 1],
    ["12.", "12", 0],
    ["1 403.69", "1403.69", 2],
    ["0.00", "0", 2],
  ])("reads the text %p", (text, value, decimals) => {
    const parsed = read(text);
    expect([toText(parsed.value), parsed.decimals]).toEqual([value, decimals]);
    expect(parsed.fromText).toBeDefined();
  });

  it("says what it assumed", () => {
    expect(read("1403.69万元").fromText).toEqual({ unit: "万元" });
    expect(read("500元").fromText).toEqual({ unit: "元" });
    expect(read("（3.20）").fromText).toEqual({ brackets: true });
    expect(read("3.20").fromText).toEqual({});
    expect(read(3.2).fromText).toBeUndefined();
  });

  it.each([null, "", "  ", "　", "\n"])("takes %p for blank", (value) => {
    expect(parseAmount(value)).toEqual({ kind: "blank" });
  });

  it.each(["—", "——", "-", "－", "--", "— —", "无", " — "])("takes %p for nothing", (value) => {
    expect(parseAmount(value)).toEqual({ kind: "dash" });
  });

  it.each(["12..5", "1,40.5", "约5", "5万", "2023-1-1", "96.3%", "12 34", "1.2.3", "((5))", "(-5)", "合计", "十"])("does not make a number of %p", (value) => {
    expect(parseAmount(value)).toEqual({ kind: "not-a-number", text: value });
  });

  it("knows a truth value and a number that is none", () => {
    expect(parseAmount(true)).toEqual({ kind: "not-a-number", text: "TRUE" });
    expect(parseAmount(Number.NaN)).toEqual({ kind: "not-a-number", text: "NaN" });
  });

  it.each(["#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#SPILL!"])("knows the error %p", (value) => {
    expect(parseAmount(value)).toEqual({ kind: "excel-error", text: value });
  });

  it("never throws, whatever the cell holds", () => {
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null), fc.string({ unit: fc.constantFrom(..."0123456789,.-+()（）—万元亿 　#/!".split("")) }));
    fc.assert(fc.property(cell, (value) => {
      expect(["amount", "blank", "dash", "not-a-number", "excel-error"]).toContain(parseAmount(value).kind);
    }), { numRuns: 1000 });
  });

  it("reads back every printed form of a figure", () => {
    const figure = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });
    fc.assert(fc.property(figure, fc.boolean(), fc.constantFrom("", " ", "万元", "　"), (cents, thousands, tail) => {
      const exact = read(cents / 100).value;
      const plain = toFixedText(exact, 2);
      const printed = thousands ? plain.replace(/\B(?=(\d{3})+\.)/g, ",") : plain;
      const parsed = read(printed + tail);
      expect([toText(parsed.value), parsed.decimals]).toEqual([toText(exact), 2]);
    }), { numRuns: 500 });
  });

  it("keeps a cell's number to the digits that Excel keeps", () => {
    const figure = fc.integer({ min: -9_999_999_999_99, max: 9_999_999_999_99 });
    fc.assert(fc.property(figure, figure, (left, right) => {
      const noisy = left / 100 + right / 100;
      expect(toFixedText(read(noisy).value, 2)).toBe(toFixedText(read((left + right) / 100).value, 2));
    }));
  });
});
