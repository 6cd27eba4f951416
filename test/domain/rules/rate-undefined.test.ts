import { rateUndefined } from "../../../src/domain/rules/rate-undefined";
import { executionCase } from "../../support/executionCase";
import { testRule } from "../../support/ruleTester";

testRule(rateUndefined, {
  valid: [
    executionCase("rates of budgets", "本级 | 租金 | 832.52 | 802.51 | '96.4%\n | 维修费 | 40 | 0 | '0%"),
    executionCase("a budget of 0 without spending and without a rate", "本级 | 租金 | 0 | 0 | \n | 维修费 | 0 | 0 | ——"),
    executionCase("a blank row of figures", "本级 | 租金 | 10 | 5 | '50%\n | 维修费 | | | ——"),
    executionCase("a budget that only the first column states", "本级 | 租金 | 10 | | 5 | '50%", { heading: "单位 | 项目 | 年初预算数 | 调整预算数 | 实际执行数 | 支出进度" }),
    executionCase("spending in a 小计, which its projects are told of", "本级 | 租金 | 10 | 5 | '50%\n小计 | | 0 | 5 | "),
  ],
  invalid: [
    {
      ...executionCase("a rate of nothing, in whatever way it is stated", "本级 | 租金 | 0 | 0 | '100%\n | 维修费 | —— | 5 | #DIV/0!\n小计 | | 0 | 5 | 0", { formats: "0%" }),
      findings: [
        { messageId: "rate", at: "E4", severity: "error", related: [], data: { label: "租金", stated: "100%", cell: "E4", executed: "0" }, actual: "100%" },
        { messageId: "rate", at: "E5", severity: "error", related: [], data: { label: "维修费", stated: "#DIV/0!", cell: "E5", executed: "5" }, actual: "#DIV/0!" },
        { messageId: "rate", at: "E6", severity: "error", related: [], data: { label: "小计", stated: "0%", cell: "E6", executed: "5" }, actual: "0%" },
      ],
    },
    {
      ...executionCase("spending of a budget of 0", "本级 | 租金 | 0 | 59.99 | \n | 维修费 | | -2 | ——"),
      findings: [
        { messageId: "spending", at: "E4", severity: "error", related: [], data: { label: "租金", executed: "59.99", cell: "E4" } },
        { messageId: "spending", at: "E5", severity: "error", related: [], data: { label: "维修费", executed: "-2", cell: "E5" } },
      ],
    },
  ],
});
