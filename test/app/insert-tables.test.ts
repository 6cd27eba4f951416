import { checkWorkbook, insertTables, planInsertion, revert, type InsertionRequest } from "../../src/app";
import { catalogue, defaultProfile, expenditureSummary, performanceTarget, threePublic } from "../../src/domain/catalogue";
import { fromA1 } from "../../src/domain/grid";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { errorOf, valueOf } from "../support/workbookContract";

const REQUEST: InsertionRequest = {
  tables: [expenditureSummary, threePublic, performanceTarget],
  department: { code: "731", name: "张家口市科学技术协会" },
  year: 2026,
  unit: "万元",
  profile: defaultProfile,
};
const blank = (): ReturnType<typeof memoryWorkbook> => memoryWorkbook(workbookOf(gridOf([["已有"]], { name: "支出总表" })));
const cell = (address: string) => fromA1(address) ?? { row: 0, column: 0 };

describe("inserting tables", () => {
  it("plans without changing anything", async () => {
    const workbook = blank();
    const plans = valueOf(await planInsertion(workbook, REQUEST));
    expect(plans.map(({ name }) => name)).toEqual(["支出总表(2)", "财政拨款“三公”经费支出表", "项目绩效目标表", "科目编码表"]);
    expect(workbook.current().sheets).toHaveLength(1);
  });

  it("adds one sheet for each and reports its progress", async () => {
    const workbook = blank();
    const progress: number[] = [];
    const receipt = valueOf(await insertTables(workbook, REQUEST, { onProgress: ({ done }) => progress.push(done) }));
    expect(workbook.current().sheets.map(({ name }) => name)).toEqual(["支出总表", ...receipt.sheets.map(({ name }) => name)]);
    expect(progress.length).toBeGreaterThan(0);
  });

  it("lets the workbook remember its profile, and does without where it cannot", async () => {
    const workbook = blank();
    valueOf(await insertTables(workbook, REQUEST));
    expect(valueOf(await workbook.profileId())).toBe(defaultProfile.id);
    const forgetful = { ...blank(), rememberProfile: () => Promise.resolve({ ok: false, error: { kind: "sheet-protected", sheet: "" } } as const) };
    expect((await insertTables(forgetful, REQUEST)).ok).toBe(true);
  });

  it("refuses what cannot be laid out, and a workbook that refuses", async () => {
    expect(await insertTables(blank(), { ...REQUEST, year: 1900 })).toEqual({ ok: false, error: { kind: "impossible-year", year: 1900 } });
    const workbook = blank();
    workbook.refuseNext({ kind: "cell-editing" });
    expect(await insertTables(workbook, REQUEST)).toEqual({ ok: false, error: { kind: "cell-editing" } });
  });

  it("adds nothing when it is cancelled while reading", async () => {
    const workbook = blank();
    const release = workbook.hold();
    const controller = new AbortController();
    const inserting = insertTables(workbook, REQUEST, { signal: controller.signal });
    controller.abort();
    release();
    expect(await inserting).toEqual({ ok: false, error: { kind: "cancelled" } });
    expect(workbook.current().sheets).toHaveLength(1);
  });
});

/** As published: 采购 prints no year, 固定资产 a day of the year before. */
const PRINTED_WITHOUT_YEAR = ["government-procurement", "fixed-assets"];

describe("what was inserted", () => {
  it("is recognised as what it is, with department, year and unit", async () => {
    const workbook = memoryWorkbook(workbookOf());
    valueOf(await insertTables(workbook, { ...REQUEST, tables: catalogue, projects: [{ code: "13000026P1", name: "科普经费" }] }));
    const report = valueOf(await checkWorkbook(workbook, { profile: defaultProfile })).report;
    expect(report.tables.map(({ spec }) => spec.id)).toEqual(catalogue.map(({ id }) => id));
    for (const table of report.tables) {
      const hasYear = table.shape !== "targets" && !PRINTED_WITHOUT_YEAR.includes(table.spec.id);
      expect([table.spec.id, table.unit?.value, table.department?.value, table.year?.value]).toEqual(
        [table.spec.id, table.shape === "texts" ? undefined : "万元", "731张家口市科学技术协会", hasYear ? 2026 : undefined],
      );
    }
    expect(report.crashed).toEqual([]);
    const errors = report.findings.filter(({ severity, sheet }) => severity === "error" && sheet !== "科普经费绩效目标表");
    expect(errors).toEqual([]);
  });

  it.each(performanceTarget.variants.map(({ id }) => id))("is recognised in the form %s, with its project and all indicators", async (targetVariant) => {
    const workbook = memoryWorkbook(workbookOf());
    const projects = [{ code: "13000026P1", name: "科普经费" }];
    valueOf(await insertTables(workbook, { ...REQUEST, tables: [performanceTarget], targetVariant, projects }));
    const [table] = valueOf(await checkWorkbook(workbook, { profile: defaultProfile })).report.tables;
    if (table?.shape !== "targets") throw new Error("not recognised");
    const variant = performanceTarget.variants.find(({ id }) => id === targetVariant);
    expect(table.variant).toBe(targetVariant);
    expect(table.projectName?.value).toBe("科普经费");
    expect([...table.head.keys()].sort()).toEqual(variant?.head.map(({ key }) => key).sort());
    expect(table.indicators.map(({ second }) => second)).toEqual(variant?.levels.flatMap(({ second }) => second.map(({ key }) => key)));
  });
});

describe("taking an insertion back", () => {
  it("goes at once when nothing was filled in", async () => {
    const workbook = blank();
    const receipt = valueOf(await insertTables(workbook, REQUEST));
    expect(valueOf(await revert(workbook, receipt))).toEqual({ kept: [], remaining: null });
    expect(workbook.current().sheets).toHaveLength(1);
  });

  it("leaves what the user has filled in, and takes the rest back", async () => {
    const workbook = blank();
    const receipt = valueOf(await insertTables(workbook, REQUEST));
    workbook.type("支出总表(2)", cell("E7"), 5.09);
    const { kept, remaining } = valueOf(await revert(workbook, receipt));
    expect(kept.map(({ name, reason, cells }) => [name, reason, cells])).toEqual([["支出总表(2)", "filled", 1], ["科目编码表", "referred-to", 20]]);
    expect(workbook.current().sheets.map(({ name }) => name)).toEqual(["支出总表", "支出总表(2)", "科目编码表"]);
    if (remaining === null) throw new Error("nothing remains");
    expect(valueOf(await revert(workbook, remaining, { force: true }))).toEqual({ kept: [], remaining: null });
    expect(workbook.current().sheets).toHaveLength(1);
  });

  it("passes on what the workbook refuses", async () => {
    const workbook = blank();
    const receipt = valueOf(await insertTables(workbook, REQUEST));
    workbook.refuseNext({ kind: "workbook-protected" });
    expect(errorOf(await revert(workbook, receipt))).toEqual({ kind: "workbook-protected" });
  });
});
