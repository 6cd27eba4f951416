import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eventually } from "./support/eventually";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

const SHEET = "执行情况文字";
const report = readFileSync(join(__dirname, "../fixtures/tangshan-execution-2023.report.txt"), "utf8");

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-execution-2023");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`narrative ${expect.getState().currentTestName}`);
});

const sheetNames = async () => (await workbench.document()).sheets.map(({ name }) => name);

/** From the table to the report and back: each step goes on where the one before ended. */
describe("the sentences on an execution", () => {
  test("1 are made from the table", async () => {
    await workbench.pane.getByTestId("tab-rates").click();
    await workbench.pane.getByTestId("tab-rates-text").click();
    const paragraphs = workbench.pane.getByTestId("narrative-paragraphs");
    await paragraphs.waitFor();
    expect(await paragraphs.textContent()).toContain("2023年唐山市科学技术协会预算项目共27项，调整预算数3338.69万元");
  });

  test("2 lead to where a reason is missing", async () => {
    await workbench.pane.getByText("10 个项目低于下限而没有原因").click();
    await workbench.pane.getByTestId("without-reason").getByRole("button", { name: "科技工作者之家建设活动" }).click();
    await eventually(() => workbench.selection(), (selection) => expect(selection?.areas).toEqual([{ top: 3, left: 2, bottom: 3, right: 2 }]));
  });

  test("3 become a sheet", async () => {
    await workbench.pane.getByTestId("narrative-write").click();
    await workbench.pane.getByTestId("revert-button").waitFor();
    expect(cellOf(await workbench.document(), SHEET, 1, 0)?.value).toMatch(/^2023年唐山市科学技术协会预算项目共27项/u);
    await eventually(() => workbench.pane.getByTestId("narrative-write").isEnabled(), (enabled) => expect(enabled).toBe(true));
  });

  test("4 go again, and are not out of date for that", async () => {
    await workbench.pane.getByTestId("revert-button").click();
    await eventually(sheetNames, (names) => expect(names).not.toContain(SHEET));
    await eventually(() => workbench.pane.getByTestId("narrative-write").isEnabled(), (enabled) => expect(enabled).toBe(true));
  });

  test("5 are compared when they come from the report", async () => {
    await workbench.pane.getByTestId("narrative-compare").click();
    await workbench.pane.getByTestId("compare-text").fill(report);
    await workbench.pane.getByTestId("compare-start").click();
    expect(await workbench.pane.getByTestId("compare-summary").textContent()).toMatch(/截断 7，不符 3，/u);
    await workbench.pane.getByTestId("compare-only-wrong").click();
    expect(await workbench.pane.getByTestId("figure-differs").allTextContents()).toEqual([
      "不符 预算数 3183.53 万元：表中为 3059.85万元，文字多 123.68万元",
      "不符 执行数 1945.89 万元：表中为 1834.89万元，文字多 111万元",
      "不符 支出进度 61.12%：表中为 59.97%，文字多 1.15 个百分点",
    ]);
    await workbench.pane.getByRole("button", { name: "唐山市科普专项经费（C11）" }).first().click();
    await eventually(() => workbench.selection(), (selection) => expect(selection?.areas).toEqual([{ top: 10, left: 2, bottom: 10, right: 2 }]));
  });

  test("6 say when the table was changed since", async () => {
    await workbench.type("C11", "183.68");
    await workbench.pane.getByText("工作簿已改动").first().waitFor();
    await workbench.pane.getByTestId("narrative-read").click();
    await eventually(() => workbench.pane.getByTestId("figure-differs").first().textContent(), (text) => expect(text).not.toContain("3183.53"));
    expect(browser.problems).toEqual([]);
  });
});
