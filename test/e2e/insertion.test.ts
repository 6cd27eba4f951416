import { eventually } from "./support/eventually";
import { projectWorkbook } from "./support/projectWorkbook";
import { openStage, type Stage } from "./support/stage";
import { cellOf } from "./support/workbench";

const TARGET = "performance-target";
const LAST_YEAR = "张家口 2023.xlsx";

/** 项目名称,金额（万元） / 科普经费,17.5 / 青少年“=科技”,3 as Excel in China writes .csv: GB 18030. */
const CSV = Buffer.from("cfeec4bfc3fbb3c62cbdf0b6eea3a8cdf2d4aaa3a90d0abfc6c6d5beadb7d12c31372e350d0ac7e0c9d9c4eaa1b03dbfc6bcbca1b12c330d0a", "hex");

let stage: Stage;
let browser: Stage["browser"];
let workbench: Stage["workbench"];
let lastYear: Buffer;
let before: readonly string[];

beforeAll(async () => {
  stage = await openStage("zhangjiakou-2023");
  ({ browser, workbench } = stage);
  lastYear = (await workbench.save()).bytes;
  await workbench.open(stage.url, "tangshan-execution-2023");
  before = await sheetNames();
  await workbench.ribbon("Yushen.Insert");
  await workbench.pane.getByTestId("insert-table-none").click();
});

afterAll(() => stage?.close());

afterEach(async () => {
  await browser.picture(`insertion ${expect.getState().currentTestName}`);
});

const sheetNames = async (): Promise<string[]> => (await workbench.document()).sheets.map(({ name }) => name);
const list = (): Promise<string> => workbench.pane.getByTestId("project-list").innerText();
const plan = (): Promise<string> => workbench.pane.getByTestId("sheet-plan").innerText();
const choose = (testId: string, name: string, buffer: Buffer): Promise<void> =>
  workbench.pane.getByTestId(testId).setInputFiles({ name, mimeType: "application/octet-stream", buffer });

const insert = async (): Promise<void> => {
  await workbench.pane.getByTestId("insert-button").click();
  await workbench.pane.getByTestId("revert-button").waitFor();
};

const takeBack = async (): Promise<void> => {
  await workbench.pane.getByTestId("revert-button").click();
  await eventually(sheetNames, (names) => expect(names).toEqual(before));
};

/** Files are read by the pane itself, which its server lets run nothing but what was delivered with it. */
describe("files opened in the pane", () => {
  test("1 a .csv file in the encoding of Chinese Excel gives projects", async () => {
    const { pane } = workbench;
    await pane.getByTestId("department-name").fill("示范市科学技术协会");
    await pane.getByTestId("year").fill("2026");
    await pane.getByTestId(`insert-table-${TARGET}`).click();
    await choose("projects-file", "项目.csv", CSV);
    await eventually(list, (text) => expect(text).toMatch(/共 2 个项目，来自文件 项目\.csv[^]*科普经费\s+17\.5[^]*青少年“=科技”\s+3/));
  });

  test("2 an .xlsx file gives projects, and one target table each", async () => {
    await choose("projects-file", "项目.xlsx", await projectWorkbook([["项目编码", "项目名称", "金额（万元）"], ["1001", "科普经费", 17.5], ["1002", "=1+1", 3]]));
    await eventually(list, (text) => expect(text).toMatch(/共 2 个项目，来自文件 项目\.xlsx[^]*1001\s+科普经费\s+17\.5[^]*1002\s+=1\+1\s+3/));
    await insert();
    const document = await workbench.document();
    const made = document.sheets.slice(before.length);
    expect(made).toHaveLength(2);
    const cells = made.flatMap(({ cells: rows }) => Object.values(rows).flatMap((row) => Object.values(row ?? {})));
    expect(cells.filter((cell) => cell?.value === "=1+1").map((cell) => cell?.formula)).toEqual([undefined]);
    await takeBack();
  });

  test("3 a file that is none says so, and the list stays empty of it", async () => {
    await choose("projects-file", "坏的.xlsx", Buffer.from("PK not a zip"));
    await eventually(() => workbench.pane.getByRole("alert").innerText(), (text) => expect(text).toContain("坏的.xlsx"));
    expect(await list()).toContain("项目.xlsx");
  });

  test("4 last year's workbook gives department, tables, codes and projects, without its figures", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "沿用上年" }).click();
    await choose("carry-file", LAST_YEAR, lastYear);
    await eventually(() => pane.getByTestId("carried").innerText(), (text) => expect(text).toMatch(/张家口市科学技术协会[^]*表格 1\d 张[^]*项目 23 个/));
    await pane.getByTestId("carry-adopt").click();
    expect(await pane.getByTestId("department-name").inputValue()).toBe("张家口市科学技术协会");
    expect(await list()).toContain(`共 23 个项目，沿用自 ${LAST_YEAR}`);
  });
});

describe("what was carried over", () => {
  test("5 is laid out with codes found by search, for this year, and blank of figures", async () => {
    const { pane } = workbench;
    await pane.getByTestId("insert-table-none").click();
    await pane.getByTestId("insert-table-expenditure-summary").click();
    await pane.getByRole("button", { name: /使用的科目/ }).click();
    await pane.getByTestId("codes-search-functional").fill("组织事务");
    await pane.getByTestId("code-20132").check();
    await insert();

    const document = await workbench.document();
    const sheet = document.sheets.find(({ name }) => name === "支出总表");
    const texts = Object.values(sheet?.cells ?? {}).flatMap((row) => Object.values(row ?? {}).map((cell) => cell?.value));
    expect(texts).toEqual(expect.arrayContaining(["组织事务", "731张家口市科学技术协会"]));
    expect(JSON.stringify(texts)).toMatch(/2026/);
    const figures = Object.values(sheet?.cells ?? {}).flatMap((row) => Object.entries(row ?? {}).flatMap(([column, cell]) =>
      (Number(column) >= 4 && cell?.formula === undefined && typeof cell?.value === "number" && cell.value > 9 ? [cell.value] : [])));
    expect(figures).toEqual([]);
    await takeBack();
  });

  test("6 goes where the selection is, which the preview follows", async () => {
    const { pane } = workbench;
    await pane.getByTestId("insert-table-none").click();
    await pane.getByTestId("insert-table-three-public").click();
    await workbench.sheet(before[0] ?? "");
    await workbench.type("B60");
    await pane.getByTestId("place-selection").click();
    await eventually(plan, (text) => expect(text).toContain("从 B60 开始"));
    await workbench.type("C62");
    await eventually(plan, (text) => expect(text).toContain("从 C62 开始"));
    const empty = JSON.stringify((await workbench.document()).sheets[0]?.cells[61] ?? {});
    await insert();
    expect(await sheetNames()).toEqual(before);
    expect(JSON.stringify(cellOf(await workbench.document(), before[0] ?? "", 61, 2)?.value)).toContain("三公");
    await pane.getByTestId("revert-button").click();
    await eventually(workbench.document, (document) => expect(cellOf(document, before[0] ?? "", 61, 2)?.value ?? null).toBeNull());
    expect(empty).not.toContain("三公");
  });

  test("7 stays when it was filled in, until the user says otherwise", async () => {
    const { pane } = workbench;
    await pane.getByTestId("place-sheets").click();
    await insert();
    const made = (await sheetNames()).at(-1) ?? "";
    await workbench.sheet(made);
    await workbench.type("B9", "5");
    await pane.getByTestId("revert-button").click();
    await pane.getByTestId("revert-keep").waitFor();
    expect(await pane.getByTestId("sheet-plan").count()).toBe(0);
    expect(await sheetNames()).toEqual([...before, made]);
    await pane.getByTestId("revert-confirm").click();
    await eventually(sheetNames, (names) => expect(names).toEqual(before));
  });

  test("8 and nothing was refused by the page's policy, or left this machine", () => {
    expect(browser.problems).toEqual([]);
    const { origin } = new URL(stage.url);
    expect(browser.requests.filter((url) => !url.startsWith(origin) && !/^(blob|data):/.test(url))).toEqual([]);
  });
});
