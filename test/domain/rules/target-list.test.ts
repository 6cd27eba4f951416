import { targetList } from "../../../src/domain/rules/target-list";
import { goalsSheet } from "../../support/departmentTargets";
import { targetForm } from "../../support/targetCase";
import { BLANK_TARGETS } from "../../support/targetTableOf";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

/** A first part with these projects, and a table for each of these names; the names stand in A5, A7 … and in E3. */
const parts = (name: string, texts: readonly string[], tables: readonly string[]): WorkbookCase => ({
  name,
  sheets: [
    ...(texts.length === 0 ? [] : [goalsSheet(...texts.flatMap((text, index) => [`${String(index + 1)}、${text}`, "绩效目标：按时完成"]))]),
    ...tables.map((table, index) => targetForm({ sheet: `表${String(index + 1)}`, title: `${String(index + 1)}、项目绩效目标表`, name: table, code: "", ...(table === "" ? { rows: BLANK_TARGETS } : {}) })),
  ],
  specs: [...(texts.length === 0 ? [] : ["department-targets"]), ...tables.map(() => "performance-target")],
});

testWorkbookRule(targetList, {
  valid: [
    parts("the same projects in the same order", ["科普经费", "会议费"], ["科普经费", "会议费"]),
    parts("the department or the year in front, 经费 behind", ["2023年市科协科普活动", "会议费"], ["科普活动经费", "某区科学技术协会会议费"]),
    { ...parts("goals that are divided by something else, and says so", ["部门管理", "部门决策"], ["科普经费", "会议费"]), notChecked: [{ sheet: "整体", reasonId: "goals-not-projects", data: {} }] },
    { ...parts("tables without the first part, and says so", [], ["科普经费"]), notChecked: [{ sheet: null, reasonId: "table-missing", data: { tables: "部门整体绩效目标" } }] },
    { ...parts("a first part without tables, and says so", ["科普经费"], []), notChecked: [{ sheet: null, reasonId: "table-missing", data: { tables: "项目绩效目标表" } }] },
    { ...parts("names left blank, and says so", ["", ""], ["科普经费"]), notChecked: [{ sheet: "整体", reasonId: "not-filled", data: {} }] },
    { ...parts("tables that nobody has begun, and says so", ["科普经费"], [""]), notChecked: [{ sheet: "表1", reasonId: "not-filled", data: {} }] },
    {
      name: "two first parts, and says so",
      sheets: [goalsSheet("1、科普经费", "绩效目标：按时完成"), { ...goalsSheet("1、科普经费", "绩效目标：按时完成"), name: "整体2" }, targetForm()],
      specs: ["department-targets", "department-targets", "performance-target"],
      notChecked: [{ sheet: null, reasonId: "several-tables", data: { tables: "整体 部门整体绩效目标\n整体2 部门整体绩效目标" } }],
    },
  ],
  invalid: [
    {
      ...parts("a project without a table, tables without a project, and names that differ", ["科学技术普及活动", "科技馆站"], ["科普活动经费", "科技馆运行经费", "人事代理经费"]),
      findings: [
        { messageId: "name", at: "整体!A5", severity: "warning", related: ["表1!E3"], data: { name: "科学技术普及活动", cell: "A5", other: "科普活动经费", otherCell: "表1!E3" } },
        { messageId: "no-table", at: "整体!A7", severity: "warning", related: [], data: { texts: "2", tables: "3", names: "科技馆站", cells: "整体!A7" } },
        { messageId: "no-text", at: "表2!E3", severity: "warning", related: ["表3!E3"], data: { texts: "2", tables: "3", names: "科技馆运行经费\n人事代理经费", cells: "表2!E3\n表3!E3" } },
      ],
    },
    {
      ...parts("another order", ["科普经费", "会议费", "培训费"], ["科普经费", "培训费", "会议费"]),
      findings: [{ messageId: "order", at: "整体!A4", severity: "warning", related: [], data: { texts: "科普经费\n会议费\n培训费", tables: "科普经费\n培训费\n会议费" } }],
    },
  ],
});
