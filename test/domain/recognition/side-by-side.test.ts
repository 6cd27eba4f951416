import { checkSnapshot, defaultProfile, type AmountTable, type Rect } from "../../../src/domain";
import { snapshotOfSample } from "../../support/fixtures";
import { inOneRow, type PrintedTable } from "../../support/layouts";

const snapshot = snapshotOfSample("zhangjiakou-disclosure-2023");
const isAmounts = (table: { readonly shape: string }): table is AmountTable => table.shape === "amounts";
const printed: readonly PrintedTable[] = checkSnapshot(snapshot, { profile: defaultProfile }).tables.filter(isAmounts).flatMap((table) => {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  return sheet === undefined ? [] : [{ sheet, table }];
});

/** Where each table must be found again. */
function placesOf(gap: number): readonly (readonly [string, Rect])[] {
  let left = 0;
  return printed.map(({ table: { spec, area } }) => {
    const [width, height] = [area.right - area.left + 1, area.bottom - area.top + 1];
    const place = { top: 0, left, bottom: height - 1, right: left + width - 1 };
    left += width + gap;
    return [spec.id, place];
  });
}

test("the sample prints eleven tables of amounts", () => {
  expect(printed).toHaveLength(11);
});

test.each([1, 2, 3])("all tables of a budget side by side, blank columns between: %d", (gap) => {
  const { tables, refused, findings } = checkSnapshot({ sheets: [inOneRow(printed, gap)] }, { profile: defaultProfile });
  expect(tables.map(({ spec, area }) => [spec.id, area])).toEqual(placesOf(gap));
  expect(refused).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
