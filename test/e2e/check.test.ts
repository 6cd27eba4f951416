import { checkByCommand } from "./support/cli";
import { eventually } from "./support/eventually";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

const SHEET = "2023项目预算执行";
/** Rate of the first project: 802.51 ÷ 832.52. */
const RATE = "E9";
const REASON = "与财政局核对过，按系统数填列";

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-execution-2023");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`check ${expect.getState().currentTestName}`);
});

const onRate = () => workbench.pane.locator(`[data-testid=finding][data-cell="'${SHEET}'!${RATE}"]`);
const verdict = () => workbench.pane.getByTestId("verdict").getAttribute("data-verdict");
const sheets = async (): Promise<readonly string[]> => (await workbench.document()).sheets.map(({ name }) => name);
const open = (name: RegExp) => workbench.pane.getByRole("button", { name, expanded: false }).click();

/** A reviewer's way through one workbook: each step goes on where the one before ended. */
describe("the check", () => {
  test("1 says what it took the table for, and why", async () => {
    const findings = await workbench.check();
    expect(findings.filter(({ rule }) => rule === "rate-value")).toHaveLength(7);
    expect(await verdict()).toBe("warnings");
    await open(/^认出 1 张表/);
    expect(await workbench.pane.getByTestId("block").textContent()).toMatch(/认作.+，因为/u);
  });

  test("2 checks while cells are edited", async () => {
    await workbench.pane.getByTestId("live").click();
    await workbench.type(RATE, "50%");
    await eventually(verdict, (value) => expect(value).toBe("errors"));
    expect(await onRate().count()).toBe(1);
  });

  test("3 sets aside what somebody explains, in the file too", async () => {
    const item = workbench.pane.locator("li").filter({ has: onRate() }).last();
    await item.getByTestId("finding-waive").click();
    await workbench.pane.getByTestId("waive-reason").fill(REASON);
    await workbench.pane.getByTestId("waive-confirm").click();
    await eventually(verdict, (value) => expect(value).not.toBe("errors"));
    expect(await onRate().count()).toBe(0);

    const { findings, verdict: inFile } = checkByCommand((await workbench.save()).bytes);
    expect(findings.filter(({ cell }) => cell === RATE)).toEqual([]);
    expect(inFile).toBe("warnings");
  });

  test("4 writes the report as a sheet with links to the cells, and compares with it", async () => {
    const { pane } = workbench;
    await open(/^检查报告$/);
    await pane.getByTestId("report-write").click();
    await eventually(sheets, (names) => expect(names).toEqual([SHEET, "检查报告"]));
    const document = await workbench.document();
    const report = document.sheets.find(({ name }) => name === "检查报告");
    const formulas = Object.values(report?.cells ?? {}).flatMap((row) => Object.values(row).flatMap(({ formula }) => formula ?? []));
    expect(formulas.filter((formula) => formula.startsWith(`=HYPERLINK("#'${SHEET}'!`)).length).toBeGreaterThan(6);
    expect(JSON.stringify(report?.cells)).toContain(REASON);
    expect(await pane.getByTestId("compare-summary").textContent()).toMatch(/^与上次（\d{4}-\d\d-\d\d）相比：已解决 0，新增 0，仍存在 \d+/u);
  });

  test("5 tells what is new since, and takes the report away", async () => {
    const { pane } = workbench;
    await workbench.sheet(SHEET);
    await workbench.type("E10", "12.3%");
    await eventually(() => pane.getByTestId("compare-summary").textContent(), (text) => expect(text).toMatch(/新增 1/u));
    await pane.getByTestId("report-remove").click();
    await eventually(sheets, (names) => expect(names).toEqual([SHEET]));
    expect(cellOf(await workbench.document(), SHEET, 8, 4)?.value).toBe(0.5);
    expect(browser.problems).toEqual([]);
  });
});
