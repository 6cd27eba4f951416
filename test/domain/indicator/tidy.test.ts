import fc from "fast-check";
import { isTidy, parseValue, tidyValue } from "../../../src/domain/indicator";

test.each([
  ["９０％", "90%"], ["≥ 1500 人", "≥1500人"], ["≥98 %", "≥98%"], [">=3种", "≥3种"], ["2022年\n12月", "2022年12月"], ["１．５万人次", "1.5万人次"], ["90%（含）以上", "90%（含）以上"], ["≧５　次", "≥5次"],
])("%j is usually written %j", (text, usual) => {
  expect(tidyValue(text)).toBe(usual);
});

test.each([["≥90%", true], ["≥98 %", true], [" 3次 ", true], ["≥ 98%", false], ["3  次", false], ["９0%", false], ["3\n次", false], ["3　次", false], ["1 500人", false]])("%j is tidy: %s", (text, tidy) => {
  expect(isTidy(text)).toBe(tidy);
});

test("a tidied value means the same, and is tidy", () => {
  const part = fc.constantFrom("≥", "＞", ">=", "９", "0", "．", ".", "5", "％", "%", " ", "　", "\n", "万", "人次", "年", "月", "12", "-", "（", "）", "含", "以上", "～", "至", "Ａ", "不少于", "\u200b");
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")), fc.boolean(), (text, dated) => {
    expect(parseValue(tidyValue(text), { dated })).toEqual(parseValue(text, { dated }));
    expect(isTidy(tidyValue(text))).toBe(true);
  }));
});
