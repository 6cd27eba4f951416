import { selectFixes, type Fix, type FixEdit, type InsertRowsEdit, type WriteEdit } from "../../../src/domain/edits";

const edit = (row: number, after: string | number, before: string | number = "1"): WriteEdit => ({
  kind: "write", sheet: "一", at: { row, column: 0 }, before: { content: before }, after: { content: after },
});
const rowsAt = (row: number): InsertRowsEdit => ({ kind: "insert-rows", sheet: "一", row, column: 0, before: [["1"], ["2"]], contents: [["x"]] });
const writes = (edits: readonly FixEdit[]): readonly WriteEdit[] => edits.filter((one): one is WriteEdit => one.kind === "write");
const item = (name: string, ...edits: [FixEdit, ...FixEdit[]]): { readonly name: string; readonly fix: Fix } => ({ name, fix: { safety: "safe", edits } });
const names = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);

describe("choosing fixes", () => {
  it("takes all that do not meet", () => {
    const { edits, chosen, conflicting } = selectFixes([item("a", edit(0, 1)), item("b", edit(1, 1))]);
    expect([writes(edits).map(({ at }) => at.row), names(chosen), conflicting]).toEqual([[0, 1], ["a", "b"], []]);
  });

  it("writes once what two fixes agree on", () => {
    const { edits, chosen } = selectFixes([item("a", edit(0, 1)), item("b", edit(0, 1), edit(1, 2))]);
    expect([writes(edits).map(({ at }) => at.row), names(chosen)]).toEqual([[0, 1], ["a", "b"]]);
  });

  it.each([
    ["another value", edit(0, 2)],
    ["another state before", edit(0, 1, "2")],
    ["another format", { ...edit(0, 1), after: { content: 1, numberFormat: "0.00" } }],
  ])("leaves one whole that has %s for a cell, and says which was before it", (_, other) => {
    const { edits, chosen, conflicting } = selectFixes([item("a", edit(0, 1)), item("b", other, edit(5, 5)), item("c", edit(5, 6))]);
    expect(writes(edits).map(({ at, after }) => [at.row, after.content])).toEqual([[0, 1], [5, 6]]);
    expect(names(chosen)).toEqual(["a", "c"]);
    expect(conflicting.map((conflict) => [conflict.item.name, conflict.with.name])).toEqual([["b", "a"]]);
  });

  it("takes what puts rows in alone: whatever it would go with stands on rows that move", () => {
    expect(names(selectFixes([item("a", rowsAt(3)), item("b", edit(0, 1)), item("c", rowsAt(3))]).chosen)).toEqual(["a"]);
    const { edits, conflicting } = selectFixes([item("a", edit(0, 1)), item("b", rowsAt(9))]);
    expect([edits, conflicting.map((conflict) => conflict.with.name)]).toEqual([[edit(0, 1)], ["a"]]);
  });
});
