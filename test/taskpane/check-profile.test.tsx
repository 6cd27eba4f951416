import { screen } from "@testing-library/react";
import { snapshotOfSample } from "../support/fixtures";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";

jest.setTimeout(60_000);

const MISSED = /应有的表，工作簿里缺/u;

describe("tables that a profile asks for", () => {
  it("are missed only after the profile was chosen in the pane: a workbook that merely remembers one may hold a part", async () => {
    const workbook = memoryWorkbook(snapshotOfSample("tangshan-2022"));
    await workbook.rememberProfile("hebei");
    const { user } = renderPane(workbook);
    await user.click(screen.getByTestId("tab-check"));
    await user.click(screen.getByTestId("check-button"));
    await screen.findByTestId("verdict");
    expect(screen.queryByText(MISSED)).toBeNull();

    await user.selectOptions(screen.getByTestId("profile"), "cost-first");
    await user.click(screen.getByTestId("check-button"));
    expect(await screen.findByText(MISSED)).toBeTruthy();
  });
});
