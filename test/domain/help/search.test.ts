import { indicatorLibrary } from "../../../src/domain/catalogue/indicator-library";
import { ranked, searchExamples, type Subject } from "../../../src/domain/help";

const find = (words: string, second: string | null = null) => searchExamples(indicatorLibrary, { words, second });
const subject = (second: string | null, name: string, project = ""): Subject => ({
  row: { second, name, description: "" },
  table: { projectName: project === "" ? null : { value: project, at: { row: 0, column: 0 } } },
});

describe("looking for examples", () => {
  it("finds all of a second level, and all when nothing is asked for", () => {
    expect(find("")).toEqual(indicatorLibrary);
    expect(find("  ", "cost").map(({ second }) => second)).toEqual(Array.from({ length: 6 }, () => "cost"));
    expect(find("", "ecological")).toEqual([]);
  });

  it("wants every word, in name, description or basis", () => {
    expect(find("租赁 面积").map(({ name }) => name)).toEqual(["租赁面积"]);
    expect(find("满意度调查 中小学生").map(({ name }) => name)).toEqual(["中小学生满意度"]);
    expect(find("租赁 飞机")).toEqual([]);
  });

  it("takes full-width forms and spaces within a word for the same", () => {
    expect(find("科技馆，展品　完好率".replace("，", "\t"))).toEqual(find("科技馆 展品 完好率"));
    expect(find("科技馆 展品 完好率").length).toBeGreaterThan(0);
  });

  it("takes 经济成本 of the form with 成本 as a first level for 成本", () => {
    expect(find("", "economic-cost")).toEqual(find("", "cost"));
  });
});

describe("ranking examples", () => {
  it("puts the row's second level first", () => {
    const levels = ranked(indicatorLibrary, subject("quality", "满意度")).map(({ second }) => second);
    expect(levels.slice(0, 14)).toEqual(Array.from({ length: 14 }, () => "quality"));
    expect(levels[14]).toBe("service-object");
  });

  it("puts what shares words with the row's name before what shares some with the project's", () => {
    expect(ranked(find("", "quantity"), subject("quantity", "巡展学校数"))[0]?.name).toBe("巡展学校数量");
    expect(ranked(find("", "quantity"), subject("quantity", "", "租赁办公场所费用"))[0]?.name).toBe("租赁面积");
    expect(ranked(find("", "quantity"), subject("quantity", "用电量", "租赁办公场所费用"))[0]?.name).toBe("用电量");
  });

  it("keeps the library's order where nothing tells examples apart", () => {
    expect(ranked(find("", "timeliness"), subject("timeliness", ""))).toEqual(find("", "timeliness"));
    expect(ranked(find("", "timeliness"), subject("timeliness", "项目工作", "专项经费"))).toEqual(find("", "timeliness"));
  });
});
