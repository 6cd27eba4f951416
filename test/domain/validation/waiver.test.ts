import { toA1, type CellValue, type WorkbookSnapshot } from "../../../src/domain/grid";
import { isSameMatter, setAside, waive, type Finding, type Waiver } from "../../../src/domain/validation";
import { grid } from "../../support/gridOf";

const snapshotWith = (b2: CellValue, c3: CellValue = 7): WorkbookSnapshot => {
  const sheet = grid("甲 | 乙 | 丙\n 1 | 2 | 3\n 4 | 5 | 6");
  return { sheets: [{ ...sheet, values: [["甲", "乙", "丙"], [1, b2, 3], [4, 5, c3]] }] };
};
const NOW = snapshotWith(2);

const finding = (related: Finding["related"] = [{ sheet: "Sheet1", at: { row: 2, column: 2 } }]): Finding => ({
  ruleId: "row-sum", messageId: "mismatch", severity: "error", data: { label: "甲" }, sheet: "Sheet1", at: { row: 1, column: 1 }, related, fixable: "no",
});
const given = (): Waiver => waive(finding(), NOW, { reason: "印刷如此", date: "2026-11-21" });

describe("waiving a finding", () => {
  it("keeps what its cells hold", () => {
    expect(given()).toEqual({
      ruleId: "row-sum", messageId: "mismatch", sheet: "Sheet1", cell: "B2", reason: "印刷如此", date: "2026-11-21",
      cells: [{ sheet: "Sheet1", cell: "B2", content: "2" }, { sheet: "Sheet1", cell: "C3", content: "7" }],
    });
  });

  it("sets it aside, and leaves others of the rule alone", () => {
    const elsewhere = { ...finding(), at: { row: 0, column: 0 } };
    const { findings, waived, voidWaivers } = setAside([elsewhere, finding()], [given()], NOW);
    expect(findings.map(({ at }) => toA1(at))).toEqual(["A1"]);
    expect(waived).toEqual([{ finding: finding(), waiver: given() }]);
    expect(voidWaivers).toEqual([]);
  });

  it.each<[string, WorkbookSnapshot]>([
    ["its own cell", snapshotWith(2.5)],
    ["a related cell", snapshotWith(2, 8)],
    ["a cell that is blank now", snapshotWith(null)],
    ["its sheet, which is gone", { sheets: [] }],
  ])("is void when something else is in %s", (_, snapshot) => {
    expect(setAside([finding()], [given()], snapshot)).toEqual({ findings: [finding()], waived: [], voidWaivers: [given()] });
  });

  it("holds again when the cell holds again what it held", () => {
    expect(setAside([finding()], [given()], snapshotWith(2)).waived).toHaveLength(1);
  });

  it("is void when the finding is about more cells than was taken responsibility for", () => {
    const wider = finding([...finding().related, { sheet: "Sheet1", at: { row: 0, column: 2 } }]);
    expect(setAside([wider], [given()], NOW)).toEqual({ findings: [wider], waived: [], voidWaivers: [given()] });
  });

  it("waits while the finding is gone and nothing else changed", () => {
    expect(setAside([], [given()], NOW)).toEqual({ findings: [], waived: [], voidWaivers: [] });
    expect(setAside([], [given()], snapshotWith(3)).voidWaivers).toEqual([given()]);
  });

  it("is told from another one by what it is about, not by reason, day or contents", () => {
    expect(isSameMatter(given(), { ...waive(finding(), snapshotWith(9), { reason: "其他", date: "2026-12-01" }) })).toBe(true);
    expect(isSameMatter(given(), waive(finding([]), NOW, { reason: "印刷如此", date: "2026-11-21" }))).toBe(false);
  });
});
