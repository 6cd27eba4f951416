import { eventually } from "./support/eventually";
import { openStage, type Stage } from "./support/stage";

const NAMES = ["冀财教【2024】104 号提前下达 2025 年科技馆免费开放补助资金", "科技馆运行经费", "科普活动经费", "老科协业务经费"];
const THIRD = "3科普活动";

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("zunhua-2025");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`targets ${expect.getState().currentTestName}`);
});

const names = () => workbench.pane.getByTestId("project-row").getByRole("button").allTextContents();
const rowOf = (name: string) => workbench.pane.getByTestId("project-row").filter({ has: workbench.pane.getByRole("button", { name, exact: true }) });
const stale = () => workbench.pane.getByText("读取以后工作簿有改动").count();

/** A filler's way through the target tables of one workbook: each step goes on where the one before ended. */
describe("the view of performance targets", () => {
  test("1 lists the projects with budget, indicators and findings", async () => {
    await workbench.pane.getByTestId("tab-targets").click();
    await workbench.pane.getByTestId("project-table").waitFor();
    expect(await names()).toEqual(NAMES);
    const cells = await rowOf("科普活动经费").getByRole("cell").allTextContents();
    expect(cells.slice(0, 2)).toEqual(["5.00", "7产出 4效益 2满意度 1"]);
    expect(await workbench.pane.getByTestId("project-totals").textContent()).toContain("4 个项目的预算合计 41.50 万元");
  });

  test("2 sorts them by budget", async () => {
    const heading = workbench.pane.getByRole("columnheader", { name: "预算" });
    await workbench.pane.getByTestId("sort-budget").click();
    expect(await heading.getAttribute("aria-sort")).toBe("descending");
    expect(await names()).toEqual([NAMES[0], NAMES[3], NAMES[2], NAMES[1]]);
  });

  test("3 goes to a project's table", async () => {
    await workbench.pane.getByRole("button", { name: "科普活动经费", exact: true }).press("Enter");
    await eventually(workbench.selection, (selection) => expect(selection).toEqual({ sheet: THIRD, areas: [{ top: 2, left: 4, bottom: 2, right: 4 }] }));
  });

  test("4 tells that it is out of date, and reads what was typed", async () => {
    expect(await stale()).toBe(0);
    await workbench.type("C4", "6.5");
    await eventually(stale, (count) => expect(count).toBeGreaterThan(0));
    await workbench.pane.getByTestId("overview-read").click();
    await eventually(() => rowOf("科普活动经费").getByRole("cell").first().textContent(), (budget) => expect(budget).toBe("6.50"));
    expect(await stale()).toBe(0);
    expect(await workbench.pane.getByTestId("project-totals").textContent()).toContain("43.00 万元");
  });

  test("5 nothing went wrong on the way", () => {
    expect(browser.problems).toEqual([]);
  });
});
