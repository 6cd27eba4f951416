import type { Fault } from "../../../src/workbench/host";
import type { WorkbookDocument } from "../../../src/xlsx/document/model";

declare const openPane: () => void;
declare const shell: {
  invoke(functionName: string): Promise<void>;
  notifyVisibility(visible: boolean): void;
  select(row: number, column: number): void;
  type(row: number, column: number, text: string): void;
  document(): Promise<WorkbookDocument>;
  runtimeState(): string;
  fail(fault: Fault | null): void;
};

/** Waits until `read` gives something. */
async function eventually<T>(read: () => T | undefined): Promise<T> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const value = read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("it did not happen");
}

beforeAll(async () => {
  openPane();
  await eventually(() => (window as { Office?: typeof Office }).Office);
  await Office.onReady();
}, 20_000);

test("office.js takes the page for a pane in Excel on the web", async () => {
  const info = await Office.onReady();
  expect([info.host, info.platform]).toEqual(["Excel", "OfficeOnline"]);
  expect([Office.context.displayLanguage, Office.context.document.url]).toEqual(["zh-CN", "预算.xlsx"]);
});

test("only what is implemented is advertised", () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(false);
});

test("Excel.run reads and writes through it", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.values = [[2, "=A1*3"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, 6]]);
  });
});

test("refusals come as Excel's errors", async () => {
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("没有").load("name");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "ItemNotFound" });
  shell.fail({ kind: "cell-being-edited", times: 1 });
  await expect(Excel.run((context) => context.sync(context.workbook.worksheets.load("items/name")))).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  shell.fail({ kind: "payload-limit", bytes: 10 });
  await expect(Excel.run((context) => context.sync(context.workbook.worksheets.load("items/name")))).rejects.toMatchObject({ code: expect.stringContaining("PayloadSizeLimitExceeded") as string });
  shell.fail(null);
});

test("events of sheets reach their handlers", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  shell.type(4, 2, "5");
  expect(await eventually(() => heard[0])).toBe("C5");
});

test("workbook.onSelectionChanged comes by the older way", async () => {
  let heard = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void (heard += 1));
    await context.sync();
  });
  shell.select(7, 1);
  await eventually(() => (heard > 0 ? heard : undefined));
  expect(heard).toBe(1);
});

test("settings are saved into the document and read again", async () => {
  const { settings } = Office.context.document;
  settings.set("profile", "hebei");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect((await shell.document()).settings).toEqual({ profile: "hebei" });
  await Excel.run(async (context) => {
    context.workbook.settings.add("profile", "henan");
    await context.sync();
  });
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("profile")).toBe("henan");
});

test("a button of the ribbon calls the function the add-in has given it", async () => {
  let called = 0;
  Office.actions.associate("checkWorkbook", (event: Office.AddinCommands.Event) => {
    called += 1;
    event.completed();
  });
  await shell.invoke("checkWorkbook");
  expect(called).toBe(1);
  await expect(shell.invoke("nobody")).rejects.toThrow();
});

test("the add-in hides and shows its pane, and hears when the user does", async () => {
  const heard: string[] = [];
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void heard.push(visibilityMode));
  await Office.addin.hide();
  expect(shell.runtimeState()).toBe("Background");
  await Office.addin.showAsTaskpane();
  expect(shell.runtimeState()).toBe("Visible");
  shell.notifyVisibility(false);
  expect(await eventually(() => heard.at(-1))).toBe("Hidden");
});

test("what the common API has and the stand-in has not fails", async () => {
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve));
  expect(result.status).toBe(Office.AsyncResultStatus.Failed);
});
