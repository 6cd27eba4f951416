import { yearConsistent } from "../../../src/domain/rules/year-consistent";
import type { Sheet } from "../../../src/domain/grid";
import { EXPENDITURE_TABLES, expenditureSheet } from "../../support/expenditureSheet";
import { grid } from "../../support/gridOf";
import { testWorkbookRule } from "../../support/workbookRuleTester";

const [SUMMARY, GENERAL, FUND] = EXPENDITURE_TABLES;
const table = (name: string, title: string, year: string): Sheet => expenditureSheet({ name, title, line: ["731某局", null, year, null, "单位：万元"] });
const expenditure = (name: string, year: string, title: string = SUMMARY.title): Sheet => table(name, title, year);
const general = (name: string, year: string): Sheet => table(name, GENERAL.title, year);
const fund = (name: string, year: string): Sheet => table(name, FUND.title, year);
const execution = (year: string): Sheet => ({ ...grid(`某市科技局${year}年度项目预算执行情况表\n单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度\n科技局 | 科普 | 1 | 1 | 100%`), name: "执行" });

const [E, G, F] = [SUMMARY.id, GENERAL.id, FUND.id];

testWorkbookRule(yearConsistent, {
  valid: [
    { name: "one year, in titles and fields", sheets: [expenditure("a", "预算年度：2025", "2025年部门预算支出总表"), general("b", "2025年")], specs: [E, G] },
    { name: "tables that state no year", sheets: [expenditure("a", ""), general("b", "预算年度：2025")], specs: [E, G] },
    { name: "the execution of the year before", sheets: [expenditure("a", "预算年度：2025"), general("b", "预算年度：2025"), execution("2024")], specs: [E, G, "execution"] },
    { name: "two sets of two years", sheets: [expenditure("a", "预算年度：2024"), general("b", "预算年度：2024"), expenditure("c", "预算年度：2025"), general("d", "预算年度：2025")], specs: [E, G, E, G] },
    { name: "a title that compares two years", sheets: [expenditure("a", "预算年度：2025", "2025年与2024年部门预算支出总表")], specs: [E] },
  ],
  invalid: [
    {
      name: "a title of another year than its table",
      sheets: [expenditure("a", "预算年度：2025", "2024年部门预算支出总表"), general("b", "预算年度：2025")],
      specs: [E, G],
      findings: [{ messageId: "within", at: "a!C2", severity: "error", related: ["a!A1"], data: { table: "2024年部门预算支出总表", titleYear: "2024", titleCell: "A1", year: "2025", cell: "C2" } }],
    },
    {
      name: "a table of another year than most",
      sheets: [expenditure("a", "预算年度：2024"), general("b", "预算年度：2025"), fund("c", "预算年度：2025")],
      specs: [E, G, F],
      findings: [
        {
          messageId: "between",
          at: "a!C2",
          severity: "error",
          related: ["b!C2"],
          data: { table: "部门预算支出总表", year: "2024", cell: "C2", usual: "2025", other: "一般公共预算支出表", otherCell: "b!C2" },
        },
      ],
    },
    {
      name: "two tables of two years",
      sheets: [expenditure("a", "预算年度：2024"), general("b", "预算年度：2025")],
      specs: [E, G],
      findings: [
        {
          messageId: "between",
          at: "b!C2",
          severity: "error",
          related: ["a!C2"],
          data: { table: "一般公共预算支出表", year: "2025", cell: "C2", usual: "2024", other: "部门预算支出总表", otherCell: "a!C2" },
        },
      ],
    },
  ],
});
