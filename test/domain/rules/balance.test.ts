import { balance } from "../../../src/domain/rules/balance";
import { disclosed } from "../../support/disclosedCase";
import { testRule } from "../../support/ruleTester";

testRule(balance, {
  valid: [
    disclosed("sides that balance", "收支总表"),
    disclosed("a 财政拨款收支总表", "财政拨款收支总表"),
    disclosed("a difference that rounding explains", "收支总表", [["收入总计 | 82.36", "收入总计 | 82.37"]]),
    { ...disclosed("nothing without a 总计", "收支总表", [["收入总计 | 82.36", " | "]]), notChecked: [{ reasonId: "row-missing", data: { rows: "收入总计" } }] },
    { ...disclosed("nothing about a 总计 that is no number", "收支总表", [["支出总计 | 82.36", "支出总计 | 约82"]]), notChecked: [{ reasonId: "not-a-number", data: { cells: "D12" } }] },
  ],
  invalid: [
    {
      ...disclosed("sides that differ", "收支总表", [["收入总计 | 82.36", "收入总计 | 83.36"]]),
      findings: [
        {
          messageId: "mismatch",
          at: "B12",
          severity: "error",
          related: ["D12"],
          data: { income: "收入总计", expenditure: "支出总计", cell: "B12", otherCell: "D12", actual: "83.36", expected: "82.36", difference: "1.00" },
          expected: "82.36",
          actual: "83.36",
        },
      ],
    },
    {
      ...disclosed("a blank 总计", "收支总表", [["支出总计 | 82.36", "支出总计"]]),
      findings: [
        {
          messageId: "mismatch",
          at: "B12",
          severity: "error",
          related: ["D12"],
          data: { income: "收入总计", expenditure: "支出总计", cell: "B12", otherCell: "D12", actual: "82.36", expected: "0.00", difference: "82.36" },
          expected: "0.00",
          actual: "82.36",
        },
      ],
    },
  ],
});
