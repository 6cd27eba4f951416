import { unitPrice } from "../../../src/domain/rules/unit-price";
import { disclosed } from "../../support/disclosedCase";
import { testRule } from "../../support/ruleTester";

testRule(unitPrice, {
  valid: [
    disclosed("prices in the table's unit", "政府采购预算"),
    disclosed("prices in 元", "政府采购预算", [["4 | 0.50", "4 | 5000"]]),
    disclosed("a rounded price, which is off by as much as there are pieces", "政府采购预算", [["4 | 0.50 | 2.00", "400 | 0.01 | 2.01"]]),
    disclosed("rows without a price or a quantity", "政府采购预算", [["4 | 0.50", " | "], ["5 | 0.20", "5 | ——"]]),
    { ...disclosed("nothing about a quantity in words", "政府采购预算", [["4 | 0.50", "一批 | 0.50"]]), notChecked: [{ reasonId: "not-a-number", data: { cells: "E6" } }] },
  ],
  invalid: [
    {
      ...disclosed("another amount", "政府采购预算", [["4 | 0.50 | 2.00 | 2.00", "4 | 0.55 | 2.50 | 2.50"]]),
      findings: [
        {
          messageId: "mismatch",
          at: "G6",
          severity: "warning",
          related: ["E6", "F6"],
          data: { label: "日常公用经费", count: "4", price: "0.55", cell: "G6", cells: "E6:F6", actual: "2.5", expected: "2.2", difference: "0.3" },
          expected: "2.2",
          actual: "2.5",
        },
      ],
    },
    {
      ...disclosed("prices that rounding left at 0, all in one finding", "政府采购预算", [["4 | 0.50", "4000 | 0.00"], ["5 | 0.20", "800 | 0.00"]]),
      findings: [
        {
          messageId: "rounded-away",
          at: "F6",
          severity: "warning",
          related: ["F7", "G6", "G7"],
          data: { cells: "F6:F7", examples: "4000 × 0 / 2\n800 × 0 / 1" },
        },
      ],
    },
  ],
});
