import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { catalogue } from "../../../src/domain/catalogue";
import { recognise } from "../../../src/domain/recognition";
import { grid, workbookOf } from "../../support/gridOf";
import { found } from "./support";

const BY_FUNCTION = `
科目编码|科目名称|合计|基本支出|项目支出
205|教育支出|63.36|58.27|5.09
20502|普通教育|63.36|58.27|5.09
2050201|学前教育|63.36|58.27|5.09
|合计|63.36|58.27|5.09
`;
const BY_ECONOMY = `
科目编码|科目名称|合计|人员经费|公用经费
301|工资福利支出|63.36|63.36|
30101|基本工资|63.36|63.36|
|合计|63.36|63.36|
`;
const titled = (title: string, rows: string) => grid(`${title}\n||||单位：万元${rows}`);

describe("a title that plainly names a table the catalogue does not have goes before columns that many tables have", () => {
  test.each([
    "财政拨款支出表",
    "财政拨款支出预算表",
    "部门财政拨款支出总表",
    "一般公共预算、政府性基金预算财政拨款支出表",
    "一般公共预算、政府性基金预算、国有资本经营预算支出总表",
    "项目支出表",
    "2025年部门项目支出预算表",
    "项目支出明细表",
    "一般公共预算项目支出表",
    "一般公共预算支出表（项目支出）",
    "一般公共预算上年结转支出表",
    "政府购买服务预算表",
    "政府购买服务支出表",
    "上级转移支付支出预算表",
    "提前下达上级转移支付项目支出表",
    "分单位支出表",
    "部门支出分单位总表",
    "下属单位支出表",
    "财政专户管理资金支出预算表",
    "单位资金支出表",
    "非税收入支出预算表",
    "人员支出预算表",
    "社会保险基金支出表",
    "支出预算调整表",
  ])("%s", (title) => {
    for (const rows of [BY_FUNCTION, BY_ECONOMY]) expect(recognise(workbookOf(titled(title, rows)), catalogue)).toEqual({ tables: [], refused: [] });
  });

  test("also as the name of a sheet whose table has no title", () => {
    const rows = grid(BY_FUNCTION);
    expect(found({ ...rows, name: "财政拨款支出表" })).toEqual([]);
    expect(found({ ...rows, name: "Sheet1" })).toEqual(["expenditure-summary A1:E5"]);
  });

  test.each(["基本支出表", "部门基本支出预算表", "政府采购预算表"])("%s with the columns of a 支出总表 is none", (title) => {
    expect(found(titled(title, BY_FUNCTION))).toEqual([]);
  });
});

describe("a title that says nothing against it leaves the table what it is", () => {
  test.each([
    "部门支出总表",
    "部门支出预算表",
    "部门支出总表（按功能科目）",
    "国有资产监督管理局2025年支出总表",
    "某市经济和信息化局2025年部门支出预算表",
    "某市非税收入管理局支出总表",
    "基本支出和项目支出预算表",
    "2025年部门预算表",
  ])("%s", (title) => {
    expect(found(titled(title, BY_FUNCTION))).toEqual(["expenditure-summary A1:E7"]);
  });

  test.each(["一般公共预算支出表", "某局一般公共预算财政拨款支出预算表"])("%s", (title) => {
    expect(found(titled(title, BY_FUNCTION))).toEqual(["general-public-expenditure A1:E7"]);
  });
});

test("the total of a 财政拨款支出表 is not held against a 收支总表 with other income", () => {
  const summary = grid`
部门收支总表
收入||支出|单位：万元
项目|预算数|项目|预算数
一、一般公共预算拨款收入|63.36|一、一般公共服务支出|
二、政府性基金预算拨款收入||五、教育支出|93.36
六、事业收入|30|八、社会保障和就业支出|
本年收入合计|93.36|本年支出合计|93.36
收入总计|93.36|支出总计|93.36
`;
  const fiscal = titled("财政拨款支出预算表", BY_FUNCTION);
  const { tables, findings } = checkSnapshot(workbookOf({ ...summary, name: "1" }, { ...fiscal, name: "2" }), { profile: defaultProfile });
  expect(tables.map(({ spec }) => spec.id)).toEqual(["income-expenditure-summary"]);
  expect(findings.filter(({ ruleId }) => ruleId.startsWith("tie-"))).toEqual([]);
  const whole = titled("部门支出总表", BY_FUNCTION);
  const held = checkSnapshot(workbookOf({ ...summary, name: "1" }, { ...whole, name: "2" }), { profile: defaultProfile });
  expect(held.findings.map(({ ruleId }) => ruleId)).toContain("tie-expenditure-total");
});
