import { act, screen, waitFor } from "@testing-library/react";
import { BUDGET, checkedPane, EXECUTION, executionWith, listed, RATE, readOut } from "./checkedPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

/** A rate that differs is an error; the document itself has none. */
const isListed = () => screen.getByTestId("verdict").dataset["verdict"] === "errors";
const isOn = () => screen.getByTestId<HTMLInputElement>("live").checked;

describe("checking while editing", () => {
  it("is off until switched on, then lists what is typed, quietly, and is remembered", async () => {
    const workbook = executionWith();
    const { user, keptLive } = await checkedPane(workbook);
    expect(isOn()).toBe(false);
    await user.click(screen.getByTestId("live"));
    expect(keptLive).toEqual([true]);

    const focused = document.activeElement;
    act(() => workbook.type(EXECUTION, RATE, 0.5));
    await waitFor(() => expect(isListed()).toBe(true));
    expect(screen.getByTestId("live-status").textContent).toMatch(/^已更新 \d\d:\d\d$/);
    expect(document.activeElement).toBe(focused);
    expect(readOut()).toContain("已重新检查。错误 1 条");
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  it("keeps open what was open, and what is typed into it", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const { user } = await checkedPane(workbook, { checksLive: true });
    expect(isOn()).toBe(true);
    await user.click(listed(`'${EXECUTION}'!E9`).button("waive"));
    await user.type(screen.getByTestId("waive-reason"), "已核对");
    act(() => workbook.type(EXECUTION, BUDGET, "832.52"));
    await waitFor(() => expect(screen.getAllByTestId("finding").some(({ dataset }) => dataset["rule"] === "number-cell")).toBe(true));
    expect(screen.getByTestId<HTMLTextAreaElement>("waive-reason").value).toBe("已核对");
    expect(document.activeElement).toBe(screen.getByTestId("waive-reason"));
  });

  it("stops when it is switched off", async () => {
    const workbook = executionWith();
    const { user, keptLive } = await checkedPane(workbook, { checksLive: true });
    await user.click(screen.getByTestId("live"));
    expect(keptLive).toEqual([false]);
    act(() => workbook.type(EXECUTION, RATE, 0.5));
    // Longer than it waits for edits to pause.
    await act(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(isListed()).toBe(false);
  });

  it("tells why the workbook could not be read, and goes on at the next change", async () => {
    const workbook = executionWith();
    await checkedPane(workbook, { checksLive: true });
    act(() => {
      workbook.type(EXECUTION, RATE, 0.5);
      workbook.refuseNext({ kind: "cell-editing" });
    });
    expect(await screen.findByText(/请先按 Enter 结束单元格编辑/)).toBeTruthy();
    expect(isListed()).toBe(false);
    act(() => workbook.type(EXECUTION, BUDGET, 832.53));
    await waitFor(() => expect(isListed()).toBe(true));
    expect(screen.queryByText(/请先按 Enter/)).toBeNull();
  });
});
