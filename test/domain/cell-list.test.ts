import { fromA1 } from "../../src/domain/grid";
import { addressList } from "../../src/domain/rules/cells/cell-list";

function listed(...addresses: readonly string[]): readonly string[] {
  return addressList(addresses.flatMap((address) => fromA1(address) ?? [])).split("\n");
}

describe("addressList", () => {
  it("joins neighbours of a row and of a column", () => {
    expect(listed("C5", "C6", "C7", "E7", "F7")).toEqual(["C5:C7", "E7:F7"]);
  });

  it("joins rows of the same columns to one block", () => {
    expect(listed("B2", "C2", "B3", "C3", "B4", "C4", "B5")).toEqual(["B2:C4", "B5"]);
  });

  it("goes on with a block only in the next row", () => {
    expect(listed("B2", "D2", "B4", "D3")).toEqual(["B2", "D2:D3", "B4"]);
  });

  it("takes cells in any order, and each once", () => {
    expect(listed("C7", "C5", "C6", "C5", "A9", "C7")).toEqual(["C5:C7", "A9"]);
  });

  it("says the sheet of each block, and nothing of no cells", () => {
    expect(addressList([{ row: 0, column: 0 }, { row: 2, column: 0 }], "目标1")).toBe("目标1!A1\n目标1!A3");
    expect(addressList([])).toBe("");
  });
});
