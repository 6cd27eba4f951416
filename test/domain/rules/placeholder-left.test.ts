import { placeholderLeft } from "../../../src/domain/rules/placeholder-left";
import { grid } from "../../support/gridOf";
import { recognisedTable } from "../../support/recognisedTable";
import { testRule, type ExpectedFinding, type RuleCase } from "../../support/ruleTester";

const HEAD = "部门预算支出总表\n单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 1 | 1 | ";
const note = (text: string): string => `${HEAD}\n注：${text}`;
const table = (name: string, drawing: string): RuleCase => ({ name, sheet: grid(drawing), table: recognisedTable });

const left = (hint: string, text: string, at = "A5"): ExpectedFinding => ({ messageId: "left", at, severity: "warning", related: [], data: { hint, text, count: "1", cells: at } });

testRule(placeholderLeft, {
  valid: [
    table("nothing to be filled in", note("本表不含上年结转。")),
    ...[
      "购置XXL码工作服、XX型号打印机", "Excel表格、x射线机、3×4米展板", "二○○八年设立，二〇二五年撤销", "机制有待补充，申请填报新项目，提请补充经费",
      "建设示范点、以案例教学", "某些项目，某项支出", "支出增加、收入减少", "经费使用情况说明", "指标1个，项目_2",
    ].map((text) => table(`ordinary words: ${text}`, note(text))),
    table("a heading", "部门预算支出总表\n单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 增加（减少）\n205 | 教育支出 | 1 | 1 | | "),
  ],
  invalid: [
    { ...table("the department still to be named", HEAD.replace("单位：", "编制部门：XX局 | | | | 单位：")), findings: [left("XX", "编制部门：XX局", "A2")] },
    { ...table("a name in signs of multiplication", note("××单位负责")), findings: [left("××", "注：××单位负责")] },
    { ...table("a name in circles", note("由○○局负责")), findings: [left("○○", "注：由○○局负责")] },
    { ...table("a year", HEAD.replace("部门预算", "202X年部门预算")), findings: [left("202X", "202X年部门预算支出总表", "A1")] },
    { ...table("某某", note("某某单位负责")), findings: [left("某某", "注：某某单位负责")] },
    { ...table("a blank line", note("比上年多____万元")), findings: [left("____", "注：比上年多____万元")] },
    { ...table("a choice that nobody made", note("比上年增加（减少）")), findings: [left("增加(减少)", "注：比上年增加（减少）")] },
    { ...table("an instruction", note("请填写本部门情况")), findings: [left("请填写", "注：请填写本部门情况")] },
    { ...table("an example of the form", `${HEAD.replace("教育支出", "示例：教育支出")}`), findings: [left("示例", "示例：教育支出", "B4")] },
    {
      ...table("the same hint several times, in one finding", `${HEAD.replace("教育支出", "XX支出")}\n206 | ＸＸ支出 | 1 | 1 | \n注：${"本表金额".repeat(9)}请选择`),
      findings: [
        { messageId: "left", at: "B4", severity: "warning", related: ["B5"], data: { hint: "XX", text: "XX支出", count: "2", cells: "B4:B5" } },
        left("请选择", `注：${"本表金额".repeat(9)}请选…`, "A6"),
      ],
    },
  ],
});
