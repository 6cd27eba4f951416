import { pastedCells } from "../../src/taskpane/pastedCells";

describe("cells for the clipboard", () => {
  it("are rows of columns", () => {
    expect(pastedCells([["项目", "预算"], ["科普", 12.5]])).toBe("项目\t预算\r\n科普\t12.5");
  });

  it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1+1", "＋1", "－1", "＠A1", "  =1+1", "\t=1+1"])("never become a formula: %j", (text) => {
    expect(pastedCells([[text]])).toBe(`'${text.trim()}`);
  });

  it.each(["-5", "-5.25", "12.09", "100%", "科普-1", "2-3月", "1-3月", "130304212DKQUYMYGYXRY", ""])("stay as they are: %j", (text) => {
    expect(pastedCells([[text]])).toBe(text);
  });

  it.each(["130304212000000012", "0130", "12E5", "1-3", "2026/1/3"])("stay the text that they are: %s", (code) => {
    expect(pastedCells([[code]])).toBe(`'${code}`);
  });

  it("stay one cell each, whatever breaks and quotation marks they hold", () => {
    expect(pastedCells([["甲\n乙\t丙\r\n丁", '"三公"经费', '科普"日"']])).toBe('甲 乙 丙 丁\t"""三公""经费"\t科普"日"');
  });
});
