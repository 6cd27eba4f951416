import type { ClassificationList } from "./classification";
import { codeOf } from "./code-row";
import { ECONOMIC_ROWS } from "./economic-rows";
import { FUNCTIONAL_CLASSES } from "./functional-classes";
import { FUNCTIONAL_ROWS } from "./functional-rows";

const YEARS = { from: 2023, to: 2026 } as const;
const SOURCE = "张家口市2023年、上海市普陀区2025—2026年等公开文本所见科目，并非全部科目";

/** 支出功能分类科目: every 类 of a 收支总表 that has a code, and the 款 and 项 that were seen. */
export const functionalCodes: ClassificationList = {
  id: "functional",
  name: "支出功能分类科目",
  years: YEARS,
  source: SOURCE,
  codes: [...FUNCTIONAL_CLASSES, ...FUNCTIONAL_ROWS].map(codeOf).sort((a, b) => (a.code < b.code ? -1 : 1)),
};

/** 支出部门经济分类科目: the 类 and 款 that were seen. */
export const economicCodes: ClassificationList = {
  id: "economic",
  name: "支出部门经济分类科目",
  years: YEARS,
  source: SOURCE,
  codes: ECONOMIC_ROWS.map(codeOf),
};
