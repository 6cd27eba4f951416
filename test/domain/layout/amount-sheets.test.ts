import { catalogue, specOf } from "../../../src/domain/catalogue";
import { ties } from "../../../src/domain/catalogue/ties";
import type { SheetPlan } from "../../../src/domain/edits";
import { fromA1, rectToA1 } from "../../../src/domain/grid";
import { planTables, type LayoutOptions } from "../../../src/domain/layout";
import { recognise } from "../../../src/domain/recognition";
import type { TableSpec } from "../../../src/domain/spec";
import { gridOf, workbookOf } from "../../support/gridOf";
import { contentAt, formulaIn, laidOut, LAYOUT } from "../../support/laidOut";

const CODES = {
  functional: [{ code: "2060702", name: "" }, { code: "2060701", name: "本单位的叫法" }, { code: "2060702", name: "科普活动" }],
  economic: [{ code: "30101", name: "基本工资" }, { code: "30201", name: "办公费" }, { code: "39999", name: "其他支出" }],
};

const specs = (...ids: readonly string[]): readonly TableSpec[] => ids.flatMap((id) => specOf(id) ?? []);

const planned = (ids: readonly string[], options: Partial<LayoutOptions> = {}): readonly SheetPlan[] => laidOut(specs(...ids), { sheetNames: [], ...options });

function only(id: string, options: Partial<LayoutOptions> = {}): SheetPlan {
  const [plan] = planned([id], options);
  if (plan === undefined) throw new Error("nothing planned");
  return plan;
}

const isInput = ({ inputs }: SheetPlan, address: string): boolean => {
  const cell = fromA1(address);
  return cell !== undefined && inputs.some(({ top, left, bottom, right }) => cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right);
};

describe("codes in use", () => {
  const plan = only("expenditure-summary", { codes: CODES });

  it("come with those above them, in order, once, as numbers, the workbook's own names kept", () => {
    expect(plan.contents.slice(5, 11).map((row) => row.slice(1, 3))).toEqual([
      [null, "合计"], [206, "科学技术支出"], [20607, "科学技术普及"], [2060701, "本单位的叫法"], [2060702, "科普活动"],
      [null, { formula: `=IFERROR(VLOOKUP(TRIM($B11)*1,'科目编码表'!$A$6:$B$${lastRow()},2,FALSE),"")`, value: "" }],
    ]);
    expect(plan.styles).toContainEqual({ area: { top: 5, left: 1, bottom: 14, right: 1 }, style: { horizontal: "Left", numberFormat: "0" } });
  });

  it("are sums where others stand below them, and to be filled in where none does", () => {
    expect(contentAt(plan, "E7")).toMatchObject({ formula: expect.stringContaining("=SUMPRODUCT((LEFT(TRIM(INDEX($B:$B,MAX(ROW())+1):$B$16),3)=TRIM($B7))") as string });
    expect(contentAt(plan, "D9")).toEqual({ formula: "=SUM(E9:I9)", value: 0 });
    expect(plan.inputs.map(rectToA1)).toEqual(["E9:I15", "B11:C15"]);
    expect(plan.shaded.map(rectToA1)).toEqual(["D6:I15"]);
  });

  it("number their rows as they will be shown", () => {
    expect(contentAt(plan, "A10")).toEqual({ formula: '=IF(B10="","",ROW()-ROW(A$5))', value: 5 });
    expect(contentAt(plan, "A11")).toMatchObject({ value: "" });
  });

  it("leave the money of 基本支出 blank that the 类 is not paid from", () => {
    const basic = only("basic-expenditure", { codes: CODES });
    // 301, 30101, 302, 30201, 399, 39999
    expect(["E8", "F8", "E10", "F10", "E12", "F12"].map((address) => [contentAt(basic, address), isInput(basic, address)])).toEqual([
      [null, true], [null, false], [null, false], [null, true], [null, true], [null, true],
    ]);
  });

  it("have a drop-down list and a prompt, only where a code is to be typed", () => {
    expect(plan.help.map(({ areas, list }) => [areas.map(rectToA1), list])).toEqual([[["B11:B15"], `='科目编码表'!$A$6:$A$${lastRow()}`]]);
    for (const { prompt } of plan.help) expect(prompt?.message.length).toBeLessThan(255);
  });

  it("fill no table that is usually empty", () => {
    expect(contentAt(only("government-fund-expenditure", { codes: CODES }), "B7")).toBeNull();
  });

  function lastRow(): string {
    const [, list] = planned(["expenditure-summary"], { codes: CODES });
    // The row above the name of the next list.
    return String(list?.contents.findIndex((row) => row[0] === "支出部门经济分类科目"));
  }
});

describe("the list of codes", () => {
  const [, list] = planned(["expenditure-summary"]);

  it("is no table to be checked, nor taken for one", () => {
    if (list === undefined) throw new Error("no list");
    const rows = list.contents.map((row) => row.map((content) => (typeof content === "object" && content !== null ? (content.value ?? 0) : content)));
    expect(recognise(workbookOf(gridOf(rows, { name: list.name })), catalogue)).toMatchObject({ tables: [], refused: [] });
    expect([list.specId, list.name]).toEqual(["code-list", "科目编码表"]);
  });

  it("comes only where a table by code asks for it", () => {
    const names = (ids: readonly string[], options: Partial<LayoutOptions> = {}) => planned(ids, options).map(({ name }) => name);
    expect(names(["three-public"])).toEqual(["财政拨款“三公”经费支出表"]);
    expect(names(["income-summary"], { codeList: false })).toEqual(["收入总表"]);
    expect(names(["income-summary"], { sheetNames: ["科目编码表"] })).toEqual(["收入总表", "科目编码表(2)"]);
  });
});

describe("ties", () => {
  const both = ["income-expenditure-summary", "expenditure-summary"];

  it("are formulas only between tables of one insertion, and only when asked for", () => {
    const [summary] = planned(both);
    expect(summary && contentAt(summary, "E6")).toEqual({ formula: `=SUMPRODUCT((TRIM('支出总表'!$B$5:$B$27)="201")*1,'支出总表'!$D$5:$D$27)`, value: 0 });
    for (const plan of [only("income-expenditure-summary"), planned(both, { ties: "none" })[0]]) {
      if (plan === undefined) throw new Error("nothing planned");
      expect([contentAt(plan, "E6"), isInput(plan, "E6")]).toEqual([null, true]);
    }
  });

  it("leave a part of a figure to be completed, and say where it is from", () => {
    const [, threePublic] = planned(["basic-expenditure", "three-public"]);
    if (threePublic === undefined) throw new Error("nothing planned");
    expect([isInput(threePublic, "D11"), isInput(threePublic, "C11")]).toEqual([true, false]);
    expect(threePublic.help.find(({ areas }) => areas.some((area) => rectToA1(area) === "D11"))?.prompt?.message).toContain("30217");
  });

  it("name cells that their tables have, and never lead back", () => {
    const follows = new Map<string, Set<string>>();
    for (const { cell, from } of ties) follows.set(cell.table, (follows.get(cell.table) ?? new Set()).add(from.table));
    const reached = (table: string, seen: readonly string[] = []): readonly string[] => {
      expect(seen).not.toContain(table);
      return [...(follows.get(table) ?? [])].flatMap((next) => reached(next, [...seen, table]));
    };
    for (const table of follows.keys()) reached(table);
    for (const end of ties.flatMap(({ cell, from }) => [cell, from])) {
      const spec = specOf(end.table);
      const section = spec?.shape === "amounts" ? spec.sections.find(({ key }) => key === end.section) : undefined;
      expect(section?.columns.map(({ key }) => key)).toContain(end.column);
      if ("line" in end.row) expect(section?.rows.kind === "lines" ? section.rows.lines.map(({ key }) => key) : []).toContain(end.row.line);
      else expect(section?.rows.kind).toBe("codes");
    }
  });
});

describe("a table placed into a sheet", () => {
  it("is the same table, with its formulas and areas moved", () => {
    const [here, there] = ["A1", "F30"].map((address) => only("three-public", { place: { sheet: "我的表", at: fromA1(address) ?? { row: 0, column: 0 } } }));
    if (here === undefined || there === undefined) throw new Error("nothing planned");
    expect([there.name, there.origin, there.freeze]).toEqual(["我的表", { row: 29, column: 5 }, { rows: 0, columns: 0 }]);
    expect([contentAt(here, "D6"), contentAt(there, "I35")]).toEqual([{ formula: "=SUM(D7:D8,D11)", value: 0 }, { formula: "=SUM(I36:I37,I40)", value: 0 }]);
    expect(there.contents.map((row) => row.length)).toEqual(here.contents.map((row) => row.length));
    expect(there.inputs).toEqual(here.inputs.map(({ top, left, bottom, right }) => ({ top: top + 29, left: left + 5, bottom: bottom + 29, right: right + 5 })));
    expect(rectToA1(there.page.printArea)).toBe("F30:K40");
  });

  it("comes alone: without a list of codes, and one at a time", () => {
    const place = { sheet: "我的表", at: { row: 0, column: 0 } };
    expect(planned(["income-summary"], { place })).toHaveLength(1);
    expect(planTables(specs("income-summary", "three-public"), { ...LAYOUT, place })).toEqual({ ok: false, error: { kind: "not-one-table", count: 2 } });
  });
});

describe("a list of projects", () => {
  const plan = only("execution", { projects: [{ name: "科普经费", budget: "17.1" }, { name: "老科协经费", budget: "3.2" }], blankRows: 1 });

  it("is set out with its budgets and their exact sum", () => {
    expect(plan.contents.slice(4).map((row) => row.slice(1, 4).map((content) => (typeof content === "object" && content !== null ? content.value : content)))).toEqual([
      ["张家口市科学技术协会", "科普经费", 17.1], ["张家口市科学技术协会", "老科协经费", 3.2], [null, null, null],
      ["张家口市科学技术协会", "小计", 20.3], ["合计", null, 20.3],
    ]);
  });
});

describe("what is told apart on the screen, and locked", () => {
  it("is so only when asked for", () => {
    const plan = only("three-public", { shadeFormulas: false, lockFormulas: true });
    expect([plan.shaded, plan.locked]).toEqual([[], true]);
    expect(only("three-public").locked).toBe(false);
  });

  it.each(catalogue.filter(({ shape }) => shape === "amounts").map(({ id }) => id))("%s: no input holds a formula, but a name or a suggestion", (id) => {
    const plan = only(id, { codes: CODES });
    plan.contents.forEach((row, index) => row.forEach((content, column) => {
      const inside = plan.inputs.filter(({ top, left, bottom, right }) => index >= top && index <= bottom && column >= left && column <= right);
      expect(inside.length).toBeLessThanOrEqual(1);
      if (inside.length > 0 && typeof content === "object" && content !== null) expect(content.formula).toContain("VLOOKUP");
    }));
  });
});

describe("on paper", () => {
  it.each(["income-expenditure-summary", "fiscal-appropriation-summary", "three-public", "fixed-assets"])("%s, which does not grow, is fitted to one upright page", (id) => {
    expect(only(id).page).toMatchObject({ orientation: "Portrait", onePage: true });
  });

  it("a table by code is fitted to one page as long as that can be read", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ code: String(2_060_100 + index), name: "科目" }));
    const pages = [undefined, CODES, { functional: many, economic: [] }].map((codes) => only("income-summary", codes === undefined ? {} : { codes }).page.onePage);
    expect(pages).toEqual([false, true, false]);
  });

  it("no column of the set is so narrow that a page shrinks its tables to less than four fifths", () => {
    const usable = { Portrait: 511, Landscape: 758 } as const;
    for (const { shape, id } of catalogue) {
      const { columnWidths, page } = only(id);
      const points = columnWidths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
      expect([id, shape, usable[page.orientation] / points >= 0.79]).toEqual([id, shape, true]);
    }
  });

  it("leaves no letter of a heading alone on its line", () => {
    for (const { id } of catalogue.filter(({ shape }) => shape === "amounts")) {
      const lines = only(id).contents.slice(0, 6).flat().flatMap((content) => (typeof content === "string" && content.includes("\n") ? content.split("\n") : []));
      expect(lines.filter((line) => [...line].length < 2)).toEqual([]);
    }
  });

  it("amounts in 元 have wider columns than those in 万元", () => {
    const widest = (unit: LayoutOptions["unit"]) => Math.max(...only("income-summary", { unit }).columnWidths.slice(3));
    expect([widest("万元"), widest("元")]).toEqual([11, 15.5]);
  });
});

describe("政府采购 and 固定资产", () => {
  it("print 合计 and the department's 小计 above the rows, the year in the heading and the note below", () => {
    const plan = only("government-procurement", { blankRows: 3 });
    expect(plan.contents[1]?.filter((content) => content !== null)).toEqual(["731张家口市科学技术协会", "单位：万元"]);
    expect(plan.contents[2]?.at(-1)).toBe("2026年预留\n中小微企业\n份额");
    expect(plan.contents.slice(4).map((row) => row[0])).toEqual(["合计", "张家口市科学技术协会小计", null, null, null, expect.stringContaining("注：同一采购目录序号")]);
    expect([formulaIn(plan, "I5"), formulaIn(plan, "I6"), formulaIn(plan, "H5")]).toEqual([
      '=SUMIFS(INDEX(I:I,MAX(ROW())+1):I$10,INDEX($A:$A,MAX(ROW())+1):$A$10,"<>*小计*")',
      '=ROUND(SUMIFS(INDEX(I:I,MAX(ROW())+1):I$10,INDEX($A:$A,MAX(ROW())+1):$A$10,"<>*小计*")-SUMIFS(INDEX(I:I,MAX(ROW())+1):I$10,INDEX($A:$A,MAX(ROW())+1):$A$10,"*小计*"),6)',
      "=SUM(I5:O5)",
    ]);
    expect(["A6", "A7", "H7", "I5", "A10"].map((address) => isInput(plan, address))).toEqual([true, true, false, false, false]);
  });

  it("print the day whose state they show, and —— where nothing is counted", () => {
    const plan = only("fixed-assets");
    expect(plan.contents[1]?.filter((content) => content !== null)).toEqual(["731张家口市科学技术协会", "截止时间：2025-12-31"]);
    expect(plan.contents.slice(3).map((row) => row[1])).toEqual(["——", null, null, null, "——", "——"]);
    expect([isInput(plan, "B4"), isInput(plan, "B5")]).toEqual([false, true]);
  });
});
