import { economicColumn } from "../../../src/domain/rules/economic-column";
import { disclosed } from "../../support/disclosedCase";
import { testRule } from "../../support/ruleTester";

testRule(economicColumn, {
  valid: [
    disclosed("money in its column", "基本支出表"),
    disclosed("zeroes and dashes in the other one", "基本支出表", [["30201 | 办公费 | 5.00 | | 5.00", "30201 | 办公费 | 5.00 | 0 | 5.00"], ["30101 | 基本工资 | 50.27 | 50.27", "30101 | 基本工资 | 50.27 | 50.27 | ——"]]),
    disclosed("a class that may be either", "基本支出表", [["30231 | 公务用车运行维护费 | 5.00 | | 5.00", "30231 | 公务用车运行维护费 | 5.00 | | 5.00\n    309 | 资本性支出（基本建设） | 2.00 | 1.00 | 1.00"]]),
  ],
  invalid: [
    {
      ...disclosed("figures in the other column, a finding a kind", "基本支出表", [["302 | 商品和服务支出 | 12.00 | | 12.00", "302 | 商品和服务支出 | 12.00 | 5.00 | 7.00"], ["30201 | 办公费 | 5.00 | | 5.00", "30201 | 办公费 | 5.00 | 5.00"], ["30101 | 基本工资 | 50.27 | 50.27", "30101 | 基本工资 | 50.27 | 49.27 | 1.00"], ["30231 |", "303 | 对个人和家庭的补助 | 1.50 | | 1.50\n    30231 |"]]),
      findings: [
        {
          messageId: "not-public",
          at: "E7",
          severity: "warning",
          related: ["E11"],
          data: { classes: "301\n303", cells: "E7\nE11", count: "2" },
        },
        {
          messageId: "not-personnel",
          at: "D8",
          severity: "warning",
          related: ["D9"],
          data: { classes: "302", cells: "D8:D9", count: "2" },
        },
      ],
    },
  ],
});
