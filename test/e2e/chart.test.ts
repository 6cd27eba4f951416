import { eventually } from "./support/eventually";
import { executionWorkbook } from "./support/executionWorkbook";
import { longestTask, tellTask } from "./support/longTasks";
import { openStage, type Stage } from "./support/stage";

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-execution-2023");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`chart ${expect.getState().currentTestName}`);
});

const rates = (table: "worst" | "projects") => workbench.pane.getByTestId(`chart-${table}`).getByTestId("chart-project");
const bars = async () => (await workbench.document()).sheets[0]?.conditionalFormats ?? [];

/** A reviewer's way from the figures to the rows that matter: each step goes on where the one before ended. */
describe("the chart of execution rates", () => {
  test("1 shows what the projects come to, and the worst of them", async () => {
    await workbench.pane.getByTestId("tab-rates").click();
    await workbench.pane.getByTestId("tab-rates-chart").click();
    await workbench.pane.getByTestId("chart-tiles").waitFor();
    expect(await workbench.pane.getByTestId("chart-full").textContent()).toBe("11");
    expect(await workbench.pane.getByTestId("chart-below").textContent()).toBe("10");
    expect(await rates("worst").first().textContent()).toContain("唐山科技馆装修布展工程");
    await eventually(() => rates("projects").count(), (count) => expect(count).toBe(27));
  });

  test("2 draws a bar as wide as the rate", async () => {
    const track = rates("projects").first().getByTestId("rate-bar");
    const [whole, bar] = await Promise.all([track.boundingBox(), track.locator("div").first().boundingBox()]);
    expect((bar?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(0.101, 2);
  });

  test("3 shows one unit, and leads to its cell", async () => {
    await workbench.pane.getByTestId("chart-group").selectOption({ label: "进修学院" });
    await eventually(() => rates("projects").count(), (count) => expect(count).toBe(8));
    await rates("projects").first().getByRole("button").click();
    await eventually(() => workbench.selection(), (selection) => expect(selection).toMatchObject({ areas: [{ top: 21, left: 4, bottom: 21, right: 4 }] }));
  });

  test("4 prints itself and nothing else of the pane", async () => {
    const printed = await workbench.pane.locator("body").evaluate((body) => {
      const pages: string[] = [];
      const append = body.append.bind(body);
      body.append = (...nodes) => {
        append(...nodes);
        const frame = nodes.find((node) => node instanceof HTMLIFrameElement);
        const view = frame?.contentWindow;
        if (view) view.print = () => void pages.push(view.document.body.innerText, view.getComputedStyle(view.document.querySelector("[data-testid=rate-bar] > div") ?? view.document.body).backgroundColor);
      };
      body.querySelector<HTMLElement>("[data-testid=chart-print]")?.click();
      body.append = append;
      return pages;
    });
    expect(printed[0]).toContain("各项目");
    expect(printed[0]).not.toContain("口径");
    expect(printed[0]).not.toMatch(/打印|各单位/u);
    expect(printed[1]).toMatch(/^rgb\(/);
  });

  test("5 draws data bars in the sheet, and removes them", async () => {
    await workbench.pane.getByRole("button", { name: "表中的数据条" }).click();
    await workbench.pane.getByTestId("bars-add").click();
    await eventually(bars, (formats) => expect(formats).toMatchObject([{ type: "DataBar", areas: [{ top: 3, left: 4, bottom: 32, right: 4 }] }]));
    await browser.picture("chart data bars");
    await workbench.pane.getByTestId("bars-remove").click();
    await eventually(bars, (formats) => expect(formats).toEqual([]));
  });

  test("6 shows ten thousand projects without freezing the pane", async () => {
    const buffer = await executionWorkbook(10_000);
    await browser.page.getByTestId("file-input").setInputFiles({ name: "一万个项目.xlsx", mimeType: "application/octet-stream", buffer });
    await workbench.pane.getByTestId("check-button").waitFor();
    await workbench.pane.getByTestId("tab-rates").click();
    await workbench.pane.getByTestId("rates-table").first().waitFor();
    tellTask("summary of 10,000 projects", await longestTask(workbench.pane, async () => {
      await workbench.pane.getByTestId("tab-rates-chart").click();
      await rates("projects").first().waitFor();
    }));
    tellTask("another order and unit of 10,000 projects", await longestTask(workbench.pane, async () => {
      await workbench.pane.getByTestId("chart-order").selectOption("most-unspent");
      await workbench.pane.getByTestId("chart-group").selectOption({ index: 3 });
      await workbench.pane.getByTestId("chart-group").selectOption({ index: 0 });
      await eventually(() => rates("projects").count(), (count) => expect(count).toBe(100));
    }));
  }, 240_000);

  test("7 nothing went wrong on the way", () => {
    expect(browser.problems).toEqual([]);
  });
});
