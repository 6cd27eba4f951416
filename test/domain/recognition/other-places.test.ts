import { grid } from "../../support/gridOf";
import { amountTable, codesOf, columnsOf, found } from "./support";

describe("上海市普陀区商务委员会2025年: 元, three columns of codes, 合计 last", () => {
  const expenditure = grid`
2025年部门支出预算总表
编制部门：上海市普陀区商务委员会||||||单位：元
项目||||支出预算||
功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
类|款|项||||
'201|||一般公共服务支出|21601733.00|12291733.00|9310000.00
'201|'13||商贸事务|21601733.00|12291733.00|9310000.00
'201|'13|'01|行政运行|9389913.00|9389913.00|
'201|'13|'02|一般行政管理事务|4545000.00||4545000.00
'201|'13|'50|事业运行|2901820.00|2901820.00|
'201|'13|'99|其他商贸事务支出|4765000.00||4765000.00
'206|||科学技术支出|17200000.00||17200000.00
'206|'05||科技条件与服务|17200000.00||17200000.00
'206|'05|'03|科技条件专项|17200000.00||17200000.00
合计||||38801733.00|12291733.00|26510000.00
`;

  test("支出预算总表", () => {
    const table = amountTable(expenditure);
    expect(found(expenditure)).toEqual(["expenditure-summary A1:G15"]);
    expect(columnsOf(table)).toEqual({ code: 0, "code-2": 1, "code-3": 2, name: 3, total: 4, basic: 5, project: 6 });
    expect(codesOf(table)).toEqual(["201", "20113", "2011301", "2011302", "2011350", "2011399", "206", "20605", "2060503", "total"]);
    expect(table).toMatchObject({ unit: { value: "元" }, year: { value: 2025 }, department: { value: "上海市普陀区商务委员会" } });
  });

  test("收支预算总表 lists only the classes in use", () => {
    const table = amountTable(grid`
2025年部门财务收支预算总表
编制部门：上海市普陀区商务委员会|||单位：元
本年收入||本年支出|
项目|预算数|项目|预算数
一、财政拨款收入|371514655|一、一般公共服务支出|21601733
1. 一般公共预算资金|371514655|二、科学技术支出|17200000
2. 政府性基金||三、社会保障和就业支出|3808085
3. 国有资本经营预算||四、卫生健康支出|881803
二、事业收入||五、资源勘探工业信息等支出|293810000
三、事业单位经营收入||六、商业服务业等支出|31364000
四、其他收入||七、住房保障支出|2849034
收入总计|371514655|支出总计|371514655
`);
    expect(table.spec.id).toBe("income-expenditure-summary");
    expect(table.sections[1]?.rows.map(({ key }) => key)).toEqual(["c201", "c206", "c208", "c210", "c215", "c216", "c221", "grand-total"]);
    expect(table.sections[0]?.rows.map(({ key }) => key)).toEqual(["fiscal", "general", "fund", "state-capital", "operating", "business", "other", "grand-total"]);
  });

  test("财政拨款收支预算总表", () => {
    const table = amountTable(grid`
2025年部门财政拨款收支预算总表
编制部门：上海市普陀区商务委员会||||||单位：元
财政拨款收入||财政拨款支出||||
项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
一、一般公共预算资金|371514655|一、一般公共服务支出|21601733|21601733||
二、政府性基金||二、科学技术支出|17200000|17200000||
三、国有资本经营预算||三、社会保障和就业支出|3808085|3808085||
收入总计|371514655|支出总计|371514655|371514655||
`);
    expect(table.spec.id).toBe("fiscal-appropriation-summary");
    expect(columnsOf(table, 1)).toEqual({ item: 2, total: 3, general: 4, fund: 5, "state-capital": 6 });
  });

  test("收入预算总表, with a heading in two rows of one column", () => {
    const table = amountTable(grid`
2025年部门收入预算总表
编制部门：上海市普陀区商务委员会|||||||单位：元
项目||||收入预算||||
功能分类科目编码|||功能分类科目名称|合计|财政拨款收入|事业收入|事业单位|其他收入
类|款|项|||||经营收入|
'201|||一般公共服务支出|21601733|21601733|||
'201|'13||商贸事务|21601733|21601733|||
合计||||21601733|21601733|||
`);
    expect(table.spec.id).toBe("income-summary");
    expect(columnsOf(table)).toEqual({ code: 0, "code-2": 1, "code-3": 2, name: 3, total: 4, fiscal: 5, operating: 6, business: 7, other: 8 });
  });

  test("基本支出 by economic classification, codes as numbers in two columns", () => {
    const table = amountTable(grid`
2025年部门一般公共预算基本支出部门预算经济分类预算表
编制部门：上海市普陀区商务委员会|||||单位：元
项目|||一般公共预算基本支出||
部门预算经济分类科目编码||经济分类科目名称|合计|人员经费|公用经费
类|款||||
301||工资福利支出|16671057.00|16671057.00|
301|1|基本工资|1952616.00|1952616.00|
301|13|住房公积金|1361034.00|1361034.00|
302||商品和服务支出|1632062.00||1632062.00
302|17|公务接待费|10000.00||10000.00
合计|||19830655.00|18120593.00|1710062.00
`);
    expect(table.spec.id).toBe("basic-expenditure");
    expect(codesOf(table)).toEqual(["301", "30101", "30113", "302", "30217", "total"]);
  });

  test("an empty 政府性基金 table with its note", () => {
    const sheet = grid`
2025年部门政府性基金预算支出功能分类预算表
编制部门：上海市普陀区商务委员会||||||单位：元
项目||||政府性基金预算支出||
功能分类科目编码|||功能分类科目名称|合计|基本支出|项目支出
类|款|项||||
合计||||||
注:本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。
`;
    expect(found(sheet)).toEqual(["government-fund-expenditure A1:G7"]);
    expect(amountTable(sheet).unit?.value).toBe("元");
  });

  test("“三公”经费 in one line", () => {
    const sheet = grid`
2025年部门“三公”经费和机关运行经费预算表
编制部门：上海市普陀区人民政府万里街道办事处||||||单位:万元
“三公”经费预算数||||||机关运行经费预算数
合计|因公出国(境)费|公务接待费|公务用车购置及运行费|||
|||小计|购置费|运行费|
37.91|0|1.35|36.56|15|21.56|464.64
`;
    const table = amountTable(sheet);
    expect(found(sheet)).toEqual(["three-public A1:G6"]);
    expect(columnsOf(table)).toEqual({ total: 0, abroad: 1, reception: 2, vehicles: 3, "vehicle-purchase": 4, "vehicle-running": 5, operation: 6 });
    expect(table.sections[0]?.rows).toEqual([{ row: 5, kind: "line", key: "budget", label: "" }]);
    expect(table.unit?.value).toBe("万元");
  });
});

describe("上海市普陀区石泉路街道2026年: whole codes, 单位 in the titles", () => {
  test("支出预算总表", () => {
    const sheet = grid`
2026年预算单位支出预算总表
编制单位：上海市普陀区人民政府石泉路街道办事处（本级） 单位：元
项目||支出预算||
功能分类科目编码|功能分类科目名称|合计|基本支出|项目支出
类款项||||
201|一般公共服务支出|3353072||3353072
20105|统计信息事务|501200||501200
2010506|统计管理|1200||1200
2010507|专项普查活动|500000||500000
合计||3353072||3353072
`;
    const table = amountTable(sheet);
    expect(found(sheet)).toEqual(["expenditure-summary A1:E10"]);
    expect(codesOf(table)).toEqual(["201", "20105", "2010506", "2010507", "total"]);
    expect(table).toMatchObject({ unit: { value: "元" }, department: { value: "上海市普陀区人民政府石泉路街道办事处（本级）" }, year: { value: 2026 } });
  });

  test("收支预算总表 with expenditure split into 人员, 公用 and 项目", () => {
    const table = amountTable(grid`
2026年预算单位财务收支预算总表
编制单位：上海市普陀区人民政府石泉路街道办事处（本级）||||||单位：元
本年收入||本年支出||||
项目|预算数|项目|预算数|||
|||合计|基本支出||项目支出
||||人员经费|公用经费|
一、财政拨款收入|76306134|一、一般公共服务支出|3353072|||3353072
1、一般公共预算|72626134|二、公共安全支出|3181500|||3181500
2、政府性基金预算|3680000|六、社会保障和就业支出|8568532|4396960|391000|3780572
收入总计|76306134|支出总计|76306134|23057828|3860162|49388144
`);
    expect(columnsOf(table, 1)).toEqual({ item: 2, amount: 3, personnel: 4, public: 5, project: 6 });
    expect(table.sections[1]?.rows.map(({ key }) => key)).toEqual(["c201", "c204", "c208", "grand-total"]);
  });
});

test("a 三公 table with one column of amounts, its rows numbered and in another order, in the middle of a sheet", () => {
  const sheet = grid`
||||
||||
||2025年一般公共预算“三公”经费支出预算表||
|||单位:万元|
||项目|本年预算数|
||合计|12.5|
||1.因公出国（境）费用|2|
||2.公务接待费|0.5|
||3.公务用车购置及运行费|10|
||其中：（1）公务用车运行维护费|4|
||（2）公务用车购置|6|
`;
  const table = amountTable(sheet);
  expect(found(sheet)).toEqual(["three-public C3:D11"]);
  expect(table.sections[0]?.rows.map(({ key }) => key)).toEqual(["total", "abroad", "reception", "vehicles", "vehicle-running", "vehicle-purchase"]);
});
