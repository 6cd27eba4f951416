import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen, waitFor, within } from "@testing-library/react";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, rowsOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { isShown, renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const report = readFileSync(join(__dirname, "../fixtures/tangshan-execution-2023.report.txt"), "utf8");
const published = () => memoryWorkbook(snapshotOfSample("tangshan-execution-2023"));

async function openText(workbook: MemoryWorkbook) {
  const pane = renderPane(workbook);
  await pane.user.click(screen.getByTestId("tab-rates"));
  await pane.user.click(await screen.findByTestId("tab-rates-text"));
  return pane;
}

async function compareWith(pane: Awaited<ReturnType<typeof openText>>, text: string) {
  await pane.user.click(await screen.findByTestId("narrative-compare"));
  await pane.user.clear(screen.getByTestId("compare-text"));
  await pane.user.click(screen.getByTestId("compare-text"));
  await pane.user.paste(text);
  await pane.user.click(screen.getByTestId("compare-start"));
  return screen.findByTestId("compare-summary");
}

const ODD = `项目预算执行情况表
  2023年度 | | | | 单位：万元
  项目 | 调整预算数 | 实际执行数 | 支出进度 | 原因说明
  科普经费 | 60.00 | 45.00 | 75% | 跨年实施
  维修费 | 40.00 | 12.33 | 30.83%
  设备购置 | 待定 | 3 |
  合计 | 100.00 | 57.33 | 57.33%`;

describe("the sentences on an execution", () => {
  it("are shown with what they leave blank, copied, and written as a sheet that goes again", async () => {
    const workbook = published();
    const before = workbook.current();
    const { user, copied } = await openText(workbook);
    const shown = await screen.findByTestId("narrative-paragraphs");
    const paragraphs = [...shown.querySelectorAll("p")].map(({ textContent }) => textContent);
    expect(paragraphs[0]).toMatch(/^2023年唐山市科学技术协会预算项目共27项，调整预算数3338\.69万元，实际执行数2026\.57万元，支出进度60\.7%。/u);
    expect(screen.getByText("10 个项目低于下限而没有原因")).toBeTruthy();
    expect(screen.getByText(/支出进度低于 90% 的项目写明原因/u)).toBeTruthy();

    await user.click(screen.getByTestId("narrative-copy"));
    expect(await screen.findAllByText(`已复制 ${String(paragraphs.length)} 段文字。`)).not.toHaveLength(0);
    expect(copied).toEqual([paragraphs.join("\n")]);

    await user.click(screen.getByTestId("narrative-write"));
    await screen.findByText("已写入新工作表。");
    const sheet = workbook.current().sheets.at(-1);
    expect(sheet?.name).toBe("执行情况文字");
    expect(sheet?.values.map(([first]) => first).filter((text) => text !== "" && text !== null)).toEqual(["执行情况文字", ...paragraphs]);
    await waitFor(() => expect(screen.getByTestId<HTMLButtonElement>("narrative-write").disabled).toBe(false));
    await user.click(screen.getByTestId("narrative-write"));
    await waitFor(() => expect(workbook.current().sheets.at(-1)?.name).toBe("执行情况文字(2)"));

    await user.click(await screen.findByTestId("revert-button"));
    await waitFor(() => expect(workbook.current().sheets).toHaveLength(2));
    await user.click(await screen.findByTestId("revert-button"));
    await waitFor(() => expect(workbook.current()).toEqual(before));
  });

  it("lead to the cells that need a reason, or a number", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf(rowsOf(ODD))));
    const { user } = await openText(workbook);
    await user.click(await screen.findByText("1 个项目低于下限而没有原因"));
    await user.click(within(screen.getByTestId("without-reason")).getByRole("button", { name: "维修费（E5）" }));
    await user.click(screen.getByText("1 行的金额不是数字，没有写进文字"));
    await user.click(within(screen.getByTestId("unreadable-rows")).getByRole("button"));
    expect(workbook.selected.map(({ area }) => [area.top, area.left])).toEqual([[4, 4], [5, 2]]);
    expect(screen.getByTestId("narrative-paragraphs").textContent).toContain("原因：跨年实施。");
  });

  it("are of the table that is chosen", async () => {
    const other = { ...gridOf(rowsOf(ODD.replace("科普经费", "展览经费"))), name: "第二张" };
    const { user } = await openText(memoryWorkbook(workbookOf(gridOf(rowsOf(ODD)), other)));
    expect((await screen.findByTestId("narrative-paragraphs")).textContent).toContain("科普经费");
    await user.selectOptions(screen.getByTestId("narrative-table"), "1");
    expect(screen.getByTestId("narrative-paragraphs").textContent).toContain("展览经费");
  });

  it("are out of date when the workbook was changed, and not given away until it is read again", async () => {
    const workbook = published();
    const { user } = await openText(workbook);
    await screen.findByTestId("narrative-paragraphs");
    act(() => workbook.type(workbook.current().sheets[0]?.name ?? "", { row: 3, column: 3 }, 7));
    expect(await screen.findAllByText(/工作簿已改动/u)).not.toHaveLength(0);
    expect(screen.getByTestId<HTMLButtonElement>("narrative-copy").disabled).toBe(true);
    expect(screen.getByTestId<HTMLButtonElement>("narrative-write").disabled).toBe(true);
    await user.click(screen.getByTestId("narrative-read"));
    await waitFor(() => expect(screen.getByTestId("narrative-paragraphs").textContent).toContain("实际执行数7万元"));
    expect(screen.queryByText(/工作簿已改动/u)).toBeNull();
  });

  it("are none without a table, and say what is needed", async () => {
    await openText(memoryWorkbook(workbookOf(gridOf([["别的内容"]]))));
    expect(await screen.findAllByText("没有找到预算执行情况表")).not.toHaveLength(0);
    expect(screen.queryByTestId("narrative-write")).toBeNull();
  });
});

describe("a pasted report", () => {
  it("of 唐山市科学技术协会 2023 is compared figure by figure", async () => {
    const workbook = published();
    const pane = await openText(workbook);
    const summary = await compareWith(pane, report);
    expect(summary.textContent).toMatch(/^共 \d+ 个数，一致 \d+，截断 7，不符 3，未比对 2$/u);

    await pane.user.click(screen.getByTestId("compare-only-wrong"));
    const named = screen.getAllByTestId("compared-statement").find(({ textContent }) => textContent?.includes("涉及") === true) ?? document.body;
    expect(within(named).getAllByTestId("figure-differs").map(({ textContent }) => textContent)).toEqual([
      "不符 预算数 3183.53 万元：表中为 3059.85万元，文字多 123.68万元",
      "不符 执行数 1945.89 万元：表中为 1834.89万元，文字多 111万元",
      "不符 支出进度 61.12%：表中为 59.97%，文字多 1.15 个百分点",
    ]);
    expect([...named.querySelectorAll("mark")].map(({ textContent }) => textContent)).toEqual(["9 个", "3183.53 万元", "1945.89 万元", "61.12%"]);
    const projects = within(named).getAllByRole("button");
    expect(projects).toHaveLength(9);
    expect(within(named).getByText(/对应 9 个项目/u).textContent).toContain("唐山市科普专项经费（C11） 预算 60万元，执行 59.99万元");
    await pane.user.click(projects[0] ?? document.body);
    expect(workbook.selected).toMatchObject([{ area: { top: 10, left: 2 } }]);
    expect(screen.getAllByTestId("figure-truncated")).toHaveLength(7);
    expect(screen.getAllByTestId("figure-truncated")[0]?.textContent).toBe("截断 支出进度 96.3%：四舍五入应为 96.4%");
    expect(screen.queryByTestId("figure-not-compared")).toBeNull();
  });

  it("stays with its result while other parts are looked at, and is compared again when the table is", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf(rowsOf(ODD))));
    const pane = await openText(workbook);
    const text = "科普经费预算数60万元，年初预算数50万元。课题研究预算数<b>1</b>0万元。另花去2.5万元。";
    expect((await compareWith(pane, text)).textContent).toBe("共 4 个数，一致 1，截断 0，不符 0，未比对 3");
    expect(screen.getAllByTestId("figure-not-compared").map(({ textContent }) => textContent)).toEqual(["未比对 年初预算数 50万元：表中没有这一列，或这一格没有数"]);
    await pane.user.click(screen.getByText("2 个数没有比对：看不出说的是什么"));
    expect(screen.getByTestId("compare-others").textContent).toContain("课题研究预算数<b>1</b>0万元");

    await pane.user.click(screen.getByTestId("narrative-tell"));
    await pane.user.click(screen.getByTestId("tab-check"));
    await pane.user.click(screen.getByTestId("tab-rates"));
    expect(isShown(screen.getByTestId("compare-text"))).toBe(false);
    await pane.user.click(screen.getByTestId("narrative-compare"));
    expect(screen.getByTestId<HTMLTextAreaElement>("compare-text").value).toBe(text);
    expect(screen.getByTestId("compare-summary").textContent).toContain("一致 1");

    act(() => workbook.type(workbook.current().sheets[0]?.name ?? "", { row: 3, column: 1 }, 61));
    await screen.findAllByText(/工作簿已改动/u);
    await pane.user.click(screen.getByTestId("narrative-read"));
    await waitFor(() => expect(screen.getByTestId("compare-summary").textContent).toBe("共 4 个数，一致 0，截断 0，不符 1，未比对 3"));
  });

  it("says so when it has no figures, was changed since, or is too long", async () => {
    const pane = await openText(published());
    expect((await compareWith(pane, "没有数的文字。")).textContent).toBe("这段文字里没有金额、百分比或项目个数");
    await pane.user.type(screen.getByTestId("compare-text"), "又一句");
    expect(screen.getByText("文字改过了，下面还是上次核对的结果。")).toBeTruthy();
    await pane.user.clear(screen.getByTestId("compare-text"));
    expect(screen.getByTestId<HTMLButtonElement>("compare-start").disabled).toBe(true);
    await pane.user.click(screen.getByTestId("compare-text"));
    await pane.user.paste("字".repeat(300_001));
    expect(screen.getByText("文字共 300,001 字，一次最多 300,000 字，请分段核对。")).toBeTruthy();
    expect(screen.getByTestId<HTMLButtonElement>("compare-start").disabled).toBe(true);
  });
});
