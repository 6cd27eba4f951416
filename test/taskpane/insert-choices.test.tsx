import { TextDecoder } from "node:util";
import { act, screen, waitFor, within } from "@testing-library/react";
import { snapshotOfSample } from "../support/fixtures";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook } from "../support/memoryWorkbook";
import type { MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

/** Every browser that Excel shows panes in has it; jsdom does not. */
Object.assign(globalThis, { TextDecoder });

const LIST = [["项目编码", "项目名称", "金额（万元）"], ["1001", "科普活动经费", 17.5], ["1002", "科学素质/行动?", 3]];
const blank = () => memoryWorkbook(workbookOf(gridOf([["目录"]], { name: "目录" })));
const names = (workbook: MemoryWorkbook) => workbook.current().sheets.map(({ name }) => name);

async function openWith(workbook: MemoryWorkbook, ...specIds: readonly string[]) {
  const remembered = { departmentName: "某局", year: "2026", specIds, codeList: false };
  const pane = renderPane(workbook, { remembered });
  await pane.user.click(screen.getByTestId("tab-insert"));
  await screen.findByTestId("insert-button");
  return pane;
}

async function paste({ user }: ReturnType<typeof renderPane>, text: string) {
  await user.click(screen.getByTestId("projects-text"));
  await user.paste(text);
}

const inserted = async ({ user }: ReturnType<typeof renderPane>) => {
  await user.click(screen.getByTestId("insert-button"));
  await screen.findByTestId("revert-button");
};

/** jsdom's files cannot be read. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

describe("choosing tables", () => {
  it("has one box for all, which tells a part apart, and goes back to what the profile requires", async () => {
    const pane = await openWith(blank(), "three-public");
    const all = screen.getByTestId<HTMLInputElement>("insert-table-all");
    expect(all.indeterminate).toBe(true);
    await pane.user.click(all);
    expect([all.checked, all.indeterminate]).toEqual([true, false]);
    await pane.user.click(screen.getByTestId("insert-table-none"));
    expect(screen.getByTestId("insert-table-count").textContent).toMatch(/^已选 0 /);
    await pane.user.click(screen.getByTestId("insert-table-required"));
    expect(screen.getByTestId<HTMLInputElement>("insert-table-income-summary").checked).toBe(true);
  });
});

describe("choosing codes", () => {
  it("searches, adds what is above, and writes the rows with their names", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "expenditure-summary");
    await pane.user.click(screen.getByRole("button", { name: /使用的科目/ }));
    await pane.user.type(await screen.findByTestId("codes-search-functional"), "组织事务");
    await pane.user.click(await screen.findByTestId("code-20132"));
    expect(screen.getByTestId("codes-count-functional").textContent).toBe("已选 1 个科目，连同上级共 2 行");
    expect(screen.getByTestId<HTMLInputElement>("code-201").checked).toBe(true);
    await inserted(pane);
    expect(JSON.stringify(workbook.current().sheets.at(-1)?.values)).toContain("组织事务");
  });

  it("opens a class and ticks a code by keyboard", async () => {
    const pane = await openWith(blank(), "expenditure-summary");
    await pane.user.click(screen.getByRole("button", { name: /使用的科目/ }));
    await screen.findByTestId("code-201");
    screen.getByRole("button", { name: /^展开 201 / }).focus();
    await pane.user.keyboard("{Enter}");
    screen.getByTestId("code-20132").focus();
    await pane.user.keyboard(" ");
    expect(screen.getByTestId<HTMLInputElement>("code-20132").checked).toBe(true);
    await pane.user.click(screen.getByRole("button", { name: /^移除 20132/ }));
    expect(screen.getByTestId<HTMLInputElement>("code-20132").checked).toBe(false);
  });

  it("lets a code in that the list lacks", async () => {
    const pane = await openWith(blank(), "expenditure-summary");
    await pane.user.click(screen.getByRole("button", { name: /使用的科目/ }));
    await pane.user.type(await screen.findByTestId("codes-search-functional"), "2299998");
    await pane.user.click(screen.getByRole("button", { name: /仍然添加/ }));
    expect(screen.getByTestId("codes-count-functional").textContent).toBe("已选 1 个科目，连同上级共 3 行");
  });
});

describe("a list of projects", () => {
  it("becomes one sheet each, with names that Excel accepts", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "performance-target");
    await paste(pane, LIST.map((row) => row.join("\t")).join("\n"));
    const table = within(within(screen.getByTestId("project-list")).getByRole("table"));
    expect(table.getAllByRole("row").slice(1).map(({ textContent }) => textContent)).toEqual(["11001科普活动经费17.5", "21002科学素质/行动?3"]);
    await inserted(pane);
    expect(names(workbook)).toHaveLength(3);
    for (const name of names(workbook)) expect(name).not.toMatch(/[/\\?*[\]:]/);
    const texts = JSON.stringify(workbook.current().sheets.map(({ values }) => values));
    expect(texts).toContain("科学素质/行动?");
  });

  it("stands in one sheet when asked for", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "performance-target");
    await paste(pane, LIST.map((row) => row.join("\t")).join("\n"));
    await pane.user.click(screen.getByTestId("arrangement-stacked"));
    await inserted(pane);
    expect(names(workbook)).toHaveLength(2);
  });

  it("is read from the selection, and survives a look at another view", async () => {
    const workbook = memoryWorkbook(workbookOf(gridOf(LIST, { name: "清单" })));
    await workbook.select("清单", { top: 0, left: 0, bottom: 2, right: 2 });
    const pane = await openWith(workbook, "performance-target");
    await pane.user.click(screen.getByTestId("projects-selection"));
    expect((await screen.findByTestId("project-list")).textContent).toContain("共 2 个项目，来自工作表选区 清单 A1:C3");
    await pane.user.click(screen.getByTestId("tab-check"));
    await pane.user.click(screen.getByTestId("tab-insert"));
    expect(screen.getByTestId("project-list").textContent).toContain("科普活动经费");
  });

  it("says why the selection cannot be read", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "performance-target");
    await screen.findByTestId("sheet-plan", {}, { timeout: 5000 });
    workbook.refuseNext({ kind: "cell-editing" });
    await pane.user.click(screen.getByTestId("projects-selection"));
    expect((await screen.findByRole("alert")).textContent).toContain("请先按 Enter");
  });

  it("is read from a CSV file in the encoding of Chinese Excel", async () => {
    const pane = await openWith(blank(), "performance-target");
    // 项目名称, 科普
    const gb18030 = new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xbf, 0xc6, 0xc6, 0xd5, 0x0a]);
    await pane.user.upload(screen.getByTestId("projects-file"), fileOf(gb18030, "清单.csv"));
    expect((await screen.findByTestId("project-list")).textContent).toContain("科普");
  });

  it("says what is wrong with a file that is no workbook", async () => {
    const pane = await openWith(blank(), "performance-target");
    await pane.user.upload(screen.getByTestId("projects-file"), fileOf(new Uint8Array([97, 98, 99]), "清单.xlsx"));
    expect((await screen.findByRole("alert")).textContent).toMatch(/清单\.xlsx.*不是 Excel 工作簿/);
  });

  it.each([
    ["an amount as text", "项目名称\t金额\n科普\t十万", "第 2 行：金额“十万”不是数字"],
    ["a name of 201 characters", `项目名称\t金额\n${"长".repeat(201)}\t1`, "超过 200 个字"],
    ["no project at all", "合计", "没有读到任何项目"],
  ])("with %s is explained and blocks the insertion, without losing what was typed", async (_, text, sentence) => {
    const workbook = blank();
    const pane = await openWith(workbook, "performance-target");
    await paste(pane, text);
    expect((await screen.findByRole("alert")).textContent).toContain(sentence);
    await pane.user.click(screen.getByTestId("insert-button"));
    expect(screen.getByText("请先改正项目清单里的错误。")).toBeTruthy();
    expect(screen.getByTestId<HTMLTextAreaElement>("projects-text").value).toBe(text);
    expect(names(workbook)).toEqual(["目录"]);
  });

  it("of 5,000 projects names the limit", async () => {
    const pane = await openWith(blank(), "performance-target");
    await paste(pane, Array.from({ length: 5000 }, (_, index) => `${10_001 + index}\t项目${index}\t1`).join("\n"));
    await pane.user.click(screen.getByTestId("insert-button"));
    expect(screen.getByText(/^共 5000 个项目，每个项目一张工作表时一次最多 200 个/)).toBeTruthy();
  });

  it("with a name twice is worth a warning only", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "performance-target");
    await paste(pane, "项目名称\t金额\n科普\t1\n科普\t2");
    expect(screen.getByText(/名称“科普”重复出现/)).toBeTruthy();
    await inserted(pane);
    expect(new Set(names(workbook)).size).toBe(3);
  });
});

describe("at the selection", () => {
  it("puts the one table into the sheet in front", async () => {
    const workbook = blank();
    await workbook.select("目录", { top: 4, left: 1, bottom: 4, right: 1 });
    const pane = await openWith(workbook, "three-public");
    await pane.user.click(screen.getByTestId("place-selection"));
    expect((await screen.findByTestId("sheet-plan", {}, { timeout: 5000 })).textContent).toContain("目录从 B5 开始");
    await inserted(pane);
    expect(names(workbook)).toEqual(["目录"]);
    expect(JSON.stringify(workbook.current().sheets[0]?.values)).toContain("某局");
  });

  it("shows in advance where, wherever the selection moves, and no longer once new sheets are wanted", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "three-public");
    const planned = async () => (await screen.findByTestId("sheet-plan", {}, { timeout: 5000 })).textContent;
    await pane.user.click(screen.getByTestId("place-selection"));
    await waitFor(async () => expect(await planned()).toContain("目录从 A1 开始"), { timeout: 5000 });
    await act(() => workbook.select("目录", { top: 9, left: 2, bottom: 9, right: 2 }));
    await waitFor(async () => expect(await planned()).toContain("目录从 C10 开始"), { timeout: 5000 });
    await pane.user.click(screen.getByTestId("place-sheets"));
    await act(() => workbook.select("目录", { top: 0, left: 0, bottom: 0, right: 0 }));
    await waitFor(async () => expect(await planned()).not.toContain("开始"), { timeout: 5000 });
  });

  it("names the cell that is in the way, and writes nothing", async () => {
    const workbook = blank();
    const pane = await openWith(workbook, "three-public");
    const before = JSON.stringify(workbook.current().sheets[0]?.values);
    await pane.user.click(screen.getByTestId("place-selection"));
    await pane.user.click(screen.getByTestId("insert-button"));
    expect((await screen.findByRole("alert")).textContent).toContain("'目录'!A1");
    expect(JSON.stringify(workbook.current().sheets[0]?.values)).toBe(before);
  });

  it("takes no more than one table", async () => {
    const pane = await openWith(blank(), "three-public", "income-summary");
    await pane.user.click(screen.getByTestId("place-selection"));
    await pane.user.click(screen.getByTestId("insert-button"));
    expect(screen.getByText(/^放到选中处时只能选一张表/)).toBeTruthy();
  });
});

it("shows in advance that a name is taken", async () => {
  const workbook = memoryWorkbook(workbookOf(gridOf([["甲"]], { name: "支出总表" })));
  await openWith(workbook, "expenditure-summary");
  await waitFor(async () => expect((await screen.findByTestId("sheet-plan", {}, { timeout: 5000 })).textContent).toContain("已存在，将命名为"));
});

describe("carrying over", () => {
  it("shows what the open workbook gives, and fills the form only when that is wanted", async () => {
    const workbook = memoryWorkbook(snapshotOfSample("zhangjiakou-disclosure-2023"));
    const before = JSON.stringify(workbook.current().sheets.map(({ values }) => values));
    const pane = await openWith(workbook);
    await pane.user.click(screen.getByRole("button", { name: "沿用上年" }));
    await pane.user.click(screen.getByTestId("carry-workbook"));
    expect((await screen.findByTestId("carried")).textContent).toMatch(/表格 [1-9]\d* 张/);
    expect(screen.getByTestId<HTMLInputElement>("department-name").value).toBe("某局");

    await pane.user.click(screen.getByTestId("carry-adopt"));
    expect(screen.getByText("已填入表单，请核对后插入。")).toBeTruthy();
    expect(screen.getByTestId<HTMLInputElement>("insert-table-expenditure-summary").checked).toBe(true);
    expect(screen.getByTestId<HTMLInputElement>("year").value).toBe("2026");
    expect(JSON.stringify(workbook.current().sheets.map(({ values }) => values))).toBe(before);
  });

  it("says that a workbook without tables gives nothing", async () => {
    const pane = await openWith(blank());
    await pane.user.click(screen.getByRole("button", { name: "沿用上年" }));
    await pane.user.click(screen.getByTestId("carry-workbook"));
    expect(await screen.findByText(/没有认出可以沿用的表格/)).toBeTruthy();
    expect(screen.queryByTestId("carry-adopt")).toBeNull();
  });
});
