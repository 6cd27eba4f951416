import { foldLabel, foldText } from "../../../src/domain/text";

describe("foldText", () => {
  test.each([
    ["项  目", "项目"],
    ["政府性基金预算财政    拨款", "政府性基金预算财政拨款"],
    ["上解上级\n支出", "上解上级支出"],
    ["因公出国(境)费", "因公出国（境）费"],
    ["财政拨款“三公”经费", "财政拨款'三公'经费"],
    ["单位：万元", "单位:万元"],
    ["资金支出计划（％）", "资金支出计划(%)"],
    ["\u3000合　计\u00a0", "合计"],
    ["冀财教【2024】104号", "冀财教〔2024〕104号"],
  ])("%j reads as %j", (one, other) => expect(foldText(one)).toBe(foldText(other)));

  test("keeps different texts different", () => expect(foldText("支出总表")).not.toBe(foldText("收支总表")));
});

describe("foldLabel", () => {
  test.each([
    ["一、一般公共服务支出", "一般公共服务支出"],
    ["三十一、人行科目", "人行科目"],
    ["（二）公务用车", "公务用车"],
    ["1. 一般公共预算资金", "一般公共预算资金"],
    ["    其中：公务用车购置费", "公务用车购置费"],
    ["其中：1、办公用房", "办公用房"],
    ["10.5万元以上", "10.5万元以上"],
    ["一、", "一、"],
  ])("%j -> %j", (label, bare) => expect(foldLabel(label)).toBe(foldText(bare)));
});
