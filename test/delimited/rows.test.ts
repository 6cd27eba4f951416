import fc from "fast-check";
import { rowsOfText } from "../../src/delimited";

describe("rows of a text", () => {
  it("reads a block copied from Excel, with its quotes and line breaks", () => {
    expect(rowsOfText('项目名称\t金额\r\n"第一行\n""第二行"""\t12.5\r\n')).toEqual([["项目名称", "金额"], ['第一行\n"第二行"', "12.5"]]);
  });

  it("keeps a quote that is only text, wherever it stands, and the rows after it", () => {
    expect(rowsOfText('"科普"活动\t5\n"未闭合\t6\n科普"日"\t7\n')).toEqual([['"科普"活动', "5"], ['"未闭合', "6"], ['科普"日"', "7"]]);
  });

  it.each([
    ["comma", "项目,金额\n科普,\"1,403.69\"\n", [["项目", "金额"], ["科普", "1,403.69"]]],
    ["semicolon", "项目;金额\n科普,讲座;1\n", [["项目", "金额"], ["科普,讲座", "1"]]],
    ["tab before comma", "项目\t金额\n科普\t1,403.69", [["项目", "金额"], ["科普", "1,403.69"]]],
  ])("finds the delimiter: %s", (_, text, rows) => {
    expect(rowsOfText(text)).toEqual(rows);
  });

  it("keeps blank rows, drops the byte order mark, and has no rows for no text", () => {
    expect(rowsOfText("\ufeffa,b\r\r\nc,d")).toEqual([["a", "b"], [""], ["c", "d"]]);
    expect(rowsOfText("")).toEqual([]);
    expect(rowsOfText("一个项目\n")).toEqual([["一个项目"]]);
  });

  it("never throws", () => {
    const text = fc.string({ unit: fc.constantFrom("a", '"', "\t", ",", ";", "\n", "\r", "预", "\ufeff"), maxLength: 60 });
    fc.assert(fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (any) => Array.isArray(rowsOfText(any))));
  });

  it("reads back what was written, with every delimiter", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", '"', ",", "\n", "审", " "), maxLength: 8 });
    const block = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(block, (rows) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join("\t")).join("\n");
      expect(rowsOfText(`${text}\n`)).toEqual(rows);
    }));
  });
});
