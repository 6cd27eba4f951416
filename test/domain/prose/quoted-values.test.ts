import fc from "fast-check";
import { parseValue, printValue } from "../../../src/domain/indicator";
import { quotedValues } from "../../../src/domain/prose";

/** `before {what is said} behind`, and what it means. */
function read(text: string): readonly string[] {
  return quotedValues(text).map(({ before, said, behind, value }) => `${before} {${said}} ${behind} = ${printValue(value)}`);
}

describe("a sentence states", () => {
  it.each([
    ["1.通过开展20场全民科学素质活动，提升公民科学素养", ["1.通过开展 {20场} 全民科学素质活动 = 20场"]],
    ["通过开展5次乡村振兴调研、10场学术活动", ["通过开展 {5次} 乡村振兴调研 = 5次", " {10场} 学术活动 = 10场"]],
    ["开展5次调研和10场活动", ["开展 {5次} 调研和 = 5次", " {10场} 活动 = 10场"]],
    ["科普活动参与者满意度指标值=100%。", ["科普活动参与者满意度指标值 {=100%}  = =100%"]],
    ["2.计划 2025 年参观人数达到 1500 人以上", ["2.计划 2025 年参观人数 {达到 1500 人以上}  = ≥1500人"]],
    ["举办青少年科技活动不少于４次，市民满意度为９０％以上", ["举办青少年科技活动 {不少于４次}  = ≥4次", "市民满意度为 {９０％以上}  = ≥90%"]],
    ["达到科技馆250天的开放时间，吸引3万人次观众来馆参观", ["达到科技馆 {250天} 的开放时间 = 250天", "吸引 {3万人次} 观众来馆参观 = 3万人次"]],
    ["项目完成时限为2022年12月底之前", ["项目完成时限为 {2022年12月底之前}  = 2022年12月底前"]],
    ["选树“最美科技工作者”10名", ["选树“最美科技工作者” {10名}  = 10名"]],
    ["参观1,500人次，投入不超过17.5万元", ["参观 {1,500人次}  = 1500人次", "投入 {不超过17.5万元}  = ≤17.5万元"]],
    ["合格率达到百分之95", ["合格率 {达到百分之95}  = 95%"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(["第37届竞赛", "2022年工作", "培训20余场", "培训20多人", "每周1-3次", "3至5次", "1.通过推广新品种", "冀财教【2024】104 号", "1600元/平方米", "第14届河北省青少年机器人竞赛", "五个一科普进校园", ""])("nothing in figures: %s", (text) => {
    expect(quotedValues(text)).toEqual([]);
  });
});

/** Texts as they may come: figures, units, operators, punctuation and spaces in any order. */
const prose = fc.array(fc.oneof(fc.constantFrom("举办", "活动", "达到", "不少于", "≥", "=", "以上", "及以上", "以内", "约", "和", "、", "，", "。", "\n", " ", "　", "（", "）", "“", "”", "第", "年", "月", "底", "次", "人次", "万", "%", "％", "/", "-", "天", "."), fc.nat(3000).map(String), fc.string())).map((parts) => parts.join(""));

test("whatever the text: what is quoted stands there, in order, and means what its words mean alone", () => {
  fc.assert(fc.property(prose, (text) => {
    const found = quotedValues(text);
    found.forEach(({ start, end, said, before, behind, value }, index) => {
      expect(said).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(before)).toBe(true);
      expect(text.slice(end).startsWith(behind)).toBe(true);
      expect(said).toBe(said.trim());
      expect(printValue(parseValue(said))).toBe(printValue(value));
      expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
    });
  }), { numRuns: 2000 });
});
