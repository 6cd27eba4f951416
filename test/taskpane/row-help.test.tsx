import { screen, waitFor, within } from "@testing-library/react";
import { run } from "axe-core";
import type { CellValue } from "../../src/domain/grid";
import { valueAt } from "../../src/domain/grid";
import { snapshotOfSample } from "../support/fixtures";
import { targetForm } from "../support/targetCase";
import { COMPLETE_TARGETS } from "../support/targetTableOf";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { workbookOf } from "../support/gridOf";
import { renderPane, type PaneOptions } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const SHEET = "绩效";
const BEGUN = ["产出指标 | 数量指标 | | | | ", ...COMPLETE_TARGETS.slice(1)];
const begun = (rows = BEGUN) => memoryWorkbook(workbookOf(targetForm({ title: "2026年项目绩效目标表", rows })));

const selectRow = (workbook: MemoryWorkbook, row: number, sheet = SHEET) => workbook.select(sheet, { top: row - 1, bottom: row - 1, left: 2, right: 2 });
const heldIn = (workbook: MemoryWorkbook, row: number): readonly CellValue[] => {
  const sheet = workbook.current().sheets[0];
  return [2, 3, 4, 5].map((column) => (sheet === undefined ? null : valueAt(sheet, row - 1, column)));
};

/** The pane with the help in front, beside a selected row. */
async function helped(workbook: MemoryWorkbook, row: number, options: PaneOptions & { readonly sheet?: string } = {}) {
  await selectRow(workbook, row, options.sheet);
  const pane = renderPane(workbook, options);
  await pane.user.click(screen.getByTestId("tab-targets"));
  await pane.user.click(await screen.findByTestId("tab-targets-help"));
  return pane;
}

const title = async (pattern: RegExp) => waitFor(() => expect(screen.getByTestId("row-help-row").textContent).toMatch(pattern));
const examples = () => screen.getAllByTestId("example");
const insert = (index = 0) => within(examples()[index] ?? document.body).getByTestId("example-insert");

describe("help beside the selected row", () => {
  it("says what the second level expects, what is wrong and what others wrote", async () => {
    await helped(memoryWorkbook(snapshotOfSample("zunhua-2025")), 11, { sheet: "3科普活动" });
    await title(/^第 11 行：质量指标科普活动经费$/u);
    expect(screen.getByTestId("row-help-hints").textContent).toContain("质量指标写百分比");
    expect(screen.getAllByTestId("row-finding").map(({ dataset }) => dataset["rule"])).toContain("target-value-form");
    expect(examples()[0]?.textContent).toContain("科普活动达标率");
    expect(screen.getByTestId("example-count").textContent).toMatch(/^14 个例子/u);
  });

  it("goes along with the selection, and stops when told to", async () => {
    const workbook = begun();
    const pane = await helped(workbook, 10);
    await title(/^第 10 行：数量指标/u);
    await selectRow(workbook, 12);
    await title(/^第 12 行：时效指标/u);

    await pane.user.click(screen.getByTestId("row-help-follow"));
    await selectRow(workbook, 13);
    await pane.user.click(screen.getByTestId("row-help-look"));
    await title(/^第 13 行：成本指标/u);
    expect(screen.getByTestId("row-help-hints").textContent).toContain("本项目的预算数是 10万元");
  });

  it("says what to select where no row of indicators is", async () => {
    const workbook = begun();
    await helped(workbook, 3);
    expect(await screen.findByText(/在项目绩效目标表里选中一行指标/u)).toBeTruthy();
    expect(screen.queryByTestId("example")).toBeNull();
    await selectRow(workbook, 11);
    await title(/^第 11 行：质量指标/u);
  });

  it("says why it could not read, and reads at the next move", async () => {
    const workbook = begun();
    await helped(workbook, 10);
    await title(/^第 10 行/u);
    await selectRow(workbook, 11);
    workbook.refuseNext({ kind: "cell-editing" });
    expect(await screen.findByText("没有读到选中的行，下次选择或改动时会再读。")).toBeTruthy();
  });
});

describe("examples", () => {
  it("are searched by words and by second level", async () => {
    const pane = await helped(begun(), 10);
    await title(/^第 10 行/u);
    await pane.user.type(screen.getByTestId("example-search"), "租赁 面积");
    expect(examples()).toHaveLength(1);
    await pane.user.selectOptions(screen.getByTestId("example-level"), "全部二级指标");
    await pane.user.clear(screen.getByTestId("example-search"));
    expect(screen.getByTestId("example-count").textContent).toMatch(/^76 个例子/u);
    await pane.user.type(screen.getByTestId("example-search"), "没有这样的指标");
    expect(screen.getByTestId("example-count").textContent).toBe("没有符合的例子，可以换一个词，或选“全部二级指标”。");
  });

  it("are honestly none for a level that no published table fills in well", async () => {
    await helped(begun([...COMPLETE_TARGETS.slice(0, 4), "效益指标 | 生态效益指标 | | | | ", ...COMPLETE_TARGETS.slice(4)]), 14);
    await title(/生态效益指标/u);
    expect(screen.getByTestId("example-count").textContent).toContain("没有这一级的可靠例子");
  });

  it("fill the blank cells of the row with one click, and are taken back", async () => {
    const workbook = begun();
    const pane = await helped(workbook, 10);
    await title(/^第 10 行/u);
    await pane.user.click(insert());
    expect(await screen.findAllByText("已写入 4 格。")).not.toHaveLength(0);
    expect(heldIn(workbook, 10)).toEqual(["开展科普活动的次数", "全年开展科普活动、讲座、培训的次数", "≥___次", "2026年工作安排"]);
    await waitFor(() => expect(screen.getAllByTestId("row-finding").map(({ dataset }) => dataset["rule"])).toContain("placeholder-left"));

    await pane.user.click(screen.getByTestId("fix-revert"));
    expect(await screen.findAllByText("已撤销，单元格恢复为写入前的内容。")).not.toHaveLength(0);
    expect(heldIn(workbook, 10)).toEqual([null, null, null, null]);
  });

  it("overwrite nothing before they are told to", async () => {
    const workbook = begun(["产出指标 | 数量指标 | 宣传次数 | | ≥3场 | ", ...COMPLETE_TARGETS.slice(1)]);
    const pane = await helped(workbook, 10);
    await title(/^第 10 行/u);
    await pane.user.click(insert());
    expect(screen.getByTestId("fix-preview").textContent).toMatch(/C10“宣传次数”.+E10“≥3场”/u);
    expect(heldIn(workbook, 10)[0]).toBe("宣传次数");

    await pane.user.click(screen.getByTestId("replace-cancel"));
    expect(screen.queryByTestId("fix-preview")).toBeNull();
    await pane.user.click(insert());
    await pane.user.click(screen.getByTestId("replace-fill-blank"));
    expect(await screen.findAllByText("已写入 2 格。")).not.toHaveLength(0);
    expect(heldIn(workbook, 10)).toEqual(["宣传次数", expect.stringContaining("次"), "≥3场", "2026年工作安排"]);

    await waitFor(() => expect(insert(1)).toHaveProperty("disabled", false));
    await pane.user.click(insert(1));
    await pane.user.click(screen.getByTestId("replace-confirm"));
    await waitFor(() => expect(heldIn(workbook, 10)[2]).toBe("≥___次"));
  });

  it("are not written where the row was changed since it was read", async () => {
    const workbook = begun();
    const pane = await helped(workbook, 10);
    await title(/^第 10 行/u);
    await pane.user.click(screen.getByTestId("row-help-follow"));
    workbook.type(SHEET, { row: 9, column: 4 }, "≥8次");
    await pane.user.click(insert());
    expect(await screen.findByText("这一行刚被改动")).toBeTruthy();
    expect(heldIn(workbook, 10)).toEqual([null, null, "≥8次", null]);
    await pane.user.click(screen.getByTestId("fix-check-again"));
    await pane.user.click(insert());
    expect(await screen.findByTestId("fix-preview")).toBeTruthy();
  });

  it("are taken over by keyboard", async () => {
    const workbook = begun();
    const pane = await helped(workbook, 10);
    await title(/^第 10 行/u);
    screen.getByTestId("example-level").focus();
    await pane.user.tab();
    expect(document.activeElement).toBe(insert());
    expect(insert().getAttribute("aria-label")).toBe("填入“开展科普活动的次数”：全年开展科普活动、讲座、培训的次数");
    await pane.user.keyboard("{Enter}");
    await waitFor(() => expect(heldIn(workbook, 10)[2]).toBe("≥___次"));
  });
});

describe("what is wrong with the row", () => {
  const problem = (rule: string): HTMLElement | undefined => screen.queryAllByTestId("row-finding").find(({ dataset }) => dataset["rule"] === rule);
  const withValue = (value: string) => begun(COMPLETE_TARGETS.map((row) => row.replace("≥95%", value)));

  it("is put right after a look at the cells, and taken back", async () => {
    const workbook = withValue("≥95 百分比");
    const pane = await helped(workbook, 11);
    await title(/^第 11 行/u);
    await pane.user.click(within(problem("target-value-unit") ?? document.body).getByTestId("finding-fix"));
    expect(screen.getByTestId("fix-preview").textContent).toContain("E11“≥95 百分比”“≥95%”");
    expect(heldIn(workbook, 11)[2]).toBe("≥95 百分比");

    await pane.user.click(screen.getByTestId("fix-confirm"));
    await waitFor(() => expect(problem("target-value-unit")).toBeUndefined());
    expect(heldIn(workbook, 11)[2]).toBe("≥95%");
    expect(screen.getAllByText("已写入 1 格。")).not.toHaveLength(0);

    await pane.user.click(screen.getByTestId("fix-revert"));
    await waitFor(() => expect(problem("target-value-unit")).toBeDefined());
    expect(heldIn(workbook, 11)[2]).toBe("≥95 百分比");
  });

  it("is put right though other rows change with it, when that was looked at", async () => {
    const [quantity = "", quality = "", ...others] = COMPLETE_TARGETS;
    const workbook = begun([quality, quantity, ...others]);
    const pane = await helped(workbook, 10);
    await title(/^第 10 行：质量指标/u);
    await pane.user.click(within(problem("target-second-level") ?? document.body).getByTestId("finding-fix"));
    expect(screen.getByText(/请核对改动前后/u)).toBeTruthy();
    await pane.user.click(screen.getByTestId("fix-cancel"));
    expect(screen.queryByTestId("fix-preview")).toBeNull();

    await pane.user.click(screen.getByTestId("finding-fix"));
    await pane.user.click(screen.getByTestId("fix-confirm"));
    await title(/^第 10 行：数量指标/u);
    expect([heldIn(workbook, 10)[0], heldIn(workbook, 11)[0]]).toEqual(["培训人数", "合格率"]);
    expect(problem("target-second-level")).toBeUndefined();
  });

  it("stays where a cell was changed since, or nothing can put it right", async () => {
    const workbook = withValue("≥95 百分比");
    const pane = await helped(workbook, 11);
    await title(/^第 11 行/u);
    await pane.user.click(screen.getByTestId("row-help-follow"));
    await pane.user.click(screen.getByTestId("finding-fix"));
    workbook.type(SHEET, { row: 10, column: 4 }, "是否合格");
    await pane.user.click(screen.getByTestId("fix-confirm"));
    expect(await screen.findByText("这一行刚被改动")).toBeTruthy();
    expect(heldIn(workbook, 11)[2]).toBe("是否合格");

    await pane.user.click(screen.getByTestId("fix-check-again"));
    await waitFor(() => expect(problem("target-value-question")).toBeDefined());
    expect(screen.queryByTestId("finding-fix")).toBeNull();
    expect(screen.queryByTestId("finding-waive")).toBeNull();
  });

  it("asks about one row only: another row begins with nothing opened", async () => {
    const workbook = begun(COMPLETE_TARGETS.map((row) => row.replace("%", " 百分比")));
    const pane = await helped(workbook, 11);
    await title(/^第 11 行/u);
    await pane.user.click(within(problem("target-value-unit") ?? document.body).getByTestId("finding-fix"));
    expect(screen.getByTestId("fix-preview")).toBeTruthy();
    await selectRow(workbook, 14);
    await title(/^第 14 行/u);
    expect(problem("target-value-unit")).toBeDefined();
    expect(screen.queryByTestId("fix-preview")).toBeNull();
  });
});

it("speaks English, and can be used by all", async () => {
  const pane = await helped(begun(["产出指标 | 数量指标 | 宣传率 | | ≥3 百分比 | ", ...COMPLETE_TARGETS.slice(1)]), 10, { locale: "en-US" });
  await title(/^Row 10: 数量指标/u);
  expect(screen.getByTestId("row-help-hints").textContent).toContain("a number with a unit of counting");
  await pane.user.click(insert());
  expect(screen.getAllByTestId("row-finding").length).toBeGreaterThan(0);
  await pane.user.click(screen.getByRole("button", { name: /^Fix… '绩效'!E10 /u }));
  expect(screen.getAllByTestId("fix-preview").length).toBeGreaterThan(0);
  const { violations } = await run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
});
