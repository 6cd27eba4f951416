import { blocksOf } from "../../../bench/support/block";
import { sideBySide } from "../../../bench/support/layouts";
import { place } from "../../../bench/support/place";
import { checkSnapshot, defaultProfile, type Rect } from "../../../src/domain";
import { samples } from "../../../src/workbench/samples";
import { snapshotOfSample } from "../../support/fixtures";

const printed = checkSnapshot(snapshotOfSample("zhangjiakou-disclosure-2023"), { profile: defaultProfile }).tables.filter(({ shape }) => shape === "amounts");
const blocks = blocksOf(samples["zhangjiakou-disclosure-2023"]).filter(({ sheet }) => printed.some((table) => table.sheet === sheet));

/** Where each table must be found again. */
function placesOf(gap: number): readonly (readonly [string | undefined, Rect | undefined])[] {
  return sideBySide(blocks, gap).map(({ block, at }) => {
    const table = printed.find(({ sheet }) => sheet === block.sheet);
    return [table?.spec.id, table && moved(table.area, at)];
  });
}

function moved({ top, left, bottom, right }: Rect, { row, column }: { readonly row: number; readonly column: number }): Rect {
  return { top: top + row, left: left + column, bottom: bottom + row, right: right + column };
}

test("the sample prints eleven tables of amounts", () => {
  expect(blocks).toHaveLength(11);
});

test.each([1, 2, 3])("all tables of a budget side by side, blank columns between: %d", (gap) => {
  const { tables, refused, findings } = checkSnapshot(place(sideBySide(blocks, gap)).snapshot, { profile: defaultProfile });
  expect(tables.map(({ spec, area }) => [spec.id, area])).toEqual(placesOf(gap));
  expect(refused).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
