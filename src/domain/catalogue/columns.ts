import type { ColumnSpec, RowIdentity } from "../spec";

/** 序号: printed in most tables, missing in many. */
export const SEQUENCE = { key: "sequence", headers: ["序号", "行次"], type: "sequence", width: 5, optional: true } as const satisfies ColumnSpec;

const FUNCTIONAL = ["功能分类科目", "支出功能分类科目", "支出功能分类", "支出功能科目", "功能科目", "预算科目", "科目", "项目"] as const;
const ECONOMIC = [
  "支出部门经济分类科目", "部门预算经济分类科目", "部门经济分类科目", "经济分类科目", "部门预算支出经济分类科目", "部门预算支出经济分类", "部门预算经济分类",
  "支出经济分类科目", "支出经济分类", "部门经济分类", "经济分类", "经济科目", "科目", "项目",
] as const;
const CODE_HEADERS = [
  "科目编码", "功能分类科目编码", "支出功能分类科目编码", "功能科目编码", "科目代码", "编码", "功能分类科目代码", "支出功能分类科目代码", "支出功能科目编码",
  "支出功能分类编码", "功能分类编码", "功能科目代码", "预算科目编码", "科目编号",
] as const;
/** A unit's name in the column of names: places list the units above their 科目. */
const UNIT_OR_NAME = [
  "单位（科目名称）", "单位（科目）名称", "单位名称（科目）", "单位名称（科目名称）", "单位名称/科目名称", "单位/科目名称", "科目名称（单位名称）",
  "单位名称（功能分类科目名称）", "单位（功能分类科目名称）", "功能分类科目名称（单位名称）", "单位名称（功能科目）", "科目（单位）名称",
] as const;
const NAME_HEADERS = [
  "科目名称", "功能分类科目名称", "支出功能分类科目名称", "功能科目名称", "功能分类科目", "名称", "科目", "支出功能科目名称", "支出功能分类名称", "功能分类名称",
  "支出功能分类科目", "预算科目名称", ...UNIT_OR_NAME,
] as const;

/** Code and name of a functional classification (类 款 项). */
export const FUNCTIONAL_COLUMNS = [
  { key: "code", headers: CODE_HEADERS, under: FUNCTIONAL, type: "code", width: 9 },
  { key: "name", headers: NAME_HEADERS, under: FUNCTIONAL, type: "label", width: 33 },
] as const satisfies readonly ColumnSpec[];

/** Code and name of an economic classification (类 款). */
export const ECONOMIC_COLUMNS = [
  {
    key: "code",
    headers: [
      "科目编码", "部门预算经济分类科目编码", "部门经济分类科目编码", "经济分类科目编码", "科目代码", "编码", "部门预算支出经济分类科目编码", "支出经济分类科目编码",
      "支出经济分类编码", "经济分类编码", "经济科目编码", "经济科目代码", "经济科目", "部门经济科目编码",
    ],
    under: ECONOMIC,
    type: "code",
    width: 9,
  },
  {
    key: "name",
    headers: [
      "科目名称", "部门预算经济分类科目名称", "部门经济分类科目名称", "经济分类科目名称", "名称", "部门预算支出经济分类科目名称", "支出经济分类科目名称",
      "支出经济分类名称", "经济分类名称", "经济科目名称", "部门经济科目名称", "支出经济分类科目", "经济分类科目", "科目", ...UNIT_OR_NAME,
    ],
    under: ECONOMIC,
    type: "label",
    width: 33,
  },
] as const satisfies readonly ColumnSpec[];

/** 合计, 基本支出, 项目支出. */
export const EXPENDITURE_COLUMNS = [
  { key: "total", headers: ["合计", "本年支出合计", "支出合计", "总计", "小计"], type: "amount", width: 12 },
  { key: "basic", headers: ["基本支出", "基本支出合计", "基本支出小计"], type: "amount", width: 12 },
  { key: "project", headers: ["项目支出", "项目支出合计", "项目支出小计", "专项业务经费支出", "专项业务经费"], type: "amount", width: 12 },
] as const satisfies readonly ColumnSpec[];

/** Accepted headings of 人员经费. */
export const PERSONNEL = ["人员经费", "人员支出", "人员经费支出", "人员类", "其中：人员经费"] as const;
/** Accepted headings of 公用经费. */
export const PUBLIC = ["公用经费", "日常公用经费", "公用支出", "日常公用支出", "公用经费支出", "其中：公用经费"] as const;

const BASIC = ["基本支出"] as const;

/** The same with 基本支出 divided; its own figure may be left out. */
export const SPLIT_EXPENDITURE_COLUMNS = [
  EXPENDITURE_COLUMNS[0],
  { ...EXPENDITURE_COLUMNS[1], optional: true },
  { key: "personnel", headers: PERSONNEL, under: BASIC, type: "amount", width: 14 },
  { key: "public", headers: PUBLIC, under: BASIC, type: "amount", width: 14 },
  EXPENDITURE_COLUMNS[2],
] as const satisfies readonly ColumnSpec[];

/** 基本支出 = 人员经费 + 公用经费. */
export const PERSONNEL_AND_PUBLIC = { total: "basic", of: ["personnel", "public"] } as const satisfies RowIdentity;

/** Where the tables with a divided 基本支出 are from. */
export const SPLIT_SOURCE = "各地将基本支出分列人员经费、公用经费的口径；未见全文印证";

/** 合计 = 基本支出 + 项目支出. */
export const BASIC_AND_PROJECT = [{ total: "total", of: ["basic", "project"] }] as const satisfies readonly RowIdentity[];

/** Accepted labels of the row with the whole. */
export const TOTAL_LABELS = ["合计", "总计", "支出合计", "支出总计", "收入总计"] as const;
