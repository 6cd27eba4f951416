import * as fc from "fast-check";
import { CODE_SOURCES, economicCodes, functionalCodes, levelOf, matchesCode, parentOf, withAncestors, type ClassificationList } from "../../../src/domain";
import { EXPENDITURE_CLASSES } from "../../../src/domain/catalogue/expenditure-classes";

const lists: readonly (readonly [string, ClassificationList])[] = [["functional", functionalCodes], ["economic", economicCodes]];

const perLevel = (list: ClassificationList, level: string): number => list.codes.filter(({ code }) => levelOf(code) === level).length;

describe.each(lists)("%s codes", (_, list) => {
  const codes = list.codes.map(({ code }) => code);

  it("are ascending, each once", () => {
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it("have a level, a name and a parent in the list", () => {
    for (const { code, name } of list.codes) {
      expect(levelOf(code)).toBeDefined();
      expect(name.trim()).toBe(name);
      expect(name).not.toBe("");
      const parent = parentOf(code);
      if (parent !== undefined) expect(codes).toContain(parent);
    }
  });

  it("name known documents, each once, and are confirmed by at least one", () => {
    for (const { seenIn, confirmed } of list.codes) {
      expect(Object.keys(CODE_SOURCES)).toEqual(expect.arrayContaining([...seenIn]));
      expect(new Set(seenIn).size).toBe(seenIn.length);
      expect(confirmed).toBe(seenIn.length > 0);
    }
  });
});

describe("lists", () => {
  it("hold as many codes per level as were recorded", () => {
    expect(["class", "section", "item"].map((level) => perLevel(functionalCodes, level))).toEqual([30, 43, 85]);
    expect(["class", "section", "item"].map((level) => perLevel(economicCodes, level))).toEqual([4, 61, 0]);
  });

  it("confirm no class whose code no document prints", () => {
    const doubtful = functionalCodes.codes.filter(({ confirmed }) => !confirmed).map(({ code }) => code);
    expect(doubtful).toEqual(["203", "209", "222", "223", "227", "229", "230", "231", "232", "233", "234"]);
    expect(economicCodes.codes.every(({ confirmed }) => confirmed)).toBe(true);
  });

  it("hold no economic class of which only names were seen", () => {
    expect(new Set(economicCodes.codes.map(({ code }) => code.slice(0, 3)))).toEqual(new Set(["301", "302", "303", "310"]));
  });

  it("number the 31 classes of a 收支总表 in its order", () => {
    const labels = EXPENDITURE_CLASSES.map(({ labels: [first] }) => first);
    expect(labels).toHaveLength(31);
    expect([labels[0], labels[9], labels[10], labels[19], labels[20], labels[29], labels[30]]).toEqual([
      "一、一般公共服务支出", "十、卫生健康支出", "十一、节能环保支出", "二十、住房保障支出", "二十一、粮油物资储备支出",
      "三十、抗疫特别国债安排的支出", "三十一、人行科目",
    ]);
  });
});

describe("tree", () => {
  it("tells levels and parents", () => {
    expect([levelOf("206"), levelOf("20607"), levelOf("2060701"), levelOf("2060"), levelOf("abc"), levelOf("")]).toEqual(
      ["class", "section", "item", undefined, undefined, undefined],
    );
    expect([parentOf("2060701"), parentOf("20607"), parentOf("206"), parentOf("2060")]).toEqual(["20607", "206", undefined, undefined]);
  });

  it("finds by part of the code or of a name, whatever its width and brackets", () => {
    const found = (query: string): readonly string[] => economicCodes.codes.filter((code) => matchesCode(code, query)).map(({ code }) => code);
    expect(found("维修(护) 费")).toEqual(["30213"]);
    expect(found("３０２１３")).toEqual(["30213"]);
    expect(found("退休")).toEqual(["30302"]);
    expect(found("不存在")).toEqual([]);
    expect(found("")).toHaveLength(economicCodes.codes.length);
    expect(matchesCode({ code: "207", name: "新名", otherNames: ["旧名"], seenIn: [], confirmed: false }, "旧")).toBe(true);
  });

  it("adds what stands above, keeps given names, leaves the unknown unnamed", () => {
    const given = [{ code: "2060799", name: "本地名称" }, { code: "2060701", name: "" }, { code: "9990101", name: "未知" }];
    expect(withAncestors(given, functionalCodes)).toEqual([
      { code: "206", name: "科学技术支出" }, { code: "20607", name: "科学技术普及" }, { code: "2060701", name: "机构运行" },
      { code: "2060799", name: "本地名称" }, { code: "999", name: "" }, { code: "99901", name: "" }, { code: "9990101", name: "未知" },
    ]);
  });

  it("has closed lists: every code once, ascending, complete, and nothing changes the second time", () => {
    const code = fc.oneof(fc.constantFrom(...functionalCodes.codes.map((known) => known.code)), fc.stringMatching(/^\d{1,8}$/));
    const inUse = fc.record({ code, name: fc.constantFrom("", "甲", "乙") });
    fc.assert(fc.property(fc.array(inUse), (given) => {
      const result = withAncestors(given, functionalCodes);
      const codes = result.map((one) => one.code);
      expect(codes).toEqual([...new Set(codes)].sort());
      expect(codes).toEqual(expect.arrayContaining(given.map((one) => one.code)));
      for (const one of codes) expect(codes).toContain(parentOf(one) ?? one);
      expect(withAncestors(result, functionalCodes)).toEqual(result);
    }));
  });
});
