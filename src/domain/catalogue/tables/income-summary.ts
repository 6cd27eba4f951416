import { defineSection, type AmountTableSpec, type ColumnSpec, type RowIdentity } from "../../spec";
import { FUNCTIONAL_COLUMNS, SEQUENCE, TOTAL_LABELS } from "../columns";

const CURRENT = ["本年收入", "收入预算"] as const;
const CARRYOVER = ["上年结转", "上年结转结余"] as const;
const ROWS = { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS } as const;

const TOTAL = { key: "total", headers: ["合计", "收入合计", "总计", "收入总计"], type: "amount", width: 11 } as const satisfies ColumnSpec;
const CURRENT_TOTAL = { key: "current", headers: ["小计", "本年收入合计"], under: CURRENT, type: "amount", width: 11, optional: true } as const satisfies ColumnSpec;
const FISCAL = { key: "fiscal", headers: ["财政拨款收入", "财政拨款"], under: CURRENT, type: "amount", width: 11 } as const satisfies ColumnSpec;

const OTHER_SOURCES = [
  { key: "special-account", headers: ["财政专户收入", "财政专户管理资金收入", "财政专户管理资金", "财政专户核拨"], under: CURRENT, type: "amount", width: 11, optional: true },
  { key: "operating", headers: ["事业收入"], under: CURRENT, type: "amount", width: 11, optional: true },
  { key: "business", headers: ["经营收入", "事业单位经营收入"], under: CURRENT, type: "amount", width: 11, optional: true },
  { key: "superior", headers: ["上级补助收入"], under: CURRENT, type: "amount", width: 11, optional: true },
  { key: "affiliated", headers: ["附属单位上缴收入", "下级单位上缴收入", "对附属单位上缴收入"], under: CURRENT, type: "amount", width: 11, optional: true },
  { key: "other", headers: ["其他收入"], under: CURRENT, type: "amount", width: 11, optional: true },
] as const satisfies readonly ColumnSpec[];

const CARRIED_OVER = { key: "carryover", headers: CARRYOVER, type: "amount", width: 11, optional: true } as const satisfies ColumnSpec;

/** 财政拨款 in its three kinds; 单位资金 is what is not from the state. */
const KINDS = [
  { key: "general", headers: ["一般公共预算拨款收入", "一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算收入", "一般公共预算资金", "公共预算拨款"], under: CURRENT, type: "amount", width: 11 },
  { key: "fund", headers: ["政府性基金预算拨款收入", "政府性基金预算", "政府性基金", "政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金拨款", "政府性基金拨款收入", "政府性基金收入"], under: CURRENT, type: "amount", width: 11 },
  { key: "state-capital", headers: ["国有资本经营预算拨款收入", "国有资本经营预算", "国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入"], under: CURRENT, type: "amount", width: 11 },
] as const satisfies readonly ColumnSpec[];

const FROM_BEFORE = [
  { ...CARRIED_OVER, headers: ["小计", ...CARRYOVER], under: CARRYOVER },
  { ...KINDS[0], key: "carryover-general", under: CARRYOVER, optional: true },
  { ...KINDS[1], key: "carryover-fund", under: CARRYOVER, optional: true },
  { ...KINDS[2], key: "carryover-state-capital", under: CARRYOVER, optional: true },
  { ...OTHER_SOURCES[0], key: "carryover-special-account", under: CARRYOVER },
  { key: "carryover-own", headers: ["单位资金"], under: CARRYOVER, type: "amount", width: 11, optional: true },
  { key: "reserve", headers: ["使用非财政拨款结余", "用事业基金弥补收支差额"], type: "amount", width: 11, optional: true },
] as const satisfies readonly ColumnSpec[];

const BY_KIND = [
  TOTAL,
  CURRENT_TOTAL,
  { ...FISCAL, optional: true },
  ...KINDS,
  ...OTHER_SOURCES,
  { key: "own", headers: ["单位资金"], under: CURRENT, type: "amount", width: 11, optional: true },
  ...FROM_BEFORE,
] as const satisfies readonly ColumnSpec[];

const SOURCES_OF_KIND = ["fiscal", "special-account", "operating", "business", "superior", "affiliated", "other", "own"] as const;
const BY_KIND_IDENTITIES = [
  { total: "total", of: ["current", "carryover", "reserve"] },
  { total: "current", of: SOURCES_OF_KIND },
  { total: "fiscal", of: ["general", "fund", "state-capital"] },
  { total: "carryover", of: ["carryover-general", "carryover-fund", "carryover-state-capital", "carryover-special-account", "carryover-own"] },
] as const satisfies readonly RowIdentity[];

const OWN = ["单位资金"] as const;

/** 单位资金 as the sum of 事业收入 and the like below it. */
const OWN_SOURCES = ["operating", "business", "superior", "affiliated", "other"] as const;
const isOwnSource = (key: string): boolean => OWN_SOURCES.some((own) => own === key);
const BY_KIND_AND_OWN = BY_KIND.map((column): ColumnSpec<(typeof BY_KIND)[number]["key"]> => {
  if (column.key === "own") return { key: column.key, headers: ["小计", ...OWN], under: OWN, type: column.type, width: column.width };
  return isOwnSource(column.key) ? { ...column, under: OWN } : column;
});
const BY_KIND_AND_OWN_IDENTITIES = [
  { total: "total", of: ["current", "carryover", "reserve"] },
  { total: "current", of: ["fiscal", "special-account", "own"] },
  { total: "own", of: OWN_SOURCES },
  ...BY_KIND_IDENTITIES.slice(2),
] as const satisfies readonly RowIdentity[];

const UNIT_COLUMNS = [
  SEQUENCE,
  { key: "unit-code", headers: ["单位代码", "单位编码", "部门（单位）代码", "部门代码"], type: "text", width: 11, optional: true },
  { key: "unit", headers: ["单位名称", "部门（单位）名称", "预算单位", "部门名称", "单位"], type: "label", width: 32 },
] as const satisfies readonly ColumnSpec[];
const UNIT_ROWS = { kind: "items", groupBy: "unit", item: "unit", totalLabels: TOTAL_LABELS, sumRule: "list-sum" } as const;

const byKind = defineSection({ key: "main", columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...BY_KIND], rows: ROWS, identities: BY_KIND_IDENTITIES });
const byKindAndOwn = defineSection({ key: "main", columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...BY_KIND_AND_OWN], rows: ROWS, identities: BY_KIND_AND_OWN_IDENTITIES });
const byUnit = defineSection({ key: "main", columns: [...UNIT_COLUMNS, ...BY_KIND], rows: UNIT_ROWS, identities: BY_KIND_IDENTITIES });
const byUnitAndOwn = defineSection({ key: "main", columns: [...UNIT_COLUMNS, ...BY_KIND_AND_OWN], rows: UNIT_ROWS, identities: BY_KIND_AND_OWN_IDENTITIES });

/** 部门预算收入总表. */
export const incomeSummary: AmountTableSpec = {
  shape: "amounts",
  id: "income-summary",
  version: 1,
  title: ["部门预算收入总表", "收入总体情况表"],
  source: "张家口市科学技术协会2023年部门预算",
  sections: [
    defineSection({
      key: "main",
      columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, TOTAL, CURRENT_TOTAL, FISCAL, ...OTHER_SOURCES, CARRIED_OVER],
      rows: ROWS,
      identities: [
        { total: "total", of: ["current", "carryover"] },
        { total: "current", of: ["fiscal", "special-account", "operating", "business", "superior", "affiliated", "other"] },
      ],
    }),
  ],
  alternatives: [
    { source: "各地按一般公共预算、政府性基金、国有资本经营预算分列拨款收入的口径；未见全文印证", sections: [byKind] },
    { source: "各地按单位列示收入的口径；未见全文印证", sections: [byUnit] },
    { source: "各地将单位资金再分列的口径；未见全文印证", sections: [byKindAndOwn] },
    { source: "各地按单位列示收入且将单位资金再分列的口径；未见全文印证", sections: [byUnitAndOwn] },
  ],
  page: "landscape",
};
