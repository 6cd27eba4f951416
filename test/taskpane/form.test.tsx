import { createFormMemory } from "../../src/taskpane/formMemory";
import { problemsOf, requestOf } from "../../src/taskpane/insertionForm";
import type { InsertionForm } from "../../src/taskpane/insertionForm";

const FORM: InsertionForm = {
  departmentCode: "208", departmentName: " 唐山市科学技术协会 ", year: "2026", unit: "万元", profileId: "hebei", specIds: ["three-public"],
};

describe("the insertion form", () => {
  it("makes a request of a complete form", () => {
    expect(requestOf(FORM)).toEqual({
      specIds: ["three-public"], department: { code: "208", name: "唐山市科学技术协会" }, year: 2026, unit: "万元", profileId: "hebei",
    });
  });

  it("reads digits as a Chinese input method gives them", () => {
    expect(requestOf({ ...FORM, departmentCode: "２０８", year: " ２０２６ " })).toMatchObject({ department: { code: "208" }, year: 2026 });
  });

  it("does without a department code", () => {
    expect(requestOf({ ...FORM, departmentCode: "  " })?.department).toEqual({ name: "唐山市科学技术协会" });
  });

  it.each<[Partial<InsertionForm>, ReturnType<typeof problemsOf>]>([
    [{ departmentName: "　" }, { departmentName: "missing" }],
    [{ departmentName: "局".repeat(61) }, { departmentName: "invalid" }],
    [{ departmentCode: "2a8" }, { departmentCode: "invalid" }],
    [{ departmentCode: "20" }, { departmentCode: "invalid" }],
    [{ year: "" }, { year: "missing" }],
    [{ year: "26" }, { year: "invalid" }],
    [{ year: "1999" }, { year: "invalid" }],
    [{ specIds: [] }, { tables: "missing" }],
  ])("refuses %j", (change, problems) => {
    expect(problemsOf({ ...FORM, ...change })).toEqual(problems);
    expect(requestOf({ ...FORM, ...change })).toBeNull();
  });

  it("lists problems in the order of the fields", () => {
    expect(Object.keys(problemsOf({ ...FORM, departmentName: "", departmentCode: "x", year: "", specIds: [] }))).toEqual([
      "departmentName", "departmentCode", "year", "tables",
    ]);
  });
});

describe("the memory of the form", () => {
  const remembered = { departmentCode: "208", departmentName: "唐山市科学技术协会", year: "2026" };
  beforeEach(() => localStorage.clear());

  it("gives back what was kept, and no more than that", () => {
    createFormMemory("part", () => localStorage).keep({ ...remembered, ...{ specIds: ["three-public"] } });
    expect(createFormMemory("part", () => localStorage).recall()).toEqual(remembered);
  });

  it("is another one in another partition", () => {
    createFormMemory("one", () => localStorage).keep(remembered);
    expect(createFormMemory("two", () => localStorage).recall()).toBeNull();
    expect(createFormMemory(undefined, () => localStorage).recall()).toBeNull();
  });

  it.each(["{", "null", "[]", '{"departmentCode":1,"departmentName":"a","year":"2026"}'])("is empty when the store holds %s", (text) => {
    localStorage.setItem("yushen.insertion", text);
    expect(createFormMemory(undefined, () => localStorage).recall()).toBeNull();
  });

  it("is empty where storage is forbidden", () => {
    const forbidden = createFormMemory(undefined, () => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(() => forbidden.keep(remembered)).not.toThrow();
    expect(forbidden.recall()).toBeNull();
  });
});
