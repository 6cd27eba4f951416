import { act, screen, waitFor, within } from "@testing-library/react";
import { goalsSheet } from "../support/departmentTargets";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { targetForm } from "../support/targetCase";
import { COMPLETE_TARGETS } from "../support/targetTableOf";
import { readOut } from "./checkedPane";
import { renderPane, type PaneOptions } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const SHEETS = ["目标1科学技术普及活动经费", "目标2人事代理经费", "目标3全民科学素质工作经费", "目标4劳务派遣人员经费"];
const NAMES = ["科学技术普及活动经费", "人事代理经费", "全民科学素质工作经费", "劳务派遣人员经费"];
const beidaihe = () => memoryWorkbook(snapshotOfSample("beidaihe-2021"));

async function openOverview(workbook: MemoryWorkbook, options: PaneOptions = {}) {
  const pane = renderPane(workbook, options);
  await pane.user.click(screen.getByTestId("tab-targets"));
  return pane;
}

const rows = () => screen.queryAllByTestId("project-row");
const names = () => rows().map((row) => within(row).getByRole("button").textContent);
const budgets = () => rows().map((row) => within(row).getAllByRole("cell")[0]?.textContent);

describe("the overview of projects", () => {
  it("shows each project with its code, place, budget, indicators and findings, and their sum", async () => {
    await openOverview(beidaihe());
    expect(await screen.findAllByText(/^共 4 个项目，/)).not.toEqual([]);
    expect(names()).toEqual(NAMES);
    expect(budgets()).toEqual(["2.50", "11.48", "2.50", "4.00"]);
    const [first] = rows();
    expect(first?.textContent).toContain("130304212DKQUYMYGYXRY");
    expect(first?.textContent).toContain(`${SHEETS[0] ?? ""} E3`);
    expect(within(first as HTMLElement).getAllByRole("cell")[1]?.textContent).toBe("9产出 4效益 4满意度 1");
    expect(screen.getByTestId("project-totals").textContent).toContain("4 个项目的预算合计 20.48 万元");
    expect(screen.getByTestId("project-totals").textContent).toContain("部门预算支出总表");
  });

  it("is sorted by a column's heading, and says so", async () => {
    const { user } = await openOverview(beidaihe());
    const heading = await screen.findByRole("columnheader", { name: "预算" });
    const press = () => user.click(within(heading).getByRole("button"));
    expect(heading.getAttribute("aria-sort")).toBeNull();
    await press();
    expect(heading.getAttribute("aria-sort")).toBe("descending");
    expect(budgets()).toEqual(["11.48", "4.00", "2.50", "2.50"]);
    await press();
    expect(heading.getAttribute("aria-sort")).toBe("ascending");
    expect(budgets()).toEqual(["2.50", "2.50", "4.00", "11.48"]);
    await press();
    expect(heading.getAttribute("aria-sort")).toBeNull();
    expect(names()).toEqual(NAMES);
  });

  it("goes to a project's table by mouse and by keyboard", async () => {
    const workbook = beidaihe();
    const { user } = await openOverview(workbook);
    await user.click(await screen.findByRole("button", { name: "人事代理经费" }));
    const name = { top: 2, bottom: 2, left: 4, right: 4 };
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: SHEETS[1], area: name }]));
    screen.getByRole("button", { name: "劳务派遣人员经费" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(workbook.selected.at(-1)).toEqual({ sheet: SHEETS[3], area: name }));
  });

  it("says beside the project why its table cannot be shown", async () => {
    const workbook = beidaihe();
    const { user } = await openOverview(workbook);
    const project = await screen.findByRole("button", { name: "人事代理经费" });
    act(() => workbook.remove(SHEETS[1] ?? ""));
    await user.click(project);
    expect(within(rows()[1] as HTMLElement).getByRole("alert").textContent).toContain(SHEETS[1]);
  });

  it("shows only projects with problems when asked, and what they lack", async () => {
    const clean = targetForm({ sheet: "甲", name: "甲项目" });
    const lacking = targetForm({ sheet: "乙", name: "乙项目", code: "130304232DKQV", rows: COMPLETE_TARGETS.filter((row) => !row.includes("质量指标")) });
    const { user } = await openOverview(memoryWorkbook(workbookOf(clean, lacking)));
    expect(await screen.findByText("缺质量指标")).toBeTruthy();
    expect(names()).toEqual(["甲项目", "乙项目"]);
    await user.click(screen.getByTestId("only-problems"));
    expect(screen.getByTestId("only-problems").getAttribute("aria-pressed")).toBe("true");
    expect(names()).toEqual(["乙项目"]);
  });

  it("names the projects of the first part that have no table, and goes there", async () => {
    const workbook = memoryWorkbook(workbookOf(goalsSheet("1、科普经费", "绩效目标：按时完成", "2、会议费", "绩效目标：按时完成"), targetForm({ name: "科普经费" })));
    const { user } = await openOverview(workbook);
    const list = await screen.findByTestId("without-table");
    expect(list.textContent).toBe("会议费");
    await user.click(within(list).getByRole("button"));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: "整体", area: { top: 6, bottom: 6, left: 0, right: 0 } }]));
  });

  it("copies what is shown as cells of a sheet", async () => {
    const pane = await openOverview(memoryWorkbook(workbookOf(targetForm({ sheet: "甲", name: "=1+1 项目" }))));
    await pane.user.click(await screen.findByTestId("overview-copy"));
    const [heading = [], project = []] = (pane.copied[0] ?? "").split("\r\n").map((line) => line.split("\t"));
    expect(heading.slice(0, 7)).toEqual(["项目编码", "项目", "工作表", "单元格", "预算（万元）", "指标", "产出指标"]);
    expect(project.slice(0, 7)).toEqual(["130304232DKQU", "'=1+1 项目", "甲", "E3", "10", "6", "4"]);
    expect(heading.length).toBe(project.length);
    expect(readOut()).toContain("已复制 1 个项目");
  });

  it("says that it is out of date when the workbook changes, and reads again when asked", async () => {
    const workbook = beidaihe();
    const { user } = await openOverview(workbook);
    await screen.findByRole("button", { name: "人事代理经费" });
    act(() => workbook.type(SHEETS[1] ?? "", { row: 2, column: 4 }, "人事代理服务费"));
    expect(await screen.findAllByText(/读取以后工作簿有改动/)).not.toEqual([]);
    expect(names()).toEqual(NAMES);
    await user.click(screen.getByTestId("overview-read"));
    expect(await screen.findByRole("button", { name: "人事代理服务费" })).toBeTruthy();
    expect(screen.queryByText(/读取以后工作簿有改动/)).toBeNull();
    act(() => workbook.type(SHEETS[1] ?? "", { row: 2, column: 4 }, "人事代理经费"));
    expect(await screen.findAllByText(/读取以后工作簿有改动/)).not.toEqual([]);
  });

  it("is out of date, too, when other indicators are required", async () => {
    const { user } = await openOverview(beidaihe());
    await screen.findByRole("button", { name: "人事代理经费" });
    await user.click(screen.getByTestId("mandatory"));
    await user.click(await screen.findByTestId("mandatory-economic-all"));
    expect(await screen.findAllByText(/读取以后工作簿有改动/)).not.toEqual([]);
  });

  it("can be cancelled while it reads, and started again", async () => {
    const workbook = beidaihe();
    const release = workbook.hold();
    const { user } = await openOverview(workbook);
    await user.click(await screen.findByRole("button", { name: "取消" }));
    expect(rows()).toEqual([]);
    release();
    await user.click(screen.getByTestId("overview-read"));
    expect(await screen.findByRole("button", { name: "人事代理经费" })).toBeTruthy();
  });

  it("keeps what it shows when the workbook cannot be read again, and says why", async () => {
    const workbook = beidaihe();
    const { user } = await openOverview(workbook);
    await screen.findByRole("button", { name: "人事代理经费" });
    workbook.refuseNext({ kind: "cell-editing" });
    await user.click(screen.getByTestId("overview-read"));
    expect((await screen.findByRole("alert")).textContent).toContain("单元格");
    expect(names()).toEqual(NAMES);
  });

  it("says what to do where there is no target table", async () => {
    await openOverview(memoryWorkbook(workbookOf(gridOf([["目录"]]))));
    expect(await screen.findAllByText("没有找到项目绩效目标表")).not.toEqual([]);
    expect(screen.getByText(/按项目清单插入/)).toBeTruthy();
    expect(screen.queryByTestId("project-table")).toBeNull();
  });

  it("shows a thousand projects a hundred at a time", async () => {
    const many = Array.from({ length: 1000 }, (_, index) => targetForm({ sheet: `表${String(index)}`, name: `项目${String(index)}`, code: `P${String(index).padStart(6, "0")}` }));
    const { user } = await openOverview(memoryWorkbook(workbookOf(...many)));
    expect(await screen.findByTestId("project-more", {}, { timeout: 50_000 })).toBeTruthy();
    expect(rows()).toHaveLength(100);
    await user.click(screen.getByTestId("project-more"));
    expect(rows()).toHaveLength(200);
  });

  it("is a table with headings for its rows and columns", async () => {
    await openOverview(beidaihe());
    const table = await screen.findByRole("table");
    expect(within(table).getAllByRole("columnheader")).toHaveLength(4);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(4);
    expect(table.querySelector("caption")?.textContent).not.toBe("");
  });
});
