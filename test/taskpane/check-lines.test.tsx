import { screen, within } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../src/domain/grid";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { checkedPane, readOut } from "./checkedPane";

/** Clicking through a finished check takes seconds on a busy machine. */
jest.setTimeout(60_000);

const SHEET = "项目绩效目标";
/** Row of 时效指标 in the first table of the sample, 0-based. */
const TIMELINESS = 9;

/** The published tables without the line 时效指标 of the first project. */
function withoutLine(): WorkbookSnapshot {
  const { sheets } = snapshotOfSample("tangshan-2022");
  return { sheets: sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, values: sheet.values.filter((_, row) => row !== TIMELINESS) } : sheet)) };
}

it("a line that was left out is put in after a look at it, and taken back", async () => {
  const snapshot = withoutLine();
  const workbook = memoryWorkbook(snapshot);
  const { user } = await checkedPane(workbook);
  const text = await screen.findByText(/下没有“时效指标”，这一类至少要有一条/u);
  const item = text.closest("li");
  if (item === null) throw new Error("the finding is not listed");
  await user.click(within(item).getByTestId("finding-fix"));
  const preview = within(screen.getByTestId("fix-preview"));
  expect(preview.getByText("将插入 1 行")).toBeTruthy();
  expect(preview.getByText(/^插入一行：.*“时效指标”/u)).toBeTruthy();

  await user.click(screen.getByTestId("fix-confirm"));
  await screen.findByTestId("fix-revert");
  expect(readOut()).toContain("已插入 1 行，请填写指标。");
  const inserted = workbook.current().sheets.find(({ name }) => name === SHEET)?.values;
  expect(inserted).toHaveLength(snapshotOfSample("tangshan-2022").sheets.find(({ name }) => name === SHEET)?.values.length ?? 0);
  expect(inserted?.[TIMELINESS]?.[1]).toBe("时效指标");

  await user.click(screen.getByTestId("fix-revert"));
  await screen.findAllByText(/已撤销|恢复/u);
  expect(workbook.current().sheets.map(({ values }) => values)).toEqual(snapshot.sheets.map(({ values }) => values));
});
