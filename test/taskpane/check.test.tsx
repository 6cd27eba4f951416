import { act, screen, waitFor, within } from "@testing-library/react";
import { checkSnapshot } from "../../src/domain/check";
import { defaultProfile } from "../../src/domain/catalogue";
import { qualifiedA1 } from "../../src/domain/grid";
import { findingText } from "../../src/i18n/findings";
import { workbookErrorText } from "../../src/i18n/errors";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import { isShown, renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const execution = () => memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));
const check = async (pane: ReturnType<typeof renderPane>) => {
  await pane.user.click(screen.getByTestId("check-button"));
  return screen.findByTestId("verdict");
};

describe("checking", () => {
  it("lists every finding of the real document, and selects the cell of the one that is pressed", async () => {
    const workbook = execution();
    const { findings } = checkSnapshot(workbook.current(), { profile: defaultProfile });
    const pane = renderPane(workbook);
    const verdict = await check(pane);

    expect(verdict.textContent).toContain("有警告");
    const listed = screen.getAllByTestId("finding");
    expect(listed.map((item) => item.dataset["cell"])).toEqual(findings.map(({ sheet, at }) => qualifiedA1(sheet, at)));
    findings.forEach((finding, index) => expect(listed[index]?.textContent).toContain(findingText(finding, "zh-CN")));

    const [first] = findings;
    const [item] = listed;
    if (first === undefined || item === undefined) throw new Error("the sample has findings");
    await pane.user.click(item);
    const { row, column } = first.at;
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: first.sheet, area: { top: row, bottom: row, left: column, right: column } }]));
  });

  it("selects by keyboard too", async () => {
    const workbook = execution();
    const pane = renderPane(workbook);
    await check(pane);
    screen.getAllByTestId("finding")[0]?.focus();
    await pane.user.keyboard("{Enter}");
    await waitFor(() => expect(workbook.selected).toHaveLength(1));
  });

  it("leads the focus to the verdict and reads it out", async () => {
    const pane = renderPane(execution());
    const verdict = await check(pane);
    expect(document.activeElement).toBe(within(verdict).getByRole("heading"));
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent).join()).toMatch(/检查完成：有警告。错误 0 条/);
  });

  it("hides and shows findings by severity", async () => {
    const pane = renderPane(execution());
    await check(pane);
    const count = screen.getAllByTestId("finding").length;
    const filter = screen.getByRole("button", { name: /^警告 \d+$/ });

    await pane.user.click(filter);
    expect(filter.getAttribute("aria-pressed")).toBe("false");
    expect(screen.queryAllByTestId("finding").length).toBeLessThan(count);
    await pane.user.click(filter);
    expect(screen.getAllByTestId("finding")).toHaveLength(count);
  });

  it("says in the finding's place why its cell cannot be shown", async () => {
    const workbook = execution();
    const pane = renderPane(workbook);
    await check(pane);
    workbook.refuseNext({ kind: "cell-editing" });
    const [item] = screen.getAllByTestId("finding");
    if (item === undefined) throw new Error("the sample has findings");
    await pane.user.click(item);

    const entry = item.closest("li");
    await waitFor(() => expect(entry?.textContent).toContain("请先按 Enter 结束单元格编辑"));
  });

  it("names the tables that it stands on", async () => {
    const pane = renderPane(execution());
    await check(pane);
    await pane.user.click(screen.getByRole("button", { name: "认出 1 张表" }));
    expect(isShown(screen.getByText(/2023项目预算执行 · A1:/))).toBe(true);
  });

  it("says what to do in a workbook without any table, and does not call that a pass", async () => {
    const pane = renderPane(memoryWorkbook(workbookOf(gridOf([["会议记录"]]))));
    const verdict = await check(pane);
    expect(verdict.getAttribute("data-verdict")).toBe("incomplete");
    expect(isShown(screen.getByText("没有认出表格"))).toBe(true);
    expect(screen.queryByTestId("finding")).toBeNull();
  });

  it("shows progress, can be cancelled while Excel is busy, and ignores the late answer", async () => {
    const workbook = execution();
    const release = workbook.hold();
    const pane = renderPane(workbook);
    await pane.user.click(screen.getByTestId("check-button"));
    expect(isShown(screen.getByRole("progressbar"))).toBe(true);
    expect(screen.queryByTestId("check-button")).toBeNull();

    await pane.user.click(screen.getByRole("button", { name: "取消" }));
    expect(document.activeElement).toBe(await screen.findByTestId("check-button"));
    expect(isShown(screen.getByText(workbookErrorText({ kind: "cancelled" }, "zh-CN")))).toBe(true);

    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(screen.queryByTestId("verdict")).toBeNull();
  });

  it("keeps the former result when a later check fails", async () => {
    const workbook = execution();
    const pane = renderPane(workbook);
    await check(pane);
    workbook.refuseNext({ kind: "cell-editing" });
    await pane.user.click(screen.getByRole("button", { name: "重新检查" }));

    expect((await screen.findByRole("alert")).textContent).toContain("请先按 Enter");
    expect(screen.getByTestId("verdict").textContent).toMatch(/上次检查 \d\d:\d\d/);
  });

  it("finds what was typed in the meantime when it checks again", async () => {
    const workbook = execution();
    const pane = renderPane(workbook);
    await check(pane);
    const before = screen.getAllByTestId("finding").length;
    workbook.type("2023项目预算执行", { row: 8, column: 4 }, "12.3%");
    await check(pane);
    await waitFor(() => expect(screen.getByTestId("verdict").getAttribute("data-verdict")).toBe("errors"));
    expect(screen.getAllByTestId("finding").length).toBeGreaterThanOrEqual(before);
  });

  it("starts at once when the ribbon asks for it", async () => {
    const pane = renderPane(execution());
    await pane.user.click(screen.getByTestId("tab-insert"));
    act(() => pane.requests.send({ tab: "check", start: true }));
    expect(isShown(await screen.findByTestId("verdict"))).toBe(true);
    expect(screen.getByTestId("tab-check").getAttribute("aria-selected")).toBe("true");
  });

  it("speaks English to an English Excel", async () => {
    const pane = renderPane(execution(), { locale: "en-US" });
    const verdict = await check(pane);
    expect(verdict.textContent).toContain("Warnings");
    expect(isShown(screen.getByRole("button", { name: "1 table recognised" }))).toBe(true);
  });
});

describe("the tabs", () => {
  it("are moved along with arrow keys and keep what a view holds", async () => {
    const pane = renderPane(execution());
    await check(pane);
    screen.getByTestId("tab-check").focus();
    await pane.user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(screen.getByTestId("tab-insert"));
    expect(isShown(await screen.findByTestId("insert-button"))).toBe(true);
    await pane.user.keyboard("{End}");
    expect(screen.getByTestId("tab-targets").getAttribute("aria-selected")).toBe("true");
    await pane.user.keyboard("{ArrowRight}");
    expect(isShown(screen.getByTestId("verdict"))).toBe(true);
  });
});

describe("the menu", () => {
  it("opens the diagnostics by keyboard, copies them, and gives the focus back", async () => {
    const pane = renderPane(execution());
    screen.getByRole("button", { name: "更多" }).focus();
    await pane.user.keyboard("{Enter}");
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "诊断信息" }));
    await pane.user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(screen.getByRole("menuitem", { name: "关于" }));
    await pane.user.keyboard("{ArrowDown}{Enter}");

    expect((await screen.findByTestId("diagnostics")).textContent).toContain("ExcelApi 1.14");
    await pane.user.click(screen.getByRole("button", { name: "复制" }));
    expect(pane.copied[0]).toContain("宿主程序: EXCEL\n");
    expect(pane.copied[0]).toContain("平台: 未知");
    await pane.user.keyboard("{Escape}");
    expect(screen.queryByTestId("diagnostics")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "更多" }));
  });
});
