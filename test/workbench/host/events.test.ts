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

test("sheets that were calculated, renamed and moved", async () => {
  standIn.level("1.17");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("B").getRange("A1").formulas = [["=Sheet1!A1+1"]];
    const first = worksheets.getItem("Sheet1").load("id");
    await context.sync();
    worksheets.onCalculated.add(async (event) => void heard.push(`calculated ${event.worksheetId === first.id ? "Sheet1" : "B"}`));
    worksheets.onNameChanged.add(async (event) => void heard.push(`${event.nameBefore} is ${event.nameAfter}`));
    worksheets.onMoved.add(async (event) => void heard.push(`moved ${String(event.positionBefore)} to ${String(event.positionAfter)}`));
    await context.sync();
  });
  await standIn.user.type("Sheet1", 0, 0, "5");
  expect(heard.splice(0)).toEqual(["calculated B"]);
  await standIn.user.rename("B", "C");
  await standIn.user.rename("C", "D");
  await standIn.user.move("D", 0);
  expect(heard.filter((event) => !event.startsWith("calculated"))).toEqual(["B is C", "C is D", "moved 1 to 0"]);
  await standIn.user.remove("D");
  expect((await standIn.document()).sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("an event that came after the level of this Excel is refused", async () => {
  const asking = Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(async () => undefined);
    await context.sync();
  });
  await expect(asking).rejects.toMatchObject({ code: "ApiNotFound" });
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

test("a big assignment, which the client cuts into pieces, is one change", async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [row, row * 2]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async () => undefined);
    await context.sync();
    sheet.getRange("A1:B2000").values = values;
    await context.sync();
  });
  expect(standIn.events.map((entry) => (JSON.parse(entry.message) as { address: string }).address)).toEqual(["A1:B2000"]);
  expect(standIn.traffic()[0]?.actions).toBeGreaterThan(10);
});

test("inserting rows tells which, and which way cells went; the event's range is theirs", async () => {
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      const range = event.getRange(context).load("address");
      await context.sync();
      heard.push(`${event.changeType} ${event.address} ${event.changeDirectionState?.insertShiftDirection} ${range.address}`);
    });
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  expect(heard).toEqual(["RowInserted 2:3 Down Sheet1!2:3"]);
});

test("a group of undo is asked for in vain, as the client does", async () => {
  await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    await context.sync();
  });
  expect((await standIn.document()).sheets[0]?.cells[0]?.[0]?.value).toBe(1);
});
