import { defaultProfile } from "../../../src/domain/catalogue";
import { rateThreshold } from "../../../src/domain/rules/rate-threshold";
import { executionCase } from "../../support/executionCase";
import { testRule } from "../../support/ruleTester";

const LOW = "本级 | 租金 | 100 | 89.99 | \n | 维修费 | 100 | 90 | ";

testRule(rateThreshold, {
  valid: [
    executionCase("rates from the threshold to the whole budget", "本级 | 租金 | 100 | 90 | \n | 维修费 | 40 | 40 | "),
    executionCase("a reason in the row, in a column of whatever heading", "本级 | 租金 | 100 | 50 | | 分两年付款", { heading: "单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度 | 备注" }),
    executionCase("a 小计 and a 合计, which are what their projects are", "本级 | 租金 | 100 | 95 | \n小计 | | 100 | 50 | \n合计 | | 100 | 50 | "),
    executionCase("a part of a project, and a line with a unit's sums", "本级 | | 100 | 60 | \n | 租金 | 60 | 60 | \n | 其中：仓库 | 20 | 10 | \n | 维修费 | 40 | 36 | \n合计 | | 100 | 96 | "),
    executionCase("a rate that reads 90.00%", "本级 | 租金 | 10000 | 8999.97 | \n | 维修费 | 100 | 90 | "),
    executionCase("a budget of 0", "本级 | 租金 | 0 | 5 | \n | 维修费 | 10 | 10 | "),
    { ...executionCase("a lower threshold of the profile", LOW.replace("89.99", "60")), profile: { ...defaultProfile, thresholds: { executionRate: 0.6 } } },
    { ...executionCase("figures of a part of the year, and says so", LOW, { title: "截至9月底项目预算执行情况表" }), notChecked: [{ reasonId: "year-not-over", data: { month: "9" } }] },
    executionCase("the end of the year", LOW.replace("89.99", "95"), { title: "2023年1-12月项目预算执行情况表" }),
  ],
  invalid: [
    {
      ...executionCase("all that are too low, at the rate that the figures give", `${LOW}\n | 会议费 | 3 | 1 | '95%`),
      findings: [{ messageId: "below", at: "E4", severity: "warning", related: ["E6"], data: { count: "2", threshold: "90", projects: "租金 89.99%\n会议费 33.33%", cells: "E4\nE6" } }],
    },
    {
      ...executionCase("a rate that reads 89.99%", "本级 | 租金 | 100000 | 89994.9 | "),
      findings: [{ messageId: "below", at: "E4", severity: "warning", related: [], data: { count: "1", threshold: "90", projects: "租金 89.99%", cells: "E4" } }],
    },
    {
      ...executionCase("a little more than the budget, which does not read 100%", "本级 | 租金 | 100000 | 100000.01 | "),
      findings: [{ messageId: "above", at: "E4", severity: "warning", related: [], data: { count: "1", projects: "租金 100.00001%", cells: "E4" } }],
    },
    {
      ...executionCase("a dash where a reason belongs", "本级 | 租金 | 100 | 50 | | ——\n | 维修费 | 100 | 40 | | 无", { heading: "单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度 | 未完成原因" }),
      findings: [{ messageId: "below", at: "E4", severity: "warning", related: ["E5"], data: { count: "2", threshold: "90", projects: "租金 50.00%\n维修费 40.00%", cells: "E4:E5" } }],
    },
    {
      ...executionCase("more than the budget, even during the year", "本级 | 租金 | 100 | 100.01 | \n | 维修费 | 100 | 40 | ", { title: "三季度项目预算执行情况表" }),
      findings: [{ messageId: "above", at: "E4", severity: "warning", related: [], data: { count: "1", projects: "租金 100.01%", cells: "E4" } }],
      notChecked: [{ reasonId: "year-not-over", data: { month: "9" } }],
    },
  ],
});
