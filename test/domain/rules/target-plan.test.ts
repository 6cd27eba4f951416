import { formulaKey } from "../../../src/domain/grid";
import { targetPlan } from "../../../src/domain/rules/target-plan";
import { testRule } from "../../support/ruleTester";
import { formCase, plainly, targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const shown = formCase("shares that the cells show as percent", { plan: ["0.003", "0.5", "1", "1"] });
const uncalculated = formCase("a formula that was never calculated, and says so", { plan: ["25", "", "75", "100"] });

testRule(targetPlan, {
  valid: [
    formCase("quarters", {}),
    formCase("nothing for half a year, then everything", { plan: ["0", "0", "100", "100"] }),
    formCase("parts of one", { plan: ["0.25", "0.5", "0.75", "1"] }),
    formCase("texts with their sign", { plan: ["25%", "50.5 ％", "75%", "100%"] }),
    { ...shown, sheet: { ...shown.sheet, formats: "0.0%" } },
    formCase("a project whose form has nothing yet, which is another rule's", { plan: ["", "", "", ""], rows: BLANK_TARGETS }),
    targetCase("a form that prints no plan", COMPLETE_TARGETS),
    { ...targetCase("a form that nobody has begun, and says so", BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    {
      ...uncalculated,
      sheet: { ...uncalculated.sheet, formulas: new Map([[formulaKey(6, 2), "=B7*2"]]) },
      notChecked: [{ reasonId: "not-calculated", data: { cells: "C7" } }],
    },
  ],
  invalid: [
    {
      ...formCase("a share below the one before", { plan: ["25", "50", "45", "100"] }),
      findings: [{ ...plainly("falling", "D7", "error", { share: "45", cell: "D7", before: "50", beforeCell: "C7" }), related: ["C7"] }],
    },
    { ...formCase("an end before all is spent", { plan: ["25", "50", "75", "95"] }), findings: [plainly("last", "E7", "error", { share: "95", cell: "E7" })] },
    { ...formCase("an end of parts of one", { plan: ["0.25", "0.5", "0.75", "0.95"] }), findings: [plainly("last", "E7", "error", { share: "95", cell: "E7" })] },
    {
      ...formCase("more than all, less than nothing", { plan: ["-5", "50", "120", "100"] }),
      findings: [
        plainly("out-of-range", "B7", "error", { share: "-5", cell: "B7" }),
        plainly("out-of-range", "D7", "error", { share: "120", cell: "D7" }),
        { ...plainly("falling", "E7", "error", { share: "100", cell: "E7", before: "120", beforeCell: "D7" }), related: ["D7"] },
      ],
    },
    {
      ...formCase("shares that are missing or no shares", { plan: ["25", "—", "大部分", ""] }),
      findings: [{ ...plainly("missing", "C7", "error", { cells: "C7\nE7" }), related: ["E7"] }, plainly("not-a-share", "D7", "error", { text: "大部分", cell: "D7" })],
    },
    {
      ...formCase("no plan at all beside indicators", { plan: ["", "", "", ""] }),
      findings: [{ ...plainly("missing", "B7", "error", { cells: "B7:E7" }), related: ["C7", "D7", "E7"] }],
    },
  ],
});
