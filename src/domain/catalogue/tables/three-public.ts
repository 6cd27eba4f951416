import { defineSection, type AmountTableSpec, type ColumnSpec, type RowIdentity } from "../../spec";
import { SEQUENCE } from "../columns";

const SOURCE_OF_MONEY = ["资金性质"] as const;
const ABROAD = ["因公出国（境）费", "因公出国（境）费用", "因公出国（境）经费", "因公出国（境）", "因公出国（境）支出"] as const;
const VEHICLES = ["公务用车购置及运维费", "公务用车购置及运行费", "公务用车购置及运行维护费", "公务用车购置和运行费", "公务用车购置和运行维护费", "公务用车购置及运行经费", "公务用车费", "公务用车购置及运行维护", "公务用车购置及运行", "公务用车购置和运行", "公务用车经费"] as const;
const PURCHASE = ["公务用车购置费", "购置费", "公务用车购置"] as const;
const RUNNING = ["公务用车运行维护费", "公务用车运行费", "公务用车运维费", "运行费", "运行维护费", "公务用车运行", "公务用车运行维护"] as const;
const RECEPTION = ["公务接待费", "公务接待费用", "公务接待经费"] as const;

const rows = defineSection({
  key: "main",
  columns: [
    SEQUENCE,
    { key: "item", headers: ["项目", "支出项目", "三公经费项目"], type: "label", width: 30 },
    { key: "total", headers: ["合计", "预算数", "金额", "本年预算", "本年预算数", "年度预算数", "预算金额", "本年预算金额", "预算"], under: SOURCE_OF_MONEY, type: "amount", width: 14 },
    {
      key: "general",
      headers: ["一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算"],
      under: SOURCE_OF_MONEY,
      type: "amount",
      width: 14,
      optional: true,
    },
    {
      key: "fund",
      headers: ["政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算", "政府性基金"],
      under: SOURCE_OF_MONEY,
      type: "amount",
      width: 14,
      optional: true,
    },
    {
      key: "state-capital",
      headers: ["国有资本经营预算财政拨款", "国有资本经营预算拨款", "国有资本经营预算"],
      under: SOURCE_OF_MONEY,
      type: "amount",
      width: 14,
      optional: true,
    },
  ],
  rows: {
    kind: "lines",
    lines: [
      { key: "total", labels: ["合计", "三公经费合计", "三公经费", "总计", "支出合计", "三公经费小计", "三公经费支出", "三公经费支出合计", "三公经费预算合计"], sum: ["abroad", "vehicles", "reception"] },
      { key: "abroad", labels: ["一、因公出国（境）费", ...ABROAD] },
      { key: "vehicles", labels: ["二、公务用车购置及运维费", ...VEHICLES], sum: ["vehicle-purchase", "vehicle-running"] },
      { key: "vehicle-purchase", labels: ["其中：公务用车购置费", ...PURCHASE], indent: 2 },
      { key: "vehicle-running", labels: ["公务用车运行维护费", ...RUNNING], indent: 5 },
      { key: "reception", labels: ["三、公务接待费", ...RECEPTION] },
    ],
  },
  identities: [{ total: "total", of: ["general", "fund", "state-capital"] }],
});

const THREE_PUBLIC = ["三公经费预算数", "三公经费", "财政拨款三公经费", "三公经费预算"] as const;

const OF_WHOM = [
  SEQUENCE,
  { key: "unit-code", headers: ["单位编码", "单位代码", "部门（单位）代码"], type: "text", width: 11, optional: true },
  {
    key: "unit",
    headers: ["单位名称", "部门名称", "单位", "部门", "部门（单位）名称", "预算单位", "单位名称（科目）", "单位（科目名称）"],
    type: "label",
    width: 24,
    optional: true,
  },
  { key: "year", headers: ["年度", "预算年度"], type: "text", width: 9, optional: true },
] as const satisfies readonly ColumnSpec[];
const WHOLE = { key: "total", headers: ["合计", "三公经费合计", "总计", "三公经费支出合计", "三公经费预算合计", "三公经费财政拨款预算总额", "三公经费总额"], under: THREE_PUBLIC, type: "amount", width: 14 } as const satisfies ColumnSpec;
const PARTS = [
  { key: "abroad", headers: ABROAD, under: THREE_PUBLIC, type: "amount", width: 14 },
  { key: "reception", headers: RECEPTION, under: THREE_PUBLIC, type: "amount", width: 14 },
  { key: "vehicles", headers: ["小计", ...VEHICLES], under: VEHICLES, type: "amount", width: 14 },
  { key: "vehicle-purchase", headers: PURCHASE, under: VEHICLES, type: "amount", width: 14 },
  { key: "vehicle-running", headers: RUNNING, under: VEHICLES, type: "amount", width: 14 },
] as const satisfies readonly ColumnSpec[];
const MEETING = { key: "meeting", headers: ["会议费"], type: "amount", width: 14 } as const satisfies ColumnSpec;
const TRAINING = { key: "training", headers: ["培训费"], type: "amount", width: 14 } as const satisfies ColumnSpec;
const ROWS = { kind: "lines", lines: [{ key: "budget", labels: ["预算数", "合计"] }] } as const;
const IDENTITIES = [
  { total: "total", of: ["abroad", "vehicles", "reception"] },
  { total: "vehicles", of: ["vehicle-purchase", "vehicle-running"] },
] as const satisfies readonly RowIdentity[];

const columns = defineSection({
  key: "main",
  columns: [
    ...OF_WHOM,
    WHOLE,
    ...PARTS,
    { ...MEETING, optional: true },
    { ...TRAINING, optional: true },
    { key: "operation", headers: ["机关运行经费预算数", "机关运行经费"], type: "amount", width: 14, optional: true },
  ],
  rows: ROWS,
  identities: IDENTITIES,
});

/** With a 合计 that 会议费 and 培训费 are part of. */
const withMeetings = defineSection({
  key: "main",
  columns: [
    ...OF_WHOM,
    { key: "all", headers: ["合计", "总计"], type: "amount", width: 14 },
    { ...WHOLE, headers: ["小计", "三公经费小计", "三公经费合计", "三公经费"] },
    ...PARTS,
    MEETING,
    TRAINING,
  ],
  rows: ROWS,
  identities: [{ total: "all", of: ["total", "meeting", "training"] }, ...IDENTITIES],
});

/** 财政拨款“三公”经费支出表. */
export const threePublic: AmountTableSpec = {
  shape: "amounts",
  id: "three-public",
  version: 1,
  title: [
    "部门预算财政拨款“三公”经费支出表",
    "“三公”经费支出表",
    "“三公”经费和机关运行经费预算表",
    "“三公”经费预算表",
    "“三公”经费支出情况表",
    "“三公”经费情况表",
  ],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [rows],
  alternatives: [
    { source: "上海市普陀区商务委员会2025年部门预算", sections: [columns] },
    { source: "各地将会议费、培训费计入合计的口径；未见全文印证", sections: [withMeetings] },
  ],
  page: "portrait",
};
