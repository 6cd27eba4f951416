import { defineSection, type AmountTableSpec, type ColumnSpec } from "../../spec";
import { SEQUENCE } from "../columns";

const PROJECT = ["政府采购项目来源"] as const;
const MONEY = ["政府采购金额（当年部门预算安排资金）", "政府采购金额"] as const;

const SOURCES = [
  { key: "general", headers: ["一般公共预算拨款", "一般公共预算"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "fund", headers: ["基金预算拨款", "政府性基金预算拨款", "政府性基金预算"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "state-capital", headers: ["国有资本经营预算拨款", "国有资本经营预算"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "special-account", headers: ["财政专户核拨", "财政专户管理资金"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "unit-money", headers: ["单位资金"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "fiscal-carryover", headers: ["财政拨款结转"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "other-carryover", headers: ["非财政拨款结转结余"], under: MONEY, type: "amount", width: 9, optional: true },
  { key: "small-enterprises", headers: ["预留中小微企业份额", "预留中小企业份额"], type: "amount", width: 11, optional: true, dated: true },
] as const satisfies readonly ColumnSpec[];

/** A plain list: no catalogue number, count and price need be stated. Its kinds of goods may have rows of their own, so that it is not added up. */
const list = defineSection({
  key: "main",
  columns: [
    SEQUENCE,
    { key: "unit", headers: ["单位名称", "预算单位", "采购单位", "单位", "部门（单位）名称"], type: "text", width: 22, optional: true },
    { key: "project", headers: ["项目名称", "采购项目名称", "采购项目", "专项名称", "项目"], type: "label", width: 22 },
    { key: "goods", headers: ["采购品目", "采购品目名称", "品目名称", "采购物品名称", "采购目录", "采购内容", "政府采购品目"], type: "text", width: 16 },
    { key: "method", headers: ["采购方式", "采购组织形式", "组织形式"], type: "text", width: 11, optional: true },
    { key: "measure", headers: ["计量单位"], type: "text", width: 5, optional: true },
    { key: "count", headers: ["数量", "采购数量"], type: "quantity", width: 8, optional: true },
    { key: "price", headers: ["单价", "预算单价"], type: "quantity", width: 8, optional: true },
    { key: "total", headers: ["合计", "总计", "预算金额", "采购预算金额", "采购金额", "采购预算", "政府采购金额", "政府采购预算金额", "金额"], under: MONEY, type: "amount", width: 9 },
    ...SOURCES,
  ],
  rows: { kind: "items", groupBy: "project", item: "project", totalLabels: ["合计", "总计"] },
  identities: [],
});

/** 部门政府采购预算. */
export const governmentProcurement: AmountTableSpec = {
  shape: "amounts",
  id: "government-procurement",
  version: 1,
  title: ["部门政府采购预算", "政府采购预算表", "政府采购情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [
        { key: "project", headers: ["项目名称"], under: PROJECT, type: "label", width: 22 },
        // The project's whole money, repeated on each of its rows: it does not add up, so it is no amount to be summed.
        { key: "project-money", headers: ["预算资金"], under: PROJECT, type: "quantity", width: 8, optional: true },
        { key: "goods", headers: ["采购物品名称", "采购项目名称", "采购品目名称"], type: "text", width: 16 },
        { key: "catalogue-number", headers: ["政府采购目录序号", "采购目录序号", "政府采购目录编码"], type: "text", width: 11 },
        { key: "measure", headers: ["计量单位"], type: "text", width: 5, optional: true },
        { key: "count", headers: ["数量"], type: "quantity", width: 8 },
        { key: "price", headers: ["单价"], type: "quantity", width: 8 },
        { key: "total", headers: ["合计", "金额", "总计"], under: MONEY, type: "amount", width: 9 },
        ...SOURCES,
      ],
      rows: { kind: "items", groupBy: "project", item: "project", totalLabels: ["合计", "总计"], sumRule: "list-sum", totals: "above" },
      identities: [
        { total: "total", of: ["general", "fund", "state-capital", "special-account", "unit-money", "fiscal-carryover", "other-carryover"] },
      ],
    }),
  ],
  alternatives: [{ source: "各地按采购品目逐项列示的口径；未见全文印证", sections: [list] }],
  page: "landscape",
  note: "注：同一采购目录序号的物品，其单价会因配置规格不同而变动，均符合资产配置标准。涉密采购事项按照相关规定执行。",
  beside: "unit",
};
