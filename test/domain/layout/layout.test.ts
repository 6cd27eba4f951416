import fc from "fast-check";
import { catalogue, expenditureSummary, incomeExpenditureSummary, performanceTarget, threePublic } from "../../../src/domain/catalogue";
import { rectToA1 } from "../../../src/domain/grid";
import { planTables, unusedSheetName } from "../../../src/domain/layout";
import { contentAt, formulaIn, LAYOUT, laidOutTable } from "../../support/laidOut";

describe("支出总表", () => {
  const plan = laidOutTable(expenditureSummary);

  it("stands in a sheet of its own with title, department, year and unit", () => {
    expect(plan.name).toBe("支出总表");
    expect(plan.contents[0]?.[0]).toBe("部门预算支出总表");
    expect(plan.contents[1]).toEqual(["731张家口市科学技术协会", null, null, "预算年度：2026", null, null, "单位：万元", null, null]);
  });

  it("has the two-row heading of the published table and numbers its columns", () => {
    expect(plan.contents[2]?.slice(0, 5)).toEqual(["序号", "功能分类科目", null, "合计", "基本支出"]);
    expect(plan.contents[3]?.slice(0, 4)).toEqual([null, "科目编码", "科目名称", null]);
    expect(plan.contents[4]).toEqual(["栏次", 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(plan.merges.map(rectToA1)).toEqual(expect.arrayContaining(["A1:I1", "A3:A4", "B3:C3", "D3:D4"]));
  });

  it("sums classes into 合计 and the parts into each row", () => {
    expect(contentAt(plan, "C6")).toBe("合计");
    expect(formulaIn(plan, "E6")).toBe("=SUMPRODUCT((LEN(TRIM(INDEX($B:$B,MAX(ROW())+1):$B$27))=3)*1,INDEX(E:E,MAX(ROW())+1):E$27)");
    expect(formulaIn(plan, "D6")).toBe("=SUM(E6:I6)");
    expect(formulaIn(plan, "D26")).toBe("=SUM(E26:I26)");
    expect(formulaIn(plan, "A7")).toBe('=IF(B7="","",ROW()-ROW(A$5))');
    expect(plan.contents).toHaveLength(26);
  });

  it("keeps the heading on screen and on each printed page", () => {
    expect(plan.freeze).toEqual({ rows: 5, columns: 0 });
    expect(rectToA1(plan.page.printArea)).toBe("A1:I26");
    expect(plan.page).toMatchObject({ orientation: "Portrait", onePage: false, titleRows: { top: 0, bottom: 4 } });
  });
});

describe("“三公”经费表", () => {
  const plan = laidOutTable(threePublic);

  it("sums the fixed rows", () => {
    expect(plan.contents.slice(5).map((row) => row[1])).toEqual([
      "合计", "一、因公出国（境）费", "二、公务用车购置及运维费", "其中：公务用车购置费", "公务用车运行维护费", "三、公务接待费",
    ]);
    expect(formulaIn(plan, "D6")).toBe("=SUM(D7:D8,D11)");
    expect(formulaIn(plan, "D8")).toBe("=SUM(D9:D10)");
    expect(formulaIn(plan, "C9")).toBe("=SUM(D9:F9)");
    expect(contentAt(plan, "D9")).toBeNull();
  });
});

describe("收支总表", () => {
  const plan = laidOutTable(incomeExpenditureSummary);
  const rowOf = (label: string): number => plan.contents.findIndex((row) => row.includes(label));

  it("lets 合计 face 合计 and 总计 face 总计", () => {
    expect(rowOf("本年收入合计")).toBe(rowOf("本年支出合计"));
    expect(rowOf("上年结转结余")).toBe(rowOf("年终结转结余"));
    expect(rowOf("收入总计")).toBe(rowOf("支出总计"));
    expect(plan.contents[rowOf("收入总计")]?.[0]).toBe(34);
  });
});

describe("项目绩效目标表", () => {
  const plan = laidOutTable(performanceTarget, { projects: [{ code: "13000023P001", name: "科普经费" }] });

  it("has the head block with the project and 预算数 as a sum", () => {
    expect(plan.name).toBe("科普经费绩效目标表");
    expect(plan.contents[2]).toEqual(["项目编码", "13000023P001", null, "项目名称", "科普经费", null, null]);
    expect(plan.contents[3]).toEqual(["预算规模及资金用途", "预算数", { formula: "=SUM(E4,G4)", value: 0 }, "其中：财政资金", null, "其他资金", null]);
    expect(plan.contents[5]).toEqual(["资金支出计划（%）", "3月底", "6月底", null, "10月底", "12月底", null]);
    expect(plan.contents[7]?.[0]).toBe("绩效目标");
  });

  it("has a row for each second level under merged first levels", () => {
    const rows = plan.contents.slice(9);
    expect(rows.map((row) => row[0]).filter(Boolean)).toEqual(["产出指标", "效益指标", "满意度指标"]);
    expect(rows.map((row) => row[2])).toEqual([
      "数量指标", "质量指标", "时效指标", "成本指标", "经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标", "服务对象满意度指标",
    ]);
    expect(plan.merges.map(rectToA1)).toEqual(expect.arrayContaining(["A4:A5", "A6:A7", "B5:G5", "A10:B13", "A14:B17"]));
  });

  it.each(performanceTarget.variants.map(({ id }) => id))("lays out %s with all its labels", (targetVariant) => {
    const texts = laidOutTable(performanceTarget, { targetVariant }).contents.flat();
    const variant = performanceTarget.variants.find(({ id }) => id === targetVariant);
    const labels = variant?.head.filter(({ unlabelled }) => unlabelled !== true).map((field) => field.labels[0]) ?? [];
    expect(texts).toEqual(expect.arrayContaining([...labels, ...(variant?.columns.map(({ headers }) => headers[0]) ?? [])]));
  });
});

describe("every table of the catalogue", () => {
  it.each(catalogue.map((spec) => [spec.id, spec] as const))("%s fits its own frame", (_id, spec) => {
    const plan = laidOutTable(spec);
    const width = plan.columnWidths.length;
    expect(plan.contents.every((row) => row.length === width)).toBe(true);
    expect(plan.page.printArea).toEqual({ top: 0, left: 0, bottom: plan.contents.length - 1, right: width - 1 });
    for (const { area } of plan.styles) expect(area.right < width && area.bottom < plan.contents.length && area.top <= area.bottom).toBe(true);
  });

  it.each(catalogue.map((spec) => [spec.id, spec] as const))("%s merges no cell twice and hides no content under a merge", (_id, spec) => {
    const plan = laidOutTable(spec);
    const covered = new Set<string>();
    for (const area of plan.merges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const key = `${String(row)},${String(column)}`;
          expect(covered.has(key)).toBe(false);
          covered.add(key);
          if (row !== area.top || column !== area.left) expect(plan.contents[row]?.[column]).toBeNull();
        }
      }
    }
  });
});

describe("names of sheets", () => {
  it("counts namesakes", () => {
    expect(laidOutTable(expenditureSummary, { sheetNames: ["支出总表", "支出总表(2)"] }).name).toBe("支出总表(3)");
    const plans = planTables([expenditureSummary, expenditureSummary], LAYOUT);
    expect(plans.ok && plans.value.map(({ name }) => name)).toEqual(["支出总表", "支出总表(2)", "科目编码表"]);
  });

  it("are always valid and unused", () => {
    const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom("'", "[", "/", "表", "a", "A", " ", "😀", "*") }));
    fc.assert(
      fc.property(text, fc.array(text), (wanted, others) => {
        const taken = [...others, unusedSheetName(wanted, others)];
        const name = unusedSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[/\\?*:[\]]|^'|'$|^history$/iu);
        expect(name).not.toMatch(/\p{Surrogate}/u);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

describe("what users type", () => {
  it("stays text, whatever it begins with", () => {
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "'"), fc.string({ minLength: 1 }), (sign, rest) => {
        const name = `${sign}${rest}x`;
        const plan = laidOutTable(expenditureSummary, { department: { name } });
        expect(plan.contents[1]?.[0]).toBe(name.trim());
      }),
    );
  });
});

describe("refusals", () => {
  it.each([1989, 2101, 2026.5, Number.NaN])("no year %d", (year) => {
    expect(planTables([expenditureSummary], { ...LAYOUT, year })).toEqual({ ok: false, error: { kind: "impossible-year", year } });
  });

  it("no department without a name", () => {
    expect(planTables([expenditureSummary], { ...LAYOUT, department: { name: "　" } })).toEqual({ ok: false, error: { kind: "no-department" } });
  });

  it("no form that the catalogue does not have", () => {
    expect(planTables([performanceTarget], { ...LAYOUT, targetVariant: "x" })).toEqual({ ok: false, error: { kind: "unknown-variant", variant: "x" } });
  });
});
