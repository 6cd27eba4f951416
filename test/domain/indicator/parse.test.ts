import fc from "fast-check";
import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { toText } from "../../../src/domain/amount";
import { normaliseValue, parseValue, printValue, type IndicatorValue, type ParseOptions } from "../../../src/domain/indicator";
import { samples, type SampleName } from "../../../src/workbench/samples";
import fixture from "../../fixtures/indicator-values.json";
import { snapshotOfSample } from "../../support/fixtures";

/** The value with its number as a decimal text, as a file holds it. */
function shown(value: IndicatorValue): unknown {
  if (value.kind === "range") return { ...value, from: shown(value.from), to: shown(value.to) };
  return "number" in value ? { ...value, number: toText(value.number) } : value;
}

/** What the value says: nothing has to be assumed about what is printed. */
function certain(value: IndicatorValue): unknown {
  return shown("assumed" in value ? { ...value, assumed: [] } : value);
}

function read(text: string, options?: ParseOptions): string {
  const value = parseValue(text, options);
  return `${value.kind} ${printValue(value)}`;
}

describe("the values of the published documents", () => {
  it.each(fixture.map((row) => [row.value, row] as const))("%s", (value, { dated, parsed }) => {
    expect(shown(parseValue(value, { dated: dated ?? false }))).toEqual(parsed);
  });

  it("are all in the fixture, each once, where a date is expected and where none is", () => {
    const found = new Set<string>();
    for (const name of Object.keys(samples) as SampleName[]) {
      for (const table of checkSnapshot(snapshotOfSample(name), { profile: defaultProfile, rules: [] }).tables) {
        if (table.shape !== "targets") continue;
        for (const { second, value } of table.indicators) found.add(JSON.stringify([value, second === "timeliness"]));
      }
    }
    const listed = fixture.map(({ value, dated }) => JSON.stringify([value, dated ?? false]));
    expect([...listed].sort()).toEqual([...found].sort());
    expect(listed.length).toBeGreaterThan(100);
  });
});

describe("a value is read", () => {
  it.each([
    ["≥９０％", "percentage ≥90%"],
    ["≥ 1,500\n人", "quantity ≥1500人"],
    [">=90%", "percentage ≥90%"],
    ["≧90%", "percentage ≥90%"],
    ["90%及以上", "percentage ≥90%"],
    ["百分之90以上", "percentage ≥90%"],
    ["不少于4次", "quantity ≥4次"],
    ["不低于95%", "percentage ≥95%"],
    ["不超过17.5万元", "quantity ≤17.5万元"],
    ["控制在5万元以内", "quantity ≤5万元"],
    ["达到100%", "percentage 100%"],
    ["约100人", "quantity 100人"],
    ["100人左右", "quantity 100人"],
    ["<0.5‰", "quantity <0.5‰"],
    ["≤1600元/平方米", "quantity ≤1600元/平方米"],
    ["≥3.2亿元", "quantity ≥3.2亿元"],
    ["5千米", "quantity 5千米"],
    ["5千元", "quantity 5千元"],
    ["300m²", "quantity 300m2"],
    ["10辆次", "quantity 10辆次"],
    ["3个工作日内", "duration ≤3个工作日"],
    ["15日内", "duration ≤15日"],
    ["≤12个月", "duration ≤12个月"],
    ["2023年", "period 2023年"],
    ["2023年度", "period 2023年"],
    ["2023年内完成", "period 2023年"],
    ["2天/次", "quantity 2天/次"],
    ["全年", "period 全年"],
    ["2023年上半年", "period 2023年1月-2023年6月"],
    ["第四季度", "period 10月-12月"],
    ["1-12月", "period 1月-12月"],
    ["2023年1月至2023年12月", "period 2023年1月-2023年12月"],
    ["2023年3月1日～12月31日", "period 2023年3月1日-2023年12月31日"],
    ["2023年6月30日前", "date 2023年6月30日前"],
    ["2023-06-30", "date 2023年6月30日"],
    ["2023/6/30之前完成", "date 2023年6月30日前"],
    ["12月底前完成", "date 12月底前"],
    ["年底前", "date 12月底前"],
    ["2023年末", "date 2023年12月底"],
    ["11月上旬", "date 11月上旬"],
    ["≥95%以上", "percentage ≥95%"],
    ["≤5万元以内", "quantity ≤5万元"],
    ["≥3个（含）以上", "quantity ≥3个"],
    ["90%以上（含）", "percentage ≥90%"],
    ["达100%", "percentage 100%"],
    ["近100人", "quantity 100人"],
    ["1200余人次", "quantity 1200人次"],
    ["1万多人", "quantity 1万人"],
    ["20场（次）", "quantity 20场次"],
    ["≥95%。", "percentage ≥95%"],
    ["20次；", "quantity 20次"],
    ["年内完成", "period 全年"],
    ["2022下半年", "period 2022年7月-2022年12月"],
    ["　", "empty "],
    ["——", "empty "],
    ["－", "empty "],
    ["能否正常运行", "question 能否正常运行"],
    ["是否按时完成？", "question 是否按时完成?"],
    ["有/无", "question 有/无"],
    ["≥90%（含）", "percentage ≥90%"],
    ["≤10万元（含本数）", "quantity ≤10万元"],
    ["90%以上（含90%）", "percentage ≥90%"],
    ["100人（含100人）以上", "quantity ≥100人"],
    ["不低于85%（含）", "percentage ≥85%"],
    ["大于90%（含）", "percentage ≥90%"],
    [">90%（含）", "percentage ≥90%"],
    ["3-5次", "range 3-5次"],
    ["3～5次", "range 3-5次"],
    ["3—5场次", "range 3-5场次"],
    ["3至5个", "range 3-5个"],
    ["3次到5次", "range 3-5次"],
    ["80%-90%", "range 80-90%"],
    ["80-90 百分比", "range 80-90%"],
    ["1.5-2万元", "range 1.5-2万元"],
    ["1万-2万元", "range 1-2万元"],
    ["1-2次/年", "range 1-2次/年"],
    ["6至12个月", "range 6-12个月"],
    ["约3-5天", "range 3-5天"],
    ["2023-2025年", "period 2023年-2025年"],
    ["2023年至2025年", "period 2023年-2025年"],
    ["2023—2025年度", "period 2023年-2025年"],
    ["2023-2023年", "qualitative 2023-2023年"],
    ["符合标准", "qualitative 符合标准"],
  ])("%j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["5-3次", "3-5", "3次-5个", "5-8万元以上", "5元-8万元", "3-5-7次", "10-15日", "8-10点", "23-25年", "2025-2023年", "90%（含）", "≥90%（含80%）", "3-6岁", "每平方米1600元", "2023年13月", "第38届大赛", "3年内完成验收", "100%完成", "比上年增长5%", "≥5万元以下", "≤95%以上", "1/1000"])("%s as words where no kind fits it, never half", (text) => {
    expect(read(text)).toBe(`qualitative ${normaliseValue(text)}`);
  });

  it("as a date only where one is expected, and says that it was", () => {
    expect(read("2022.12")).toBe("quantity 2022.12");
    expect(parseValue("2022.12", { dated: true })).toEqual({ kind: "date", year: 2022, month: 12, day: null, part: null, before: false, assumed: ["date-by-place"] });
    expect(read("2022")).toBe("quantity 2022");
    expect(read("2022", { dated: true })).toBe("period 2022年");
    expect(read("2023-2025")).toBe("qualitative 2023-2025");
    expect(read("2023-2025", { dated: true })).toBe("period 2023年-2025年");
    expect(read("2022.13", { dated: true })).toBe("quantity 2022.13");
    expect(read("20230630")).toBe("quantity 20230630");
    expect(read("20230630", { dated: true })).toBe("date 2023年6月30日");
    expect(read("20231330", { dated: true })).toBe("quantity 20231330");
  });

  it.each([
    ["90%以上", ["operator-word"]],
    ["不少于约100人", ["operator-word", "approximate"]],
    ["≥95%以上", ["operator-word"]],
    ["200余人次", ["approximate"]],
    ["≥90 百分比", ["percent-word"]],
    ["约3-5天", ["approximate"]],
    ["80-90百分比", ["percent-word"]],
    ["≥90%（含）", []],
    [">90%（含）", ["operator-word"]],
    ["90%以上（含90%）", ["operator-word"]],
    ["≥90%", []],
  ])("%s with what was assumed", (text, assumed) => {
    expect(parseValue(text)).toMatchObject({ assumed });
  });

  it("with exact bounds, each in the unit of the range", () => {
    const unit = { operator: null, multiplier: "万", unit: "元", family: "money", per: null, assumed: [] };
    expect(shown(parseValue("0.1至0.30万元"))).toEqual({ kind: "range", from: { kind: "quantity", number: "0.1", ...unit }, to: { kind: "quantity", number: "0.3", ...unit }, assumed: [] });
    expect(parseValue("2023-2025年")).toMatchObject({ from: { year: 2023, month: null }, to: { year: 2025, month: null } });
  });

  it("exactly", () => {
    expect(shown(parseValue("≤0.1000000000000000055511万元"))).toMatchObject({ number: "0.1000000000000000055511", multiplier: "万", unit: "元" });
  });
});

const signs = fc.constantFrom("", "≥", "≤", ">", "<", "=", "不少于", "约", "＞＝");
const numbers = fc.oneof(fc.nat().map(String), fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 999 })).map(([whole, part]) => `${String(whole)}.${String(part)}`));
const units = fc.constantFrom("", "%", "％", "百分比", "次", "万元", "万人次", "元/人", "个月", "年", "月", "月底前", "天内", "以上", "平方米", "亩地", "是否");
const valueLike = fc.tuple(signs, numbers, units).map((parts) => parts.join(""));
const included = fc.constantFrom("", "（含）", "（含本数）", "(含90%)", "以上", "以上（含）");
const rangeLike = fc.tuple(signs, numbers, units, fc.constantFrom("-", "～", "—", "至", "到"), numbers, units, included).map((parts) => parts.join(""));
const yearsLike = fc.tuple(fc.integer({ min: 1890, max: 2110 }), fc.constantFrom("", "年", "年度"), fc.constantFrom("-", "至", "－"), fc.integer({ min: 1890, max: 2110 }), fc.constantFrom("", "年", "年度")).map((parts) => parts.join(""));
const dateLike = fc.tuple(numbers, fc.constantFrom("年", ".", "-", "月", "月-"), numbers, fc.constantFrom("", "月", "日", "月底", "-12月")).map((parts) => parts.join(""));
const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(..."≥≤0123456789.,%％万元亿个月年日底前-/是否百分比 　以上内约含（）～至") }), valueLike, dateLike, rangeLike, yearsLike);

describe("whatever is typed", () => {
  it("is read without a fault, as the same value whether normalised or not", () => {
    fc.assert(fc.property(anyText, fc.boolean(), (text, dated) => {
      expect(shown(parseValue(normaliseValue(text), { dated }))).toEqual(shown(parseValue(text, { dated })));
    }));
  });

  it("is normalised once and for all", () => {
    fc.assert(fc.property(anyText, (text) => {
      expect(normaliseValue(normaliseValue(text))).toBe(normaliseValue(text));
    }));
  });

  it("prints back: what is printed is read as the same value", () => {
    fc.assert(fc.property(anyText, fc.boolean(), (text, dated) => {
      const value = parseValue(text, { dated });
      const again = parseValue(printValue(value), { dated });
      expect(certain(again)).toEqual(certain(value));
    }), { numRuns: 500 });
  });
});
