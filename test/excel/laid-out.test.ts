import { expenditureSummary } from "../../src/domain/catalogue";
import { formulaAt, valueAt } from "../../src/domain/grid";
import { createExcelWorkbook } from "../../src/excel";
import { standIn } from "../support/excelHost";
import { cell, insertion, valueOf } from "../support/workbookContract";

const port = createExcelWorkbook(() => true);

describe("what Excel refuses once the tables are there", () => {
  const inserted = async (meanwhile: () => void): Promise<{ freeze?: unknown; page?: unknown }> => {
    standIn.open();
    valueOf(await port.apply(insertion([expenditureSummary], []), { onProgress: ({ done }) => (done === 2 ? meanwhile() : undefined) }));
    const { sheets } = await standIn.document();
    return sheets.find(({ name }) => name === "支出总表") ?? {};
  };

  it("is not the end of them: no page set-up", async () => {
    const { freeze, page } = await inserted(() => standIn.level("1.8"));
    expect([freeze, page]).toEqual([{ rows: 5, columns: 0 }, undefined]);
  });

  it("is not the end of the page set-up: another window in front", async () => {
    const { freeze, page } = await inserted(() => standIn.fail({ kind: "other-workbook-in-focus" }));
    expect(freeze).toBeUndefined();
    expect(page).toMatchObject({ orientation: "Portrait", printTitleRows: { top: 0, bottom: 4 } });
  });
});

describe("a laid-out table in use", () => {
  it("counts the classes in rows that are inserted among the blank ones", async () => {
    standIn.open();
    valueOf(await port.apply(insertion([expenditureSummary], [])));
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("支出总表");
      sheet.getRange("9:10").insert("Down");
      sheet.getRange("B7:B10").values = [[201], ["20132"], [205], ["208"]];
      sheet.getRange("E7:E10").values = [[5.09], [5.09], [58.27], [265.93]];
      return context.sync();
    });
    const sheet = valueOf(await port.read()).sheets.find(({ name }) => name === "支出总表");
    expect(sheet && [formulaAt(sheet, 5, 4), valueAt(sheet, 5, 4), valueAt(sheet, 5, 3)]).toEqual([
      "=SUMPRODUCT((LEN(TRIM(INDEX($B:$B,MAX(ROW())+1):$B$29))=3)*1,INDEX(E:E,MAX(ROW())+1):E$29)", 329.29, 329.29,
    ]);
  });

  it("is taken back even when the user has renamed and moved its sheet", async () => {
    standIn.open();
    const receipt = valueOf(await port.apply(insertion([expenditureSummary], [])));
    await Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("支出总表");
      sheet.name = "改了名";
      sheet.position = 0;
      return context.sync();
    });
    await standIn.user.type("改了名", 6, 4, "1");
    expect(valueOf(await port.changesSince(receipt))).toEqual([
      { id: receipt.sheets[0]?.id, name: "改了名", reason: "filled", cells: 1 },
      // The names of its blank rows are looked up there.
      { id: receipt.sheets[1]?.id, name: "科目编码表", reason: "referred-to", cells: 20 },
    ]);
    valueOf(await port.revert(receipt));
    expect(valueOf(await port.sheetNames())).toHaveLength(1);
  });
});

describe("what a laid-out sheet looks like in Excel", () => {
  it("has merges, widths, frozen heading, formats, lines, page set-up and the mark of its table", async () => {
    standIn.open();
    valueOf(await port.apply(insertion([expenditureSummary], [])));
    const document = await standIn.document();
    const sheet = document.sheets.find(({ name }) => name === "支出总表");
    const styleOf = (address: string) => {
      const at = cell(address);
      return document.styles[sheet?.cells[at.row]?.[at.column]?.style ?? -1];
    };
    expect(sheet?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 8 });
    expect(sheet?.freeze).toEqual({ rows: 5, columns: 0 });
    expect(sheet?.page).toMatchObject({
      orientation: "Portrait", zoom: { horizontalFitToPages: 1 }, centerHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 25, right: 8 }, printTitleRows: { top: 0, bottom: 4 },
    });
    expect(sheet?.page?.paperSize?.toUpperCase()).toBe("A4");
    expect(sheet?.customProperties).toEqual({ "yushen.spec": "expenditure-summary", "yushen.version": "1", "yushen.profile": "hebei" });
    expect(styleOf("A1")).toMatchObject({ font: { name: "黑体", size: 16 }, horizontal: "Center" });
    expect(styleOf("E7")).toMatchObject({ numberFormat: "#,##0.00;-#,##0.00;;@", horizontal: "Right", borders: { top: { style: "Continuous" }, left: { style: "Continuous" } } });
    expect(sheet?.columns[2]?.size).toBeCloseTo((33 * 7 + 5) * 0.75, 0);
    expect(document.activeSheet).toBe(document.sheets.findIndex(({ name }) => name === "支出总表"));
  });
});
