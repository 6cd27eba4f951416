import { screen, within } from "@testing-library/react";
import { run } from "axe-core";
import { NO_MEMORY } from "../../src/domain/memory";
import { snapshotOfSample } from "../support/fixtures";
import { valueOf } from "../support/edits";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { checkedPane } from "./checkedPane";
import { renderPane, type PaneOptions } from "./renderPane";

/** Opening and clicking through a panel takes seconds on a busy machine. */
jest.setTimeout(60_000);

const workbookWithTargets = (): MemoryWorkbook => memoryWorkbook(snapshotOfSample("tangshan-2022"));
const radio = (level: string, demand: string): HTMLInputElement => screen.getByTestId(`mandatory-${level}-${demand}`);
const status = (): string | null => screen.getByTestId("mandatory-status").textContent;
const remembered = async (workbook: MemoryWorkbook) => valueOf(await workbook.memory()).mandatoryTargets;

async function opened(workbook: MemoryWorkbook, options: PaneOptions = {}) {
  const pane = renderPane(workbook, options);
  await pane.user.click(screen.getByTestId("mandatory"));
  await screen.findByTestId("mandatory-panel");
  return pane;
}

describe("必填指标", () => {
  it("shows what the profile asks for, level by level", async () => {
    await opened(workbookWithTargets());
    expect(["quantity", "quality", "timeliness", "cost", "service-object"].map((level) => radio(level, "all").checked)).toEqual([true, true, true, true, true]);
    expect(["economic", "social", "ecological", "sustainable"].map((level) => radio(level, "any").checked)).toEqual([true, true, true, true]);
    expect(screen.queryByTestId("mandatory-service-object-any")).toBeNull();
    expect(within(screen.getByTestId("mandatory-panel")).getAllByRole("radiogroup")).toHaveLength(9);
    expect(status()).toContain("河北省");
  });

  it("keeps a change in the workbook at once, judges the check in view by it, and takes it back step by step", async () => {
    const workbook = workbookWithTargets();
    const { user } = await checkedPane(workbook);
    const objections = (): number => screen.queryAllByText(/下没有“生态效益指标”，这一类至少要有一条/u).length;
    const before = objections();
    await user.click(screen.getByTestId("mandatory"));
    await screen.findByTestId("mandatory-panel");
    await user.click(radio("ecological", "all"));
    expect(await screen.findByText("已记在本工作簿里。")).toBeTruthy();
    expect(await remembered(workbook)).toEqual({
      hebei: [
        { first: "output", second: ["quantity", "quality", "timeliness", "cost"], need: "all" },
        { first: "benefit", second: ["ecological"], need: "all" },
        { first: "benefit", second: ["economic", "social", "sustainable"], need: "any" },
        { first: "satisfaction", second: ["service-object"], need: "any" },
      ],
    });
    expect(objections()).toBeGreaterThan(before);

    await user.click(radio("cost", "none"));
    await screen.findByText("已记在本工作簿里。");
    await user.click(screen.getByTestId("mandatory-undo"));
    await screen.findByText(/^已撤销/u);
    expect([radio("cost", "all").checked, radio("ecological", "all").checked]).toEqual([true, true]);
    await user.click(screen.getByTestId("mandatory-reset"));
    await screen.findByText("已恢复口径默认。");
    expect([await remembered(workbook), radio("ecological", "any").checked, objections()]).toEqual([{}, true, before]);
  });

  it("is no set of its own when it asks for what the profile does", async () => {
    const workbook = workbookWithTargets();
    const { user } = await opened(workbook);
    await user.click(radio("cost", "none"));
    await screen.findByText("已记在本工作簿里。");
    expect(status()).toContain("本工作簿自定");
    await user.click(radio("cost", "all"));
    await screen.findByText("已恢复口径默认。");
    expect(await remembered(workbook)).toEqual({});
  });

  it("shows what the workbook remembers, for the profile it was chosen for", async () => {
    const workbook = workbookWithTargets();
    await workbook.remember({ ...NO_MEMORY, mandatoryTargets: { hebei: [] } });
    const { user } = await opened(workbook);
    expect([radio("quantity", "none").checked, status()?.includes("自定")]).toEqual([true, true]);
    await user.selectOptions(screen.getByTestId("profile"), "cost-first");
    expect(await screen.findByTestId("mandatory-economic-cost-any")).toBeTruthy();
    expect(radio("economic-cost", "any").checked).toBe(true);
    expect(status()).toContain("成本指标单列");
  });

  it("says why the workbook could not keep or read it, and stays as it was", async () => {
    const workbook = workbookWithTargets();
    const { user } = await opened(workbook);
    workbook.refuseNext({ kind: "cell-editing" });
    await user.click(radio("cost", "none"));
    expect(await screen.findByText(/请先按 Enter 结束单元格编辑/u)).toBeTruthy();
    expect([radio("cost", "all").checked, await remembered(workbook)]).toEqual([true, {}]);

    await user.click(screen.getByTestId("mandatory"));
    workbook.refuseNext({ kind: "cell-editing" });
    await user.click(screen.getByTestId("mandatory"));
    expect(await screen.findByText("没能读出本工作簿的要求：")).toBeTruthy();
  });

  it("works by keyboard alone and is accessible in both languages", async () => {
    const workbook = workbookWithTargets();
    const { user, unmount } = await opened(workbook);
    radio("cost", "any").focus();
    await user.keyboard(" ");
    await screen.findByText("已记在本工作簿里。");
    expect(radio("cost", "any").checked).toBe(true);
    const violations = async () => (await run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations.map(({ id }) => id);
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByTestId("mandatory-panel")).toBeNull();
    expect(document.activeElement).toBe(screen.getByTestId("mandatory"));
    unmount();
    await opened(workbook, { locale: "en-US" });
    expect(await violations()).toEqual([]);
  });
});
