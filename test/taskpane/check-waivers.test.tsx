import { screen, waitFor, within } from "@testing-library/react";
import { dayOf } from "../../src/taskpane/day";
import { checkedPane, EXECUTION, executionWith, listed, RATE, readOut } from "./checkedPane";
import { isShown } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const REASON = "县级系统按两位小数截取，已与财政局核对";
const CELL = `'${EXECUTION}'!E9`;
const isListed = () => screen.queryAllByTestId("finding").some(({ dataset }) => dataset["cell"] === CELL);

async function waive(pane: Awaited<ReturnType<typeof checkedPane>>) {
  await pane.user.click(listed(CELL).button("waive"));
  await pane.user.type(screen.getByTestId("waive-reason"), REASON);
  await pane.user.click(screen.getByTestId("waive-confirm"));
  await screen.findByRole("button", { name: /^已忽略 1 条/ });
}

describe("waiving a finding", () => {
  it("needs a reason of 2 to 200 characters", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const { user } = await checkedPane(workbook);
    await user.click(listed(CELL).button("waive"));
    const field = screen.getByTestId("waive-reason");
    expect(document.activeElement).toBe(field);

    await user.type(field, " 是 ");
    await user.click(screen.getByTestId("waive-confirm"));
    expect(isShown(screen.getByText("请写明原因，至少 2 个字。"))).toBe(true);
    expect(document.activeElement).toBe(field);

    await user.clear(field);
    await user.click(field);
    await user.paste("因".repeat(201));
    expect(isShown(screen.getByText("原因最多 200 个字，现在是 201 个。"))).toBe(true);
    await user.click(screen.getByTestId("waive-confirm"));
    expect(await workbook.memory()).toMatchObject({ ok: true, value: { waivers: [] } });
    expect(isListed()).toBe(true);
  });

  it("takes it out of the list and the verdict, tells reason and date, and leads the focus to the verdict", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const pane = await checkedPane(workbook);
    const before = screen.getAllByTestId("finding").length;
    await waive(pane);

    expect(screen.getAllByTestId("finding")).toHaveLength(before - 1);
    expect(isListed()).toBe(false);
    expect(document.activeElement).toBe(within(screen.getByTestId("verdict")).getByRole("heading"));
    expect(readOut()).toContain("已忽略。");
    await pane.open(/^已忽略 1 条/);
    const waived = screen.getByTestId("waived");
    expect(waived.textContent).toContain(`原因：${REASON}`);
    expect(waived.textContent).toContain(dayOf(new Date()));
  });

  it("is remembered by the workbook, and taken back by one button", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const pane = await checkedPane(workbook);
    await waive(pane);
    await pane.check();
    expect(isListed()).toBe(false);

    const waived = screen.queryByTestId("waived");
    if (waived === null) await pane.open(/^已忽略 1 条/);
    await pane.user.click(screen.getByTestId("waived-restore"));
    await waitFor(() => expect(isListed()).toBe(true));
    expect(await workbook.memory()).toMatchObject({ ok: true, value: { waivers: [] } });
    expect(screen.queryByTestId("waived")).toBeNull();
  });

  it("is void once its cell changes, and that is told until the record is deleted", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const pane = await checkedPane(workbook);
    await waive(pane);
    workbook.type(EXECUTION, RATE, 0.4);
    await pane.check();

    expect(isShown(await screen.findByText("1 条忽略已失效"))).toBe(true);
    expect(isShown(screen.getByText(/单元格已改动，原来的忽略已失效/))).toBe(true);
    expect(isListed()).toBe(true);
    await pane.user.click(screen.getByTestId("void-clear"));
    await waitFor(() => expect(screen.queryByText("1 条忽略已失效")).toBeNull());
    expect(await workbook.memory()).toMatchObject({ ok: true, value: { waivers: [] } });
  });

  it("says why the workbook could not remember it, and keeps what was typed", async () => {
    const workbook = executionWith({ rate: 0.5 });
    const { user } = await checkedPane(workbook);
    await user.click(listed(CELL).button("waive"));
    await user.type(screen.getByTestId("waive-reason"), REASON);
    workbook.refuseNext({ kind: "cell-editing" });
    await user.click(screen.getByTestId("waive-confirm"));
    expect((await screen.findByRole("alert")).textContent).toContain("请先按 Enter");
    expect(screen.getByTestId<HTMLTextAreaElement>("waive-reason").value).toBe(REASON);
    expect(isListed()).toBe(true);
  });
});
