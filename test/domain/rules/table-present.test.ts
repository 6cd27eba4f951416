import { defaultProfile } from "../../../src/domain/catalogue";
import { tablePresent } from "../../../src/domain/rules/table-present";
import { grid, gridOf } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

const EXPENDITURE = `部门预算支出总表 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 1 | 1 | `;
const expenditure = { ...grid(EXPENDITURE), name: "支出总表" };
const PROFILE = { ...defaultProfile, name: "某市", requiredTables: ["expenditure-summary"] };
const INCOME_TOO = { ...PROFILE, requiredTables: ["income-summary", "expenditure-summary", "three-public"] };

testWorkbookRule(tablePresent, {
  valid: [
    { name: "every table that the profile asks for", sheets: [expenditure], specs: ["expenditure-summary"], profile: PROFILE, profileChosen: true },
    {
      name: "a table that is there but was not recognised, which another rule says",
      sheets: [expenditure, { ...grid("一般公共预算支出表\n科目编码 | 科目名称 | 合计\n205 | 教育支出 | 1"), name: "一般公共预算" }],
      specs: ["expenditure-summary"],
      profile: { ...PROFILE, requiredTables: ["general-public-expenditure", "expenditure-summary"] },
      profileChosen: true,
    },
    {
      name: "any tables where nobody chose a profile, and says so",
      sheets: [expenditure],
      specs: ["expenditure-summary"],
      profile: INCOME_TOO,
      notChecked: [{ sheet: null, reasonId: "profile-not-chosen", data: {} }],
    },
    {
      name: "a workbook without any table, of which there is nothing to say",
      sheets: [gridOf([["通知"]])],
      specs: [],
      profileChosen: true,
      notChecked: [{ sheet: null, reasonId: "no-table", data: {} }],
    },
  ],
  invalid: [
    {
      name: "tables that are missing, by the names the catalogue gives them",
      sheets: [expenditure],
      specs: ["expenditure-summary"],
      profile: INCOME_TOO,
      profileChosen: true,
      findings: [
        {
          messageId: "missing",
          at: "支出总表!A1",
          severity: "error",
          related: [],
          data: { profile: "某市", count: "2", tables: "部门预算收入总表\n部门预算财政拨款“三公”经费支出表" },
        },
      ],
    },
  ],
});
