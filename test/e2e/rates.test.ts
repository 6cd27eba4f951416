import ExcelJS from "exceljs";
import type { CellDocument } from "../../src/xlsx/document/model";
import { eventually } from "./support/eventually";
import { executionWorkbook } from "./support/executionWorkbook";
import { longestTask, tellTask } from "./support/longTasks";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

const SHEET = "资金使用";

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];

beforeAll(async () => {
  stage = await openStage("tangshan-execution-2023");
  ({ browser, workbench } = stage);
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`rates ${expect.getState().currentTestName}`);
});

/** A list of nobody's arrangement: executed figures first, names in the middle, a total between the projects, lines around. */
async function otherLayout(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRows([["2023年资金使用情况", null, null], [null, null, "单位：元"], ["支出完成", "事项名称", "全年预算"], [720000, "展品维修", 1280000], ["10,000.50", "科普大篷车", 20001], [null, "合计", null], [5, "零预算项目", 0], [12345, "场馆运行", 100000]]);
  const line = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
  sheet.eachRow((row, number) => {
    if (number > 2) row.eachCell({ includeEmpty: true }, (cell) => Object.assign(cell, { border: { top: line, bottom: line, left: line, right: line }, font: { name: "宋体", size: 12, bold: number === 3 } }));
  });
  sheet.getColumn(3).width = 18;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function open(name: string, buffer: Buffer): Promise<void> {
  const { unsaved = false } = (await workbench.state()) ?? {};
  await browser.page.getByTestId("file-input").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  if (unsaved) await browser.page.getByTestId("dialog-confirm").click();
  await eventually(() => workbench.state(), (state) => expect(state?.fileName).toBe(name));
  await workbench.pane.getByTestId("tab-rates").click();
}

const chosen = (role: string) => workbench.pane.getByTestId(`figure-${role}`).inputValue();

/** Cells of a column, 0-based, from the heading to the last row. */
async function column(at: number): Promise<readonly (CellDocument | undefined)[]> {
  const document = await workbench.document();
  return [2, 3, 4, 5, 6, 7].map((row) => cellOf(document, SHEET, row, at));
}

/** As a user sees it, in a pane of this width. */
async function pictureAt(width: number, colorScheme: "light" | "dark", name: string): Promise<void> {
  await browser.page.emulateMedia({ colorScheme });
  const splitter = browser.page.getByRole("separator", { name: "调整任务窗格宽度" });
  const measured = async (): Promise<number> => (await browser.page.locator(".pane").boundingBox())?.width ?? 0;
  for (let press = 0; press < 40 && Math.abs((await measured()) - width) > 8; press += 1) await splitter.press((await measured()) < width ? "ArrowLeft" : "ArrowRight");
  await browser.picture(`rates ${name} ${String(width)} ${colorScheme}`);
}

async function picturesOf(name: string): Promise<void> {
  for (const width of [450, 340]) for (const scheme of ["dark", "light"] as const) await pictureAt(width, scheme, name);
}

/** An accountant's way with a list of his own: each step goes on where the one before ended. */
describe("execution rates of chosen columns", () => {
  test("1 are read from what is selected, in whatever order", async () => {
    await open("资金使用.xlsx", await otherLayout());
    await workbench.pane.getByTestId("rates-chosen").click();
    await workbench.type("A3");
    await workbench.pane.getByTestId("rates-selection").click();
    await workbench.pane.getByTestId("figure-form").waitFor();
    expect(await Promise.all(["executed", "project", "adjusted", "progress"].map(chosen))).toEqual(["0", "1", "2", ""]);
    expect(await Promise.all(["heading", "first", "last"].map(chosen))).toEqual(["3", "4", "8"]);
    await picturesOf("form");
  });

  test("2 are shown before anything is written", async () => {
    await workbench.pane.getByTestId("rates-texts").click();
    await workbench.pane.getByTestId("rates-remainder").click();
    await eventually(() => workbench.pane.getByTestId("rate-row").allTextContents(), (rows) => expect(rows.join()).toContain("56.25%"));
    expect((await column(3)).map((cell) => cell?.value)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    await picturesOf("preview");
  });

  test("3 are written as formulas into new columns that look like the table", async () => {
    const before = await workbench.document();
    await workbench.pane.getByTestId("rates-write").click();
    await workbench.pane.getByTestId("rates-revert").waitFor();
    const [rates, unspent] = [await column(3), await column(4)];
    expect(rates.map((cell) => cell?.formula ?? cell?.value)).toEqual(["支出进度", '=IF(C4=0,"",ROUND(A4/C4,4))', '=IF(C5=0,"",ROUND(A5/C5,4))', '=IF(C6=0,"",ROUND(A6/C6,4))', '=IF(C7=0,"",ROUND(A7/C7,4))', '=IF(C8=0,"",ROUND(A8/C8,4))']);
    expect(rates.map((cell) => cell?.value)).toEqual(["支出进度", 0.5625, 0.5, 0.5302, "", 0.1235]);
    expect(unspent[1]).toMatchObject({ formula: "=ROUND(C4-A4,6)", value: 560000 });
    const { styles, sheets: [sheet] } = await workbench.document();
    expect(styles[rates[1]?.style ?? 0]).toMatchObject({ font: { name: "宋体", size: 12 }, borders: { bottom: { color: "#7F7F7F" } } });
    expect(styles[rates[0]?.style ?? 0]?.font?.bold).toBe(true);
    expect(sheet?.columns[4]?.size).toBe(before.sheets[0]?.columns[2]?.size);
    await picturesOf("written");
  });

  test("4 go again, and leave the list as it was", async () => {
    await workbench.pane.getByTestId("rates-revert").click();
    await eventually(() => column(3), (cells) => expect(cells.map((cell) => cell?.value ?? null)).toEqual([null, null, null, null, null, null]));
    expect((await column(0)).map((cell) => cell?.value ?? null)).toEqual(["支出完成", 720000, "10,000.50", null, 5, 12345]);
  });

  test("5 of ten thousand projects do not freeze the pane", async () => {
    await open("一万个项目.xlsx", await executionWorkbook(10_000));
    const previewing = await longestTask(workbench.pane, async () => {
      await workbench.pane.getByTestId("rates-tables").click();
      await workbench.pane.getByTestId("rates-write").waitFor({ timeout: 60_000 });
    });
    const writing = await longestTask(workbench.pane, async () => {
      await workbench.pane.getByTestId("rates-write").click();
      await workbench.pane.getByTestId("rates-revert").waitFor({ timeout: 120_000 });
    });
    tellTask("preview of 10,000 rates", previewing);
    tellTask("writing of 10,000 rates", writing);
    await eventually(() => workbench.pane.getByTestId("rate-row").count(), (count) => expect(count).toBe(100));
  }, 240_000);

  test("6 nothing went wrong on the way", () => {
    expect(browser.problems).toEqual([]);
  });
});
