import { formulaKey } from "../../../src/domain/grid";
import { targetWeights } from "../../../src/domain/rules/target-weights";
import { testRule, type ExpectedFinding } from "../../support/ruleTester";
import { targetCase } from "../../support/targetCase";
import { BLANK_TARGETS, COMPLETE_TARGETS } from "../../support/targetTableOf";

const head = "first | second | name | description | value | basis | weight";
const weighted = (name: string, weights: readonly string[], rows = COMPLETE_TARGETS) => targetCase(name, rows.map((row, index) => `${row} | ${weights[index] ?? ""}`), { head });

/** Two indicators of each second level. */
const TWO_EACH = COMPLETE_TARGETS.flatMap((row) => [row, row]);

const wrong = (total: string, at: string, related: readonly string[], cells: string, totals = "100\n90"): ExpectedFinding => ({
  messageId: "total", at, severity: "warning", related, actual: total, data: { total, totals, cells },
});
const uncalculated = weighted("a formula that was never calculated, and says so", ["20", "20", "", "20", "15", "5"]);

testRule(targetWeights, {
  valid: [
    targetCase("a form without weights", COMPLETE_TARGETS),
    weighted("points of the indicators, without those of the execution", ["20", "10", "10", "10", "30", "10"]),
    weighted("a hundred in all", ["20", "10", "10", "20", "30", "10"]),
    weighted("percentages, and points in words", ["20%", "10%", "10％", "20分", "30分", "10 分"]),
    weighted("parts of one", ["0.2", "0.1", "0.1", "0.2", "0.3", "0.1"]),
    weighted("fractions that no binary number has", ["33.3", "33.3", "3.4", "10", "10", "10"]),
    { ...weighted("shares that are shown in percent", ["0.2", "0.1", "0.1", "0.1", "0.3", "0.1"]), sheet: { ...weighted("", ["0.2", "0.1", "0.1", "0.1", "0.3", "0.1"]).sheet, formats: "0%" } },
    weighted("one for each first level, in a merged cell", ["50", "", "", "", "30", "10"]),
    weighted("one for each first level, filled into its rows", ["50", "50", "50", "50", "30", "10"]),
    weighted("one for each second level, filled into its rows", ["20", "20", "10", "10", "10", "10", "10", "10", "30", "30", "10", "10"], TWO_EACH),
    { ...weighted("a form that nobody has begun, and says so", [], BLANK_TARGETS), notChecked: [{ reasonId: "not-filled", data: {} }] },
    { ...weighted("words, and says so", ["高", "10", "10", "低", "30", "10"]), notChecked: [{ reasonId: "not-a-number", data: { cells: "G2\nG5" } }] },
    { ...uncalculated, sheet: { ...uncalculated.sheet, formulas: new Map([[formulaKey(3, 6), "=10+10"]]) }, notChecked: [{ reasonId: "not-calculated", data: { cells: "G4" } }] },
  ],
  invalid: [
    { ...weighted("too much", ["20", "10", "10", "20", "30", "15"]), findings: [wrong("105", "G2", ["G3", "G4", "G5", "G6", "G7"], "G2:G7")] },
    { ...weighted("one that is missing", ["20", "10", "", "20", "30", "15"]), findings: [wrong("95", "G2", ["G3", "G5", "G6", "G7"], "G2:G3\nG5:G7")] },
    { ...weighted("parts of one that are too few", ["", "0.1", "0.1", "0.1", "0.3", "0.1"]), findings: [wrong("0.7", "G3", ["G4", "G5", "G6", "G7"], "G3:G7", "1\n0.9")] },
    { ...weighted("a column that nobody filled in", []), findings: [{ messageId: "blank", at: "G2", severity: "info", related: [], data: {} }] },
  ],
});
