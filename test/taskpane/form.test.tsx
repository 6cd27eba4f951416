import { specOf } from "../../src/domain/catalogue";
import { createFormMemory } from "../../src/taskpane/formMemory";
import type { RememberedForm } from "../../src/taskpane/formMemory";
import { insertableTables, requiredTables, shortTitle, tableGroups } from "../../src/taskpane/insertable";
import { blankForm, problemsOf, projectsOf, requestOf } from "../../src/taskpane/insertionForm";
import type { InsertionForm } from "../../src/taskpane/insertionForm";

const FORM: InsertionForm = {
  ...blankForm("hebei", new Date(2026, 0, 5)),
  departmentCode: "208", departmentName: " 唐山市科学技术协会 ", specIds: ["three-public"],
};

const request = (form: InsertionForm) => requestOf(form, "hebei", projectsOf(form));
const problems = (form: InsertionForm) => problemsOf(form, projectsOf(form));
const projects = (count: number): InsertionForm["projects"] =>
  ({ kind: "text", name: "", rows: Array.from({ length: count }, (_, index) => [String(index + 1001), `项目${index + 1}`, "1.5"]) });

describe("the insertion form", () => {
  it("hands the institutions of last year on, where there are any", () => {
    expect(request({ ...FORM, institutions: [["某局本级", "行政"]] })).toMatchObject({ institutions: [["某局本级", "行政"]] });
    expect(request(FORM)).not.toHaveProperty("institutions");
  });

  it("makes a request of a complete form", () => {
    expect(request(FORM)).toEqual({
      specIds: ["three-public"], department: { code: "208", name: "唐山市科学技术协会" }, year: 2026, unit: "万元", profileId: "hebei",
      codes: { functional: [], economic: [] }, arrangement: "sheets", ties: "formulas", codeList: true, shadeFormulas: true, lockFormulas: false,
      atSelection: false,
    });
  });

  it("reads digits as a Chinese input method gives them", () => {
    expect(request({ ...FORM, departmentCode: "２０８", year: " ２０２６ " })).toMatchObject({ department: { code: "208" }, year: 2026 });
  });

  it("does without a department code", () => {
    expect(request({ ...FORM, departmentCode: "  " })?.department).toEqual({ name: "唐山市科学技术协会" });
  });

  it.each<[Partial<InsertionForm>, ReturnType<typeof problemsOf>]>([
    [{ departmentName: "　" }, { departmentName: "missing" }],
    [{ departmentName: "局".repeat(61) }, { departmentName: "invalid" }],
    [{ departmentCode: "2a8" }, { departmentCode: "invalid" }],
    [{ departmentCode: "20" }, { departmentCode: "invalid" }],
    [{ year: "" }, { year: "missing" }],
    [{ year: "26" }, { year: "invalid" }],
    [{ year: "1989" }, { year: "invalid" }],
    [{ year: "2101" }, { year: "invalid" }],
    [{ specIds: [] }, { tables: "missing" }],
    [{ specIds: ["performance-target"], projects: projects(201) }, { projects: "too-many" }],
    [{ specIds: ["performance-target"], projects: projects(5000), arrangement: "stacked" }, { projects: "too-many" }],
    [{ specIds: ["performance-target"], projects: { kind: "text", name: "", rows: [["合计"]] } }, { projects: "wrong" }],
    [{ specIds: ["three-public", "execution"], atSelection: true }, { place: "not-one-table" }],
    [{ specIds: ["performance-target"], projects: projects(2), atSelection: true }, { place: "not-one-table" }],
  ])("refuses case %#", (change, expected) => {
    expect(problems({ ...FORM, ...change })).toEqual(expected);
    expect(request({ ...FORM, ...change })).toBeNull();
  });

  it.each(["1990", "2100"])("takes the year %s", (year) => expect(request({ ...FORM, year })?.year).toBe(Number(year)));

  it("takes a thousand projects in one sheet, and one table at the selection", () => {
    expect(request({ ...FORM, specIds: ["performance-target"], projects: projects(1000), arrangement: "stacked" })?.projects).toHaveLength(1000);
    expect(request({ ...FORM, atSelection: true })?.atSelection).toBe(true);
    expect(request({ ...FORM, specIds: ["performance-target"], projects: projects(2), arrangement: "stacked", atSelection: true })?.atSelection).toBe(true);
  });

  it("leaves projects and codes out that no chosen table needs", () => {
    const codes = { functional: [{ code: "208", name: "社会保障和就业支出" }], economic: [{ code: "301", name: "工资福利支出" }] };
    const sent = request({ ...FORM, codes, projects: projects(3) });
    expect(sent?.codes).toEqual({ functional: [], economic: [] });
    expect(sent?.projects).toBeUndefined();
    expect(request({ ...FORM, specIds: ["expenditure-summary"], codes })?.codes).toEqual({ ...codes, economic: [] });
  });

  it("reads amounts in the unit of the tables, whichever is chosen later", () => {
    const rows = [["项目编码", "项目名称", "金额（万元）"], ["1001", "科普活动", "1.5"]];
    const form: InsertionForm = { ...FORM, specIds: ["performance-target"], projects: { kind: "text", name: "", rows } };
    expect(projectsOf({ ...form, unit: "万元" })?.projects[0]).toMatchObject({ code: "1001", name: "科普活动", budget: "1.5" });
    expect(projectsOf({ ...form, unit: "元" })?.projects[0]?.budget).toBe("15000");
  });

  it("lists problems in the order of the fields", () => {
    expect(Object.keys(problems({ ...FORM, departmentName: "", departmentCode: "x", year: "", specIds: [] }))).toEqual([
      "departmentName", "departmentCode", "year", "tables",
    ]);
  });

  it("begins with the tables of the profile, for the year that a budget is made for", () => {
    expect(blankForm("hebei", new Date(2026, 0, 5))).toMatchObject({ year: "2026", specIds: requiredTables("hebei") });
    expect(blankForm("hebei", new Date(2026, 8, 5)).year).toBe("2027");
  });
});

describe("the tables to choose from", () => {
  it("are all of the catalogue, each once, in three groups", () => {
    const ids = insertableTables("hebei").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...requiredTables("hebei")]));
    const grouped = tableGroups("hebei");
    expect(grouped.map(({ id }) => id)).toEqual(["disclosure", "targets", "execution"]);
    expect(grouped.flatMap(({ tables }) => tables.map(({ id }) => id)).sort()).toEqual([...ids].sort());
  });

  it.each([["income-expenditure-summary", "收支总表"], ["fixed-assets", "固定资产占用情况表"], ["performance-target", "项目绩效目标表"]])("have short titles (%s)", (id, title) => {
    const spec = specOf(id);
    if (spec === undefined) throw new Error(`no table ${id}`);
    expect(shortTitle(spec)).toBe(title);
  });
});

describe("the memory of the form", () => {
  const { departmentCode, departmentName, year, unit, specIds, arrangement, ties, codeList, shadeFormulas } = FORM;
  const form: RememberedForm = { departmentCode, departmentName, year, unit, specIds, arrangement, ties, codeList, shadeFormulas, codes: { functional: [{ code: "20601", name: "科学技术管理事务" }], economic: [] }, lockFormulas: true };
  beforeEach(() => localStorage.clear());

  it("gives back what was kept, but neither projects nor place", () => {
    createFormMemory("part", () => localStorage).keep({ ...form, ...{ projects: projects(2), projectText: "甲", atSelection: true } });
    expect(createFormMemory("part", () => localStorage).recall()).toEqual(form);
  });

  it("remembers the profile by itself", () => {
    const memory = createFormMemory("part", () => localStorage);
    expect(memory.profileId()).toBeNull();
    memory.keepProfile("tangshan-2022");
    expect(createFormMemory("part", () => localStorage).profileId()).toBe("tangshan-2022");
  });

  it("is another one in another partition", () => {
    createFormMemory("one", () => localStorage).keep(form);
    expect(createFormMemory("two", () => localStorage).recall()).toBeNull();
    expect(createFormMemory(undefined, () => localStorage).recall()).toBeNull();
  });

  it.each(["{", "null", "[]", "7"])("is empty when the store holds %s", (text) => {
    localStorage.setItem("yushen.insertion", text);
    expect(createFormMemory(undefined, () => localStorage).recall()).toBeNull();
  });

  it("forgets only what is not of the right kind", () => {
    localStorage.setItem("yushen.insertion", '{"departmentCode":1,"departmentName":"某局","unit":"亿元","specIds":["a",2],"codes":{"functional":[{}],"economic":[]},"codeList":false}');
    expect(createFormMemory(undefined, () => localStorage).recall()).toEqual({ departmentName: "某局", codeList: false });
  });

  it("is empty where storage is forbidden", () => {
    const forbidden = createFormMemory(undefined, () => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(() => forbidden.keep(form)).not.toThrow();
    expect(() => forbidden.keepProfile("hebei")).not.toThrow();
    expect(forbidden.recall()).toBeNull();
    expect(forbidden.profileId()).toBeNull();
  });
});
