import { standIn } from "../../support/excelHost";

beforeEach(() => standIn.open());

test("handlers of one sheet and of all sheets hear of an edit by the user, and who made it", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => void heard.push(`sheet ${event.address} ${event.triggerSource}`));
    context.workbook.worksheets.onChanged.add(async (event) => void heard.push(`all ${event.address} ${event.changeType}`));
    await context.sync();
  });
  await standIn.user.type("Sheet1", 1, 1, "5");
  expect(heard).toEqual(["sheet B2 Unknown", "all B2 RangeEdited"]);
});

test("the add-in's own write is one event, results of formulas are none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D1").formulas = [["=SUM(A1:B2)"]];
    sheet.onChanged.add(async () => undefined);
    await context.sync();
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    await context.sync();
  });
  expect(standIn.events.map((entry) => JSON.parse(entry.message) as object)).toEqual([
    expect.objectContaining({ address: "A1:B2", triggerSource: "ThisLocalAddin", source: "Local" }),
  ]);
});

test("no event while events are switched off", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async () => undefined);
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  expect(standIn.events).toEqual([]);
});

test("selection, activation, adding and deleting of sheets", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void heard.push("added"));
    worksheets.onDeleted.add(async () => void heard.push("deleted"));
    worksheets.onActivated.add(async () => void heard.push("activated"));
    worksheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`));
    await context.sync();
    const sheet = worksheets.add("B");
    sheet.activate();
    sheet.getRange("C3:D4").select();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  expect(heard).toEqual(["added", "activated", "selected C3:D4", "deleted", "activated"]);
});

test("a handler that was removed hears nothing more", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const handler = sheet.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    handler.remove();
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(heard).toEqual([]);
});
