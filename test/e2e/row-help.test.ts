import { eventually } from "./support/eventually";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

const SHEET = "项目绩效目标";
/** 经济效益指标 of the first project: printed, and left blank. */
const BLANK = { cell: "C12", row: 11 } as const;

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-2022");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`row help ${expect.getState().currentTestName}`);
});

const title = () => workbench.pane.getByTestId("row-help-row").textContent();
const held = async () => {
  const document = await workbench.document();
  return [2, 3, 4, 5].map((column) => {
    const value = cellOf(document, SHEET, BLANK.row, column)?.value;
    return typeof value === "string" ? value.trim() : value;
  });
};

/** A filler's way through a table: each step goes on where the one before ended. */
describe("help while filling in targets", () => {
  test("1 says what to select first", async () => {
    await workbench.pane.getByTestId("tab-targets").click();
    await workbench.pane.getByTestId("tab-targets-help").click();
    await workbench.pane.getByText("选中绩效目标表的一行指标").first().waitFor();
  });

  test("2 goes along with the selected row", async () => {
    await workbench.type("C8");
    await eventually(title, (text) => expect(text).toBe("第 8 行：数量指标唐山市总工会房屋租金"));
    expect(await workbench.pane.getByTestId("row-finding").allTextContents()).toEqual([expect.stringMatching(/^警告E8 .*41000/u)]);
    expect(await workbench.pane.getByTestId("example").first().textContent()).toContain("租赁面积");
  });

  test("3 fills a blank row with an example, found by its words", async () => {
    await workbench.type(BLANK.cell);
    await eventually(title, (text) => expect(text).toContain("经济效益指标"));
    await workbench.pane.getByTestId("example-level").selectOption({ label: "全部二级指标" });
    await workbench.pane.getByTestId("example-search").fill("巡展 受益");
    await workbench.pane.getByTestId("example-insert").click();
    await eventually(held, (texts) => expect(texts).toEqual(["中小学巡展受益人数", "对中小学学生开展科技展品原理讲解", "≥___万人次", expect.stringMatching(/年工作计划$/u)]));
    await eventually(() => workbench.pane.getByTestId("row-finding").allTextContents(), (texts) => expect(texts.join()).toContain("___"));
  });

  test("4 asks before it replaces what stands there", async () => {
    await workbench.pane.getByTestId("example-search").fill("用电量");
    await workbench.pane.getByTestId("example-insert").click();
    expect(await workbench.pane.getByTestId("fix-preview").textContent()).toContain("“中小学巡展受益人数”");
    expect((await held())[0]).toBe("中小学巡展受益人数");
    await browser.picture("row help asks");
    await workbench.pane.getByTestId("replace-cancel").click();
  });

  test("5 takes it back", async () => {
    await workbench.pane.getByTestId("fix-revert").click();
    await eventually(held, (texts) => expect(texts).toEqual(["", "", "", ""]));
    expect(browser.problems).toEqual([]);
  });
});
