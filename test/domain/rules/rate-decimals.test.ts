import { rateDecimals } from "../../../src/domain/rules/rate-decimals";
import { executionSheet } from "../../support/executionCase";
import { testWorkbookRule, type WorkbookCase } from "../../support/workbookRuleTester";

/** A workbook with a table of execution for each of these lists of rates of 100 that were spent in part. */
const rates = (name: string, ...tables: readonly (readonly string[])[]): WorkbookCase => ({
  name,
  sheets: tables.map((stated, index) => executionSheet(stated.map((rate, row) => `本级 | 项目${String(row + 1)} | 100 | 50 | '${rate}`).join("\n"), { name: `表${String(index + 1)}` })),
  specs: tables.map(() => "execution"),
});

testWorkbookRule(rateDecimals, {
  valid: [
    rates("one number of decimals", ["96.4%", "30.8%", "50.0%"]),
    rates("100% and 0%, which are so to any number of decimals", ["96.4%", "100%", "0%"]),
    rates("no rates", ["——", ""]),
    { name: "formulas that show all their decimals", sheets: [executionSheet("本级 | 租金 | 100 | 75 | 0.75\n | 维修费 | 9 | 1 | 0.111111111111111", { formulas: { E4: "=D4/C4", E5: "=D5/C5" } })], specs: ["execution"] },
    rates("what is no figure", ["96.4%", "基本完成"]),
  ],
  invalid: [
    {
      ...rates("the rates that differ from most", ["96.4%", "60%", "100%", "30.83%", "9.1%", "60%"]),
      findings: [{ messageId: "mixed", at: "表1!E5", severity: "info", related: ["表1!E7", "表1!E9"], data: { decimals: "0\n1\n2", usual: "1", count: "3", values: "60%\n30.83%", cells: "E5\nE7\nE9" } }],
    },
    {
      ...rates("tables that differ from each other", ["96.45%", "30.83%"], ["60%"]),
      findings: [{ messageId: "mixed", at: "表2!E4", severity: "info", related: [], data: { decimals: "0\n2", usual: "2", count: "1", values: "60%", cells: "表2!E4" } }],
    },
    {
      ...rates("as many of one as of the other: more decimals are taken for the usual", ["96.4%", "60%"]),
      findings: [{ messageId: "mixed", at: "表1!E5", severity: "info", related: [], data: { decimals: "0\n1", usual: "1", count: "1", values: "60%", cells: "E5" } }],
    },
  ],
});
