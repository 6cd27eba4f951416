import fc from "fast-check";
import { checkSnapshot, defaultProfile } from "../../src/domain";
import { findingText, notCheckedText, ruleTitle } from "../../src/i18n/findings";
import { format, placeholdersOf } from "../../src/i18n/message";
import { samples, type SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "../support/fixtures";

describe("format", () => {
  it("fills placeholders, each as often as it stands there", () => {
    expect(format("{a} + {b} = {a}{b}", { a: "1", b: "2" }, { separator: "、" })).toBe("1 + 2 = 12");
  });

  it("lists the lines of a value in the language's way", () => {
    expect(format("缺少 {rows}", { rows: "甲\n乙\n丙" }, { separator: "、" })).toBe("缺少 甲、乙、丙");
    expect(format("lacks {rows}", { rows: "a\nb" }, { separator: ", " })).toBe("lacks a, b");
  });

  it("does not read a workbook's text as a template", () => {
    expect(format("“{label}”：{difference}", { label: "{difference}$&", difference: "1" }, { separator: "、" })).toBe("“{difference}$&”：1");
    fc.assert(fc.property(fc.string({ unit: "binary" }).filter((text) => !text.includes("\n")), (label) => {
      expect(format("<{label}>", { label }, { separator: "、" })).toBe(`<${label}>`);
    }));
  });

  it("refuses to leave a hole", () => {
    expect(() => format("{a}{b}", { a: "1" }, { separator: "、" })).toThrow("{b}");
  });

  it("knows the placeholders of a template", () => {
    expect(placeholdersOf("{a} {b} {a} b}")).toEqual(["a", "b"]);
  });
});

describe("the sentences of findings", () => {
  it("name both figures, their difference and the cells, and blame neither", () => {
    const data = { label: "2060701 机构运行", column: "合计", cell: "D15", cells: "E15:F15\nI15", actual: "587.71", expected: "587.69", difference: "0.02" };
    const finding = { ruleId: "row-sum", messageId: "mismatch", data };
    expect(findingText(finding, "zh-CN")).toBe("“2060701 机构运行”一行：合计 587.71（D15），各栏相加 587.69（E15:F15、I15），相差 0.02");
    expect(findingText(finding, "en-US")).toBe("“2060701 机构运行”: 合计 is 587.71 (D15), its columns add up to 587.69 (E15:F15, I15), a difference of 0.02");
  });

  it.each(Object.keys(samples) as SampleName[])("say everything that a check of %s found, in both languages", (name) => {
    const { findings, notChecked } = checkSnapshot(snapshotOfSample(name), { profile: defaultProfile });
    for (const locale of ["zh-CN", "en-US"] as const) {
      const said = [...findings.map((finding) => findingText(finding, locale)), ...notChecked.map((gap) => notCheckedText(gap, locale))];
      for (const sentence of said) expect(sentence).not.toMatch(/[{}\n]|undefined/);
      expect(said.length).toBeGreaterThan(0);
    }
  });

  it("are refused for what is not one of the rules", () => {
    expect(() => findingText({ ruleId: "no-such-rule", messageId: "mismatch", data: {} }, "zh-CN")).toThrow("no-such-rule");
    expect(() => findingText({ ruleId: "row-sum", messageId: "toString", data: {} }, "zh-CN")).toThrow("toString");
  });

  it("call a rule by its name, and an unknown one by its id", () => {
    expect(ruleTitle("rounding", "zh-CN")).toBe("尾差");
    expect(ruleTitle("constructor", "en-US")).toBe("constructor");
  });
});
