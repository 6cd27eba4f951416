import { screen, waitFor, within } from "@testing-library/react";
import { BUDGET, checkedPane, EXECUTION, executionWith, heldBy, listed, RATE, readOut } from "./checkedPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const rules = () => screen.queryAllByTestId("finding").map(({ dataset }) => dataset["rule"]);

describe("fixes that are safe", () => {
  it("are shown before and after, applied by one button, and taken back", async () => {
    const workbook = executionWith({ budget: "832.52" });
    const { user } = await checkedPane(workbook);
    expect(rules()).toContain("number-cell");

    await user.click(screen.getByRole("button", { name: "修正 1 处可以放心修正的问题" }));
    expect(within(screen.getByTestId("fix-preview")).getAllByRole("row").map(({ textContent }) => textContent)).toEqual(["单元格改动前改动后", "C9“832.52”832.52"]);
    expect(heldBy(workbook, BUDGET)).toBe("832.52");

    await user.click(screen.getByTestId("fix-confirm"));
    await waitFor(() => expect(rules()).not.toContain("number-cell"));
    expect(heldBy(workbook, BUDGET)).toBe(832.52);
    expect(readOut()).toContain("已修正 1 个单元格。");
    expect(screen.queryByTestId("fix-safe")).toBeNull();

    await user.click(screen.getByTestId("fix-revert"));
    await waitFor(() => expect(rules()).toContain("number-cell"));
    expect(heldBy(workbook, BUDGET)).toBe("832.52");
    expect(readOut()).toContain("已撤销");
    expect(screen.queryByTestId("fix-revert")).toBeNull();
  });

  it("write nothing when the look is cancelled, and give the focus back", async () => {
    const workbook = executionWith({ budget: "832.52" });
    const { user } = await checkedPane(workbook);
    await user.click(screen.getByTestId("fix-safe"));
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("fix-preview")).toBeNull();
    expect(document.activeElement).toBe(screen.getByTestId("fix-safe"));
    expect(heldBy(workbook, BUDGET)).toBe("832.52");
  });

  it("refuse a table that was changed meanwhile, and offer to check again", async () => {
    const workbook = executionWith({ budget: "832.52" });
    const { user } = await checkedPane(workbook);
    await user.click(screen.getByTestId("fix-safe"));
    workbook.type(EXECUTION, BUDGET, "833");
    await user.click(screen.getByTestId("fix-confirm"));

    const again = await screen.findByTestId("fix-check-again");
    expect(screen.getByText("表格已改动，请重新检查").parentElement?.textContent).toContain(`'${EXECUTION}'!C9`);
    expect(heldBy(workbook, BUDGET)).toBe("833");
    await user.click(again);
    await waitFor(() => expect(rules()).toContain("number-cell"));
    await user.click(screen.getByTestId("fix-safe"));
    expect(screen.getByTestId("fix-preview").textContent).toContain("“833”833");
  });
});

describe("fixes to be looked at", () => {
  it("are no part of the safe ones, and applied singly after a preview and a warning", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const { user } = await checkedPane(workbook);
    expect(screen.queryByTestId("fix-safe")).toBeNull();

    await user.click(listed(`'${EXECUTION}'!E9`).button("fix"));
    const { item } = listed(`'${EXECUTION}'!E9`);
    expect(item.textContent).toContain("请核对改动前后");
    expect(within(item).getByTestId("fix-preview").textContent).toContain("E90.50.964");
    await user.click(screen.getByTestId("fix-confirm"));
    await screen.findByTestId("fix-revert");
    expect(heldBy(workbook, RATE)).toBe(0.964);
  });

  it("stay what they were when the workbook refuses", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const { user } = await checkedPane(workbook);
    await user.click(listed(`'${EXECUTION}'!E9`).button("fix"));
    workbook.refuseNext({ kind: "sheet-protected", sheet: EXECUTION });
    await user.click(screen.getByTestId("fix-confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("受保护");
    expect(heldBy(workbook, RATE)).toBe(0.5);
    expect(rules()).toContain("rate-value");
  });
});
