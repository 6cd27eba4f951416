import { screen, waitFor } from "@testing-library/react";
import { formulaKey } from "../../src/domain/grid";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

describe("execution rates", () => {
  const SHEET = "2023项目预算执行";
  const execution = () => memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));
  const openRates = async (workbook: MemoryWorkbook) => {
    const pane = renderPane(workbook);
    await pane.user.click(screen.getByTestId("tab-rates"));
    return pane;
  };

  it("shows the 27 projects of the real document with seven truncated rates, subtotals and the total", async () => {
    await openRates(execution());
    expect((await screen.findByTestId("rates-summary")).textContent).toBe("共 27 个项目，截断 7 个，不符 0 个");
    const rows = screen.getAllByTestId("rate-row");
    expect(rows).toHaveLength(27);
    expect(rows.filter(({ dataset }) => dataset["status"] === "truncated")).toHaveLength(7);
    const total = screen.getAllByTestId("rate-sum").at(-1);
    expect(total?.textContent).toMatch(/合计.*3,338\.69.*2,026\.57.*60\.70%/);
  });

  it("writes formulas, says how many and how many constants they replace, and takes them back", async () => {
    const workbook = execution();
    const before = workbook.current();
    const pane = await openRates(workbook);
    const write = await screen.findByTestId("rates-write");
    const announced = /将写入 (\d+) 个公式（替换 (\d+) 个常量）/.exec(document.body.textContent);
    expect(Number(announced?.[2])).toBeGreaterThanOrEqual(27);

    await pane.user.click(write);
    await waitFor(() => expect(screen.getAllByText(`已写入 ${announced?.[1] ?? "?"} 个公式。`)).toHaveLength(2));
    const formulas = workbook.current().sheets.find(({ name }) => name === SHEET)?.formulas;
    expect(formulas?.size).toBe(Number(announced?.[1]));
    expect([...(formulas?.values() ?? [])]).toContain('=IF(C9=0,"",ROUND(D9/C9,4))');
    const shown = workbook.selected.at(-1);
    expect(shown?.sheet).toBe(SHEET);
    expect(formulas?.has(formulaKey(shown?.area.top ?? -1, shown?.area.left ?? -1))).toBe(true);
    expect(await screen.findByText("执行率列已经全部是公式，没有需要写入的内容。")).toBeTruthy();

    await pane.user.click(screen.getByTestId("rates-revert"));
    await waitFor(() => expect(screen.getAllByText("已撤销，原来的内容已恢复。")).toHaveLength(2));
    expect(workbook.current().sheets.find(({ name }) => name === SHEET)?.formulas.size).toBe(0);
    expect(valuesOf(workbook, SHEET)).toEqual(before.sheets.find(({ name }) => name === SHEET)?.values);
  });

  it("says before writing that a protected sheet takes no formats", async () => {
    const { sheets } = snapshotOfSample("tangshan-execution-2023");
    await openRates(memoryWorkbook({ sheets: sheets.map((sheet) => ({ ...sheet, formatsLocked: true })) }));
    const write = await screen.findByTestId("rates-write");
    const said = screen.getByText(/^工作表受保护：其中 \d+ 个单元格只写入公式，不设置数字格式/);
    expect(said.compareDocumentPosition(write)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("writes nothing when a cell was changed since the preview", async () => {
    const workbook = execution();
    const pane = await openRates(workbook);
    const write = await screen.findByTestId("rates-write");
    workbook.type(SHEET, { row: 8, column: 4 }, 0.5);
    await pane.user.click(write);
    expect((await screen.findByRole("alert")).textContent).toContain("'2023项目预算执行'!E9");
    expect(workbook.current().sheets[0]?.formulas.size).toBe(0);
  });

  it("shows a project's rate cell in the workbook", async () => {
    const workbook = execution();
    const pane = await openRates(workbook);
    await pane.user.click(await screen.findByRole("button", { name: "唐山市总工会房屋租金" }));
    await waitFor(() => expect(workbook.selected).toEqual([{ sheet: SHEET, area: { top: 8, bottom: 8, left: 4, right: 4 } }]));
  });

  it("computes the selected block of any layout, by columns that can be changed, and takes it back", async () => {
    const sheet = gridOf([["支出完成", "事项名称", "全年预算"], [30, "甲", 40], ["10", "乙", 20], [5, "丙", 0]], { name: "资金" });
    const workbook = memoryWorkbook(workbookOf(sheet));
    const pane = await openRates(workbook);
    await screen.findByText("没有找到预算执行情况表");
    await pane.user.click(screen.getByTestId("rates-chosen"));
    expect((await screen.findByTestId<HTMLSelectElement>("figure-executed")).value).toBe("0");
    expect((await screen.findByTestId("rates-summary")).textContent).toBe("共 3 个项目，截断 0 个，不符 0 个");
    expect(document.body.textContent).toContain("将在 D1 起新增“支出进度”");

    await pane.user.click(screen.getByTestId("rates-texts"));
    await pane.user.click(await screen.findByTestId("rates-remainder"));
    await screen.findByText("将在 E1 起新增“未执行数”。");
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("rates-write").disabled).toBe(false));
    await pane.user.click(screen.getByTestId("rates-write"));
    await screen.findByTestId("rates-revert");
    expect([...workbook.current().sheets[0]?.formulas.values() ?? []].sort()).toEqual([
      '=IF(C2=0,"",ROUND(A2/C2,4))', '=IF(C3=0,"",ROUND(A3/C3,4))', '=IF(C4=0,"",ROUND(A4/C4,4))', "=ROUND(C2-A2,6)", "=ROUND(C3-A3,6)", "=ROUND(C4-A4,6)",
    ]);
    expect(valuesOf(workbook, "资金")[0]?.slice(0, 5)).toEqual(["支出完成", "事项名称", "全年预算", "支出进度", "未执行数"]);

    await pane.user.click(screen.getByTestId("rates-revert"));
    expect(await screen.findAllByText("已撤销，原来的内容已恢复。")).toHaveLength(2);
    expect(valuesOf(workbook, "资金").map((row) => row.slice(0, 3))).toEqual(sheet.values);
  });

  it("says what is missing in a choice of columns", async () => {
    const pane = await openRates(memoryWorkbook(workbookOf(gridOf([["事项", "预算", "支出"], ["甲", 4, 1]]))));
    await pane.user.click(await screen.findByTestId("rates-chosen"));
    await screen.findByTestId("rates-write");
    await pane.user.selectOptions(screen.getByTestId("figure-executed"), "");
    expect(await screen.findByText("请指定“实际执行数”在哪一列。")).toBeTruthy();
    expect(screen.queryByTestId("rates-write")).toBeNull();
    await pane.user.selectOptions(screen.getByTestId("figure-executed"), "1");
    expect(await screen.findByText("有一列被指定了两次，请改正。")).toBeTruthy();
  });

  it("shows thousands of projects a page at a time", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ["局", `项目${String(index)}`, 10, 5, null]);
    const pane = await openRates(memoryWorkbook(workbookOf(gridOf([["单位", "项目", "调整预算数", "实际执行数", "支出进度"], ...rows]))));
    await screen.findByTestId("rates-write");
    expect(screen.getAllByTestId("rate-row")).toHaveLength(100);
    await pane.user.click(screen.getByTestId("rates-more"));
    expect(screen.getAllByTestId("rate-row")).toHaveLength(200);
  });

  it("says what is needed where there is no such table", async () => {
    await openRates(memoryWorkbook(workbookOf(gridOf([["目录"]]))));
    expect(await screen.findByText("没有找到预算执行情况表")).toBeTruthy();
    expect(screen.queryByTestId("rates-write")).toBeNull();
  });
});

function valuesOf(workbook: MemoryWorkbook, name: string) {
  const values = workbook.current().sheets.find((sheet) => sheet.name === name)?.values ?? [];
  const used = values.filter((row) => row.some((value) => value !== null));
  return used;
}
