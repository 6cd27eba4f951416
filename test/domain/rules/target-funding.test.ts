import { formulaKey } from "../../../src/domain/grid";
import { targetFunding } from "../../../src/domain/rules/target-funding";
import { testRule } from "../../support/ruleTester";
import { formCase, plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const uncalculated = formCase("a sum that was never calculated, and says so", { funding: ["", "8", "2"] });

testRule(targetFunding, {
  valid: [
    formCase("a budget and its parts", {}),
    formCase("figures typed as texts, in decimals that no binary number has", { funding: ["'0.3", "'0.1万元", "'0.2"] }),
    formCase("nothing from elsewhere", { funding: ["10", "10", "0"] }),
    formCase("a text with the amounts of two years", { purpose: "2022年预算安排12万元，2023年预算安排10万元" }),
    formCase("a text with the amounts of single costs, of two givers, and of none", { purpose: "场地租金预算3万元，宣传费预算7万元，中央财政资金5万元，省级财政资金3万元，预算数，元" }),
    formCase("a text that states the same, in another unit", { purpose: "预算资金 100000 元，其中财政资金 8 万元，其他资金2万元；用于科普活动" }),
    formCase("a project whose form has nothing yet, which is another rule's", { funding: ["", "", ""], rows: BLANK_TARGETS }),
    targetCase("a form that prints no budget", COMPLETE_TARGETS),
    { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...formCase("words for figures, and says so", { funding: ["10", "约8万", "2"] }), notChecked: [{ reasonId: "not-a-number", data: { cells: "E4" } }] },
    {
      ...uncalculated,
      sheet: { ...uncalculated.sheet, formulas: new Map([[formulaKey(3, 2), "=E4+G4"]]) },
      notChecked: [{ reasonId: "not-calculated", data: { cells: "C4" } }],
    },
  ],
  invalid: [
    {
      ...formCase("parts that do not add up", { funding: ["10", "8", "1.5"] }),
      findings: [
        { messageId: "sum", at: "C4", severity: "error", related: ["E4", "G4"], data: { budget: "10", budgetCell: "C4", parts: "9.5", partCells: "E4\nG4", difference: "0.5" }, expected: "9.5", actual: "10" },
      ],
    },
    {
      ...formCase("a blank part where another is short", { funding: ["10", "8", ""] }),
      findings: [
        { messageId: "sum", at: "C4", severity: "error", related: ["E4", "G4"], data: { budget: "10", budgetCell: "C4", parts: "8", partCells: "E4\nG4", difference: "2" }, expected: "8", actual: "10" },
      ],
    },
    {
      ...formCase("a blank part that must be 0", { funding: ["10", "10", ""] }),
      findings: [plainly("blank-part", "G4", "info", { cell: "G4", budget: "10" })],
    },
    {
      ...formCase("no figure at all beside indicators", { funding: ["", "—", ""] }),
      findings: [plainly("missing", "C4", "error", { cell: "C4" })],
    },
    {
      ...formCase("a text that states other amounts", { purpose: "预算资金：12 万元，其中财政资金为80,001元，用于科普活动" }),
      findings: [
        { messageId: "text", at: "C4", severity: "error", related: ["B5"], data: { field: "预算数", stated: "12", textCell: "B5", figure: "10", cell: "C4", unit: "万元" }, expected: "12", actual: "10" },
        { messageId: "text", at: "E4", severity: "error", related: ["B5"], data: { field: "财政资金", stated: "8.0001", textCell: "B5", figure: "8", cell: "E4", unit: "万元" }, expected: "8.0001", actual: "8" },
      ],
    },
  ],
});
