import { act, screen, waitFor, within } from "@testing-library/react";
import { executionSheet } from "../support/executionCase";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, rowsOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { targetForm } from "../support/targetCase";
import { renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

async function openChart(workbook: MemoryWorkbook) {
  const pane = renderPane(workbook);
  await pane.user.click(screen.getByTestId("tab-rates"));
  await pane.user.click(await screen.findByTestId("tab-rates-chart"));
  return pane;
}

const of2023 = () => memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));
/** The rows come when the pane has time. */
const rowsIn = async (table: HTMLElement) => (await within(table).findAllByTestId("chart-project")).map(({ textContent }) => textContent);

describe("the chart of the 27 projects of 2023", () => {
  it("tells how many stand how, what is unspent, and which are the worst", async () => {
    await openChart(of2023());
    expect((await screen.findByTestId("chart-full")).textContent).toBe("11");
    expect(screen.getByTestId("chart-below").textContent).toBe("10");
    expect(screen.getByTestId("chart-unspent").textContent).toBe("未执行数 1,312.12 万元");
    const worst = await rowsIn(screen.getByTestId("chart-worst"));
    expect(worst).toHaveLength(5);
    expect(worst[0]).toMatch(/^唐山科技馆装修布展工程科技馆10.12%低于 90%.*972.48$/u);
    expect(await rowsIn(screen.getByTestId("chart-projects"))).toHaveLength(27);
  });

  it("draws each rate as wide as it is, and the threshold", async () => {
    await openChart(of2023());
    const [first] = await within(await screen.findByTestId("chart-worst")).findAllByTestId("rate-bar");
    const [bar, line] = Array.from(first?.children ?? []) as HTMLElement[];
    expect(Number.parseFloat(bar?.style.width ?? "")).toBeCloseTo(10.1178, 4);
    expect(line?.style.left).toBe("90%");
  });

  it("shows one unit, in another order, and leads to the cell", async () => {
    const workbook = of2023();
    const { user } = await openChart(workbook);
    await user.selectOptions(await screen.findByTestId("chart-group"), "进修学院");
    await user.selectOptions(screen.getByTestId("chart-order"), "未执行数从多到少");
    await waitFor(async () => expect(await rowsIn(screen.getByTestId("chart-projects"))).toHaveLength(8));
    const table = screen.getByTestId("chart-projects");
    expect((await rowsIn(table))[0]).toContain("委托业务费");
    expect(screen.getByTestId("chart-unspent").textContent).toBe("未执行数 57.97 万元");
    await user.click(within(table).getByText("委托业务费"));
    expect(workbook.selected.at(-1)).toEqual({ sheet: "2023项目预算执行", area: { top: 27, left: 4, bottom: 27, right: 4 } });
  });

  it("says that it is out of date after a change, and reads again", async () => {
    const workbook = of2023();
    const { user } = await openChart(workbook);
    await screen.findByTestId("chart-full");
    act(() => workbook.type("2023项目预算执行", { row: 3, column: 3 }, 10));
    expect(await screen.findAllByText("工作簿已有改动，下面的数可能过时。")).not.toHaveLength(0);
    await user.click(screen.getByTestId("chart-read"));
    expect((await screen.findByText("12")).dataset["testid"]).toBe("chart-full");
  });
});

describe("data bars in the sheet", () => {
  async function openBars(workbook: MemoryWorkbook) {
    const pane = await openChart(workbook);
    await pane.user.click(await screen.findByRole("button", { name: "表中的数据条" }));
    return pane;
  }

  it("are added to the rates, taken back, and removed", async () => {
    const workbook = of2023();
    const { user } = await openBars(workbook);
    await user.click(screen.getByTestId("bars-add"));
    expect(await screen.findAllByText("已在执行率列加上数据条。")).not.toHaveLength(0);
    expect(workbook.bars()).toEqual([{ kind: "data-bars", sheet: "2023项目预算执行", area: { top: 3, bottom: 32, left: 4, right: 4 }, full: 1, shown: true }]);
    await user.click(screen.getByTestId("bars-revert"));
    expect(await screen.findAllByText("已撤销。")).not.toHaveLength(0);
    expect(workbook.bars()).toEqual([]);
    await user.click(screen.getByTestId("bars-remove"));
    expect(await screen.findAllByText("表中没有预审加的数据条。")).not.toHaveLength(0);
    expect(screen.queryByTestId("bars-revert")).toBeNull();
  });

  it("say why when the workbook refuses", async () => {
    const workbook = of2023();
    const { user } = await openBars(workbook);
    workbook.refuseNext({ kind: "cell-editing" });
    await user.click(screen.getByTestId("bars-add"));
    expect(await screen.findAllByRole("alert")).not.toHaveLength(0);
    expect(workbook.bars()).toEqual([]);
  });

  it("are not offered where the rates are no figures", async () => {
    await openBars(memoryWorkbook(workbookOf(executionSheet("本级 | 甲 | 10 | 6 | 60%"))));
    expect(screen.queryByTestId("bars-add")).toBeNull();
  });
});

describe("charts in the sheet", () => {
  async function openCharts(workbook: MemoryWorkbook) {
    const pane = await openChart(workbook);
    await pane.user.click(await screen.findByRole("button", { name: "表中的图" }));
    return pane;
  }

  it("are added beside the table, once, taken back, and removed", async () => {
    const workbook = of2023();
    const { user } = await openCharts(workbook);
    await user.click(screen.getByRole("button", { name: "在工作表中加图" }));
    expect(await screen.findAllByText("已在表的右侧加图。")).not.toHaveLength(0);
    expect(workbook.charts()[0]?.charts.map(({ title }) => title)).toEqual(["科协本级：执行率", "科工中心：执行率", "进修学院：执行率", "科技馆：执行率"]);
    await user.click(screen.getByTestId("charts-add"));
    expect(await screen.findAllByText("工作表中已有预审加的图，没有再加；可以先移除。")).not.toHaveLength(0);
    await user.click(screen.getByRole("button", { name: "移除图" }));
    expect(await screen.findAllByText("已移除图。")).not.toHaveLength(0);
    expect(workbook.charts()).toEqual([]);
    await user.click(screen.getByTestId("charts-revert"));
    expect(await screen.findAllByText("已撤销。")).not.toHaveLength(0);
    expect(workbook.charts()).toHaveLength(1);
  });

  it("are not offered of more projects than can be looked at, and say so", async () => {
    const rows = Array.from({ length: 61 }, (_, index) => `本级 | 项目${String(index)} | 10 | 6 | 0.6`).join("\n");
    await openCharts(memoryWorkbook(workbookOf(executionSheet(rows))));
    expect(screen.getByText(/项目超过 60 个/u)).not.toBeNull();
    expect(screen.queryByTestId("charts-add")).toBeNull();
  });
});

it("marks what was planned, says how it was found and who is behind", async () => {
  const sheet = executionSheet("本级 | 科普活动 | 60 | 20 | \n | 会议 | 10 | 9 | ", { title: "截至9月底项目预算执行情况表" });
  await openChart(memoryWorkbook(workbookOf(sheet, targetForm({ sheet: "目标1", title: "项目绩效目标表", code: "", name: "科普活动经费" }))));
  const rows = await rowsIn(await screen.findByTestId("chart-projects"));
  expect(rows[0]).toBe("科普活动本级33.33%低于 90%计划 50%（6 月底）按名称对应落后于计划40.00");
  expect(rows[1]).toContain("没有找到绩效目标表");
});

it("lists projects a hundred at a time", async () => {
  const rows = Array.from({ length: 150 }, (_, index) => ["本级", `项目${String(index)}`, 100, index % 101, (index % 101) / 100]);
  const { user } = await openChart(memoryWorkbook(workbookOf(gridOf([...rowsOf("2023年项目预算执行情况表\n单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度"), ...rows]))));
  expect(await rowsIn(await screen.findByTestId("chart-projects"))).toHaveLength(100);
  await user.click(screen.getByTestId("chart-more"));
  expect(await rowsIn(screen.getByTestId("chart-projects"))).toHaveLength(150);
});

it("says what is needed where there is no table of execution", async () => {
  await openChart(memoryWorkbook(workbookOf(gridOf([["别的内容"]]))));
  expect(await screen.findAllByText("没有找到预算执行情况表")).not.toHaveLength(0);
});
