import { screen, waitFor, within } from "@testing-library/react";
import { defaultProfile } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import { ruleTitle } from "../../src/i18n/findings";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { checkedPane, EXECUTION, executionWith } from "./checkedPane";
import { isShown } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

describe("what was not checked", () => {
  it("is named, with one reason for all that have the same", async () => {
    const workbook = executionWith();
    const { notChecked } = checkSnapshot(workbook.current(), { profile: defaultProfile });
    const { open } = await checkedPane(workbook);
    await open(new RegExp(`^未检查 ${String(notChecked.length)} 项$`));
    const items = screen.getAllByText("整个工作簿").map((place) => place.closest("li")?.textContent ?? "");
    expect(new Set(items).size).toBe(items.length);
    for (const { ruleId, sheet } of notChecked) if (sheet === null) expect(items.join("\n")).toContain(ruleTitle(ruleId, "zh-CN"));
  });
});

describe("what was recognised", () => {
  it("says why, in a sentence of the sheet's own words", async () => {
    const { open } = await checkedPane(executionWith());
    await open(/^认出 1 张表$/);
    expect(screen.getByTestId("block").textContent).toMatch(/认作“.*执行.*”，因为标题是“.*”（A\d）；表头有“.*”/);
  });

  it("can be said to be no budget table, remembered by the workbook, and said back", async () => {
    const workbook = executionWith();
    const { user, open } = await checkedPane(workbook);
    await open(/^认出 1 张表$/);
    await user.click(screen.getByTestId("block-correct"));
    const choice = screen.getByTestId("correct-table");
    expect(document.activeElement).toBe(choice);
    await user.selectOptions(choice, "不是预算表");
    await user.click(screen.getByTestId("correct-confirm"));

    await waitFor(() => expect(isShown(screen.getByText("没有认出表格"))).toBe(true));
    expect(screen.queryByTestId("finding")).toBeNull();
    expect(await workbook.memory()).toMatchObject({ ok: true, value: { corrections: [{ sheet: EXECUTION, specId: null }] } });

    await open(/^已更正 1 处$/);
    expect(screen.getByTestId("corrections").textContent).toContain("不是预算表");
    await user.click(screen.getByTestId("correction-undo"));
    await waitFor(() => expect(screen.getAllByTestId("finding").length).toBeGreaterThan(0));
    expect(screen.queryByTestId("corrections")).toBeNull();
  });

  it("lets a column be named that its heading does not", async () => {
    const workbook = executionWith();
    const { user, open } = await checkedPane(workbook);
    await open(/^认出 1 张表$/);
    await user.click(screen.getByTestId("block-correct"));
    const budget = screen.getAllByRole("combobox").find((select) => within(select).queryByRole("option", { name: "照常识别（C）" }) !== null);
    if (budget === undefined) throw new Error("the column of the budget was found");
    await user.selectOptions(budget, within(budget).getByRole("option", { name: "D 列 实际执行数" }));
    await user.click(screen.getByTestId("correct-confirm"));
    await screen.findByRole("button", { name: "已更正 1 处" });
    expect(await workbook.memory()).toMatchObject({ ok: true, value: { corrections: [{ columns: { "main.adjusted": 3 } }] } });
    expect(screen.getByTestId("block").textContent).toContain("有人更正过");
  });

  it("tells what was refused, with the headings that were missing", async () => {
    const rows = [["某局2026年部门预算支出总表"], ["单位：万元"], ["科目编码", "科目名称", "合计"], ["201", "一般公共服务支出", 100], ["20132", "组织事务", 100], ["", "合计", 100]];
    const { open } = await checkedPane(memoryWorkbook(workbookOf(gridOf(rows, { name: "支出" }))));
    await open(/^1 处像预算表/);
    expect(screen.getByTestId("refused").textContent).toMatch(/最接近“.*支出总表”。缺少表头：.*基本支出/);
    expect(within(screen.getByTestId("refused")).getByTestId("block-correct")).toBeTruthy();
  });
});
