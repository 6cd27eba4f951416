import { screen, within } from "@testing-library/react";
import { recognise } from "../../src/domain/recognition";
import { catalogue } from "../../src/domain/catalogue";
import { FIRST_PROJECT, workbookWithExecution } from "../support/evaluatedProject";
import { snapshotOf } from "../support/fixtures";
import { gridOf, workbookOf } from "../support/gridOf";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memoryWorkbook";
import { renderPane } from "./renderPane";

/** Typing and clicking through a whole pane takes seconds on a busy machine. */
jest.setTimeout(60_000);

const published = () => memoryWorkbook(snapshotOf(workbookWithExecution([[FIRST_PROJECT, 17.5, 17.5, 16.45], ["房屋租金", 10, 10, 9]])));

async function openEvaluation(workbook: MemoryWorkbook) {
  const pane = renderPane(workbook);
  await pane.user.click(screen.getByTestId("tab-rates"));
  await pane.user.click(await screen.findByTestId("tab-rates-evaluation"));
  return pane;
}

function evaluationsIn(workbook: MemoryWorkbook): readonly string[] {
  return recognise(workbook.current(), catalogue).tables.flatMap((table) => (table.shape === "evaluation" ? [table.projectName?.value ?? ""] : []));
}

describe("self-evaluations", () => {
  it("are made for the chosen projects, and go again", async () => {
    const workbook = published();
    const before = workbook.current();
    const { user } = await openEvaluation(workbook);
    const projects = await screen.findAllByTestId("evaluation-project");
    const count = recognise(before, catalogue).tables.filter(({ shape }) => shape === "targets").length;
    expect(projects).toHaveLength(count);
    expect(screen.getByTestId("evaluation-summary").textContent).toBe(`共 ${String(count)} 个项目，1 个找到执行数`);
    expect(projects[0]?.textContent).toContain("预算 17.50，执行 16.45（万元）");
    expect(projects[0]?.textContent).toContain("指标 10 项，其中 8 项自动计分");
    expect(projects[1]?.textContent).toContain("执行情况表中没有找到");

    await user.click(screen.getByTestId("evaluation-all"));
    expect(screen.getByTestId<HTMLButtonElement>("evaluation-insert").disabled).toBe(true);
    await user.click(within(projects[0] ?? document.body).getByRole("checkbox"));
    expect(screen.getByTestId("evaluation-insert").textContent).toBe("插入 1 张自评表");
    await user.click(screen.getByTestId("evaluation-insert"));
    expect(await screen.findByText("已插入 1 张表格。")).toBeTruthy();
    expect(evaluationsIn(workbook)).toEqual([FIRST_PROJECT]);

    const [again] = await screen.findAllByTestId("evaluation-project");
    expect(again?.textContent).toContain("已有自评表");
    expect(within(again ?? document.body).getByRole<HTMLInputElement>("checkbox").checked).toBe(false);
    await user.click(screen.getByTestId("revert-button"));
    expect(await screen.findByText("已撤销，插入的内容已移除。")).toBeTruthy();
    expect(workbook.current()).toEqual(before);
  });

  it("says what is scored by hand, and why", async () => {
    const { user } = await openEvaluation(published());
    const [first] = await screen.findAllByTestId("evaluation-project");
    await user.click(within(first ?? document.body).getByText("2 项要手工填写得分"));
    expect(first?.textContent).toContain("工作开展时间：2023年1月-12月（不是数量）");
  });

  it("are none without target tables, and say what to do", async () => {
    await openEvaluation(memoryWorkbook(workbookOf(gridOf([["别的内容"]]))));
    expect(await screen.findAllByText("没有找到项目绩效目标表")).not.toHaveLength(0);
    expect(screen.queryByTestId("evaluation-insert")).toBeNull();
  });

  it("are refused whole when the workbook refuses, with the reason", async () => {
    const workbook = published();
    const before = workbook.current();
    const { user } = await openEvaluation(workbook);
    const insert = await screen.findByTestId("evaluation-insert");
    workbook.refuseNext({ kind: "workbook-protected" });
    await user.click(insert);
    expect((await screen.findAllByRole("alert")).length).toBeGreaterThan(0);
    expect(workbook.current()).toEqual(before);
  });
});
