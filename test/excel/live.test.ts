import { insertTables } from "../../src/app";
import { defaultProfile, expenditureSummary } from "../../src/domain/catalogue";
import { createExcelWorkbook } from "../../src/excel";
import { documentOf } from "../support/documentOf";
import { standIn } from "../support/excelHost";
import { cell, errorOf, insertion, THREE_TABLES, valueOf, write } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);
const sum = (pick: (run: ReturnType<typeof standIn.traffic>[number]) => number): number => standIn.traffic().reduce((total, run) => total + pick(run), 0);
const roundTrips = (): number => sum((run) => run.roundTrips);
const area = { top: 0, left: 0, bottom: 0, right: 0 };

describe("round trips", () => {
  it("reads 50 sheets in two", async () => {
    standIn.open(documentOf(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`表${String(index)}`, { A1: index, B2: "=A1" }]))));
    expect(valueOf(await port.read()).sheets).toHaveLength(50);
    expect(roundTrips()).toBe(2);
    expect(standIn.keptRanges()).toBe(0);
  });

  it("inserts three tables in four: names, tables, looks, profile", async () => {
    standIn.open();
    const request = { tables: THREE_TABLES, department: { name: "科协" }, year: 2026, unit: "万元", profile: defaultProfile } as const;
    expect((await insertTables(port, request)).ok).toBe(true);
    expect(roundTrips()).toBe(4);
    expect(standIn.keptRanges()).toBe(0);
  });
});

describe("a workbook too large for one answer", () => {
  const cells = Object.fromEntries(Array.from({ length: 400 }, (_, row) => [`B${String(row + 3)}`, row === 7 ? "=1+1" : `第${String(row)}行的一段较长的说明文字`]));

  it("is read in blocks, as if it had been read at once", async () => {
    standIn.open(documentOf({ 大: cells, 空: { cells: {} }, 小: { A1: 1 } }));
    const whole = valueOf(await port.read());
    standIn.fail({ kind: "payload-limit", bytes: 12_000 });
    const progress: number[] = [];
    expect(valueOf(await port.read({ onProgress: ({ done, total }) => progress.push(done / total) }))).toEqual(whole);
    expect(progress.at(-1)).toBe(1);
    expect([...progress].sort((a, b) => a - b)).toEqual(progress);
  });

  it("is refused when not even a row fits", async () => {
    standIn.open(documentOf({ 大: cells }));
    standIn.fail({ kind: "payload-limit", bytes: 500 });
    expect(errorOf(await port.read())).toEqual({ kind: "too-large" });
  });

  it("is refused at once when a stray cell makes it a matter of a round trip for each row", async () => {
    standIn.open(documentOf({ 大: { A1: 1, XFD1048576: 2 } }));
    expect(errorOf(await port.read())).toEqual({ kind: "too-large" });
    expect(roundTrips()).toBeLessThanOrEqual(3);
  });

  it("can be cancelled between two blocks", async () => {
    standIn.open(documentOf({ 大: cells }));
    standIn.fail({ kind: "payload-limit", bytes: 12_000 });
    const controller = new AbortController();
    const onProgress = ({ done, total }: { done: number; total: number }): void => {
      if (done > 0 && done < total) controller.abort();
    };
    expect(errorOf(await port.read({ signal: controller.signal, onProgress }))).toEqual({ kind: "cancelled" });
  });
});

describe("Excel that is busy or protected", () => {
  beforeEach(() => standIn.open(documentOf({ 表: { A1: 10, B1: 5 } })));
  afterEach(() => standIn.fail(null));
  const contents = async (): Promise<unknown> => {
    standIn.fail(null);
    return valueOf(await port.read()).sheets.map(({ name, values }) => [name, values]);
  };

  it("says when the user is typing in a cell", async () => {
    standIn.fail({ kind: "cell-being-edited" });
    expect(errorOf(await port.read())).toEqual({ kind: "cell-editing" });
    expect(errorOf(await port.apply(insertion(THREE_TABLES, ["表"])))).toEqual({ kind: "cell-editing" });
    expect(errorOf(await port.select("表", area))).toEqual({ kind: "cell-editing" });
    expect(await contents()).toEqual([["表", [[10, 5]]]]);
  });

  it("writes nothing into a protected sheet", async () => {
    standIn.open(documentOf({ 表: { cells: { A1: 10 }, protection: { options: {} } }, 甲: { A1: 1 } }));
    expect(errorOf(await port.apply([write("甲", "A1", 1, 2), write("表", "A1", 10, 11)]))).toEqual({ kind: "sheet-protected", sheet: "表" });
    expect(await contents()).toEqual([["表", [[10]]], ["甲", [[1]]]]);
  });

  it("writes nothing into a filtered sheet until the filter is cleared, and takes nothing back", async () => {
    standIn.open(documentOf({ 表: { A1: 10, A2: 11 } }));
    const filter = (change: (sheet: Excel.Worksheet) => void): Promise<unknown> => Excel.run((context) => {
      change(context.workbook.worksheets.getItem("表"));
      return context.sync();
    });
    await filter((sheet) => sheet.autoFilter.apply("A1:A2", 0, { filterOn: "Values", values: ["10"] }));
    expect(errorOf(await port.apply([write("表", "A1", 10, 12)]))).toEqual({ kind: "sheet-filtered", sheet: "表" });
    expect(await contents()).toEqual([["表", [[10], [11]]]]);

    await filter((sheet) => sheet.autoFilter.clearCriteria());
    const receipt = valueOf(await port.apply([write("表", "A1", 10, 12)]));
    await filter((sheet) => sheet.autoFilter.apply("A1:A2", 0, { filterOn: "Values", values: ["12"] }));
    expect(errorOf(await port.revert(receipt))).toEqual({ kind: "sheet-filtered", sheet: "表" });
    await filter((sheet) => sheet.autoFilter.remove());
    valueOf(await port.revert(receipt));
    expect(await contents()).toEqual([["表", [[10], [11]]]]);
  });

  it("tells which sheets take no formats, as they are now", async () => {
    standIn.open(documentOf({ 甲: { A1: 1 }, 乙: { cells: { A1: 1 }, protection: { options: {} } }, 丙: { cells: { A1: 1 }, protection: { options: { allowFormatCells: true } } } }));
    const before = valueOf(await port.read());
    expect(before.sheets.map(({ formatsLocked }) => formatsLocked)).toEqual([undefined, true, undefined]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("乙").protection.unprotect();
      context.workbook.worksheets.getItem("甲").protection.protect();
      await context.sync();
    });
    const after = valueOf(await port.readAgain(before, []));
    expect(after.sheets.map(({ formatsLocked }) => formatsLocked)).toEqual([true, undefined, undefined]);
    expect(after.sheets[2]).toBe(before.sheets[2]);
  });

  it("adds no sheet to a workbook whose structure is protected", async () => {
    standIn.open({ ...documentOf({ 表: { A1: 10 } }), protection: {} });
    expect(errorOf(await port.apply(insertion(THREE_TABLES, ["表"])))).toEqual({ kind: "workbook-protected" });
    expect(await contents()).toEqual([["表", [[10]]]]);
  });

  it("takes everything back when a sheet is protected between looking and writing", async () => {
    standIn.open(documentOf({ 甲: { A1: 1 }, 表: { A1: 10 } }));
    const applying = port.apply([...insertion([expenditureSummary], []), write("甲", "A1", 1, 2), write("表", "A1", 10, 11)], {
      onProgress: ({ done }) => {
        if (done === 1) standIn.fail({ kind: "sheet-protected", sheet: "表" });
      },
    });
    expect(errorOf(await applying)).toMatchObject({ kind: "sheet-protected" });
    expect(await contents()).toEqual([["甲", [[1]]], ["表", [[10]]]]);
  });

  it("takes everything back when a sheet is deleted between looking and writing", async () => {
    standIn.open(documentOf({ 甲: { A1: 1 }, 表: { A1: 10 } }));
    const applying = port.apply([...insertion([expenditureSummary], []), write("甲", "A1", 1, 2), write("表", "A1", 10, 11)], {
      onProgress: ({ done }) => {
        if (done === 1) standIn.fail({ kind: "sheet-deleted", sheet: "表" });
      },
    });
    expect(errorOf(await applying)).toMatchObject({ kind: "sheet-missing" });
    expect(await contents()).toEqual([["甲", [[1]]]]);
  });

  it("leaves alone what the user typed when the writing was refused as a whole", async () => {
    standIn.open(documentOf({ 表: { A1: 10, B1: 5 } }));
    const applying = port.apply([write("表", "A1", 10, 11), write("表", "B1", 5, 6)], {
      onProgress: ({ done }) => {
        if (done !== 1) return;
        standIn.fail({ kind: "cell-being-edited", times: 1 });
        void standIn.user.type("表", 0, 0, "11");
      },
    });
    expect(errorOf(await applying)).toEqual({ kind: "cell-editing" });
    expect(await contents()).toEqual([["表", [[11, 5]]]]);
  });

  it("reads a workbook again that lost a sheet meanwhile", async () => {
    standIn.open(documentOf({ 甲: { A1: 1 }, 表: { A1: 10 } }));
    standIn.fail({ kind: "sheet-deleted", sheet: "表", afterRequests: 1 });
    expect(valueOf(await port.read()).sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(roundTrips()).toBe(4);
  });

  it("refuses to add sheets or select while another workbook is in front", async () => {
    standIn.fail({ kind: "other-workbook-in-focus" });
    expect(errorOf(await port.select("表", area))).toEqual({ kind: "other-workbook-active" });
    expect(errorOf(await port.apply(insertion([expenditureSummary], ["表"])))).toEqual({ kind: "other-workbook-active" });
    expect(await contents()).toEqual([["表", [[10, 5]]]]);
  });

  it("keeps a namesake that somebody made meanwhile", async () => {
    const applying = port.apply(insertion(THREE_TABLES, ["表"]), {
      onProgress: ({ done }) => {
        if (done === 1) {
          void Excel.run((context) => {
            context.workbook.worksheets.add("财政拨款“三公”经费支出表");
            return context.sync();
          });
        }
      },
    });
    expect(errorOf(await applying)).toMatchObject({ kind: "sheet-exists" });
    expect(await contents()).toEqual([["表", [[10, 5]]], ["财政拨款“三公”经费支出表", []]]);
  });
});

describe("number formats", () => {
  const formatOf = async (address: string): Promise<string | undefined> => {
    const document = await standIn.document();
    const { row, column } = cell(address);
    return document.styles[document.sheets[0]?.cells[row]?.[column]?.style ?? -1]?.numberFormat;
  };

  it("of cells beyond what was read come back as they were", async () => {
    standIn.open(documentOf({ 表: { A1: 10, C5: { style: 0 }, C6: { style: 0 } } }, [{ numberFormat: "#,##0.000" }]));
    const receipt = valueOf(await port.apply([
      { ...write("表", "C5", null, 7), before: { content: null, numberFormat: "General" } },
      write("表", "C6", null, 0.5, "0.0%"),
    ]));
    expect([await formatOf("C5"), await formatOf("C6")]).toEqual(["#,##0.000", "0.0%"]);
    valueOf(await port.revert(receipt));
    expect([await formatOf("C5"), await formatOf("C6")]).toEqual(["#,##0.000", "#,##0.000"]);
  });

  it("do not keep unlocked cells of a protected sheet from being taken back", async () => {
    standIn.open(documentOf({ 表: { A1: 10 } }));
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect();
      return context.sync();
    });
    const receipt = valueOf(await port.apply([{ ...write("表", "A1", 10, 11), before: { content: 10, numberFormat: "General" } }]));
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.read()).sheets[0]?.values).toEqual([[10]]);
  });
});

describe("an Excel that is too old", () => {
  it("is told so before anything is asked of it", async () => {
    const old = createExcelWorkbook((set, version) => set === "ExcelApi" && Number(version.split(".")[1]) <= 7);
    standIn.open();
    const error = { ok: false, error: { kind: "host-too-old", needs: "ExcelApi 1.14" } };
    expect(await old.read()).toEqual(error);
    expect(await old.apply([])).toEqual(error);
    expect(await old.select("Sheet1", area)).toEqual(error);
    expect(roundTrips()).toBe(0);
  });

  it("is named by the call that it lacks, when nobody asked before", async () => {
    standIn.open();
    standIn.level("1.11");
    expect(errorOf(await port.apply(insertion(THREE_TABLES, [])))).toEqual({ kind: "host-too-old", needs: "ExcelApi 1.14" });
    standIn.level("1.14");
    expect(valueOf(await port.sheetNames())).toHaveLength(1);
  });

  it("has everything that is used from ExcelApi 1.14 on", async () => {
    standIn.open();
    standIn.level("1.14");
    const receipt = valueOf(await port.apply(insertion(THREE_TABLES, [])));
    valueOf(await port.revert(receipt));
  });
});
