import { defineSection, type Arrangement } from "../spec";
import { BASIC_AND_PROJECT, EXPENDITURE_COLUMNS, FUNCTIONAL_COLUMNS, PERSONNEL_AND_PUBLIC, SEQUENCE, SPLIT_EXPENDITURE_COLUMNS, SPLIT_SOURCE, TOTAL_LABELS } from "./columns";

/** 合计, 基本支出 and 项目支出 by 功能分类科目: the tables of the three kinds of fiscal appropriation print the same columns. */
export const FISCAL_EXPENDITURE_SECTION = defineSection({
  key: "main",
  columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...EXPENDITURE_COLUMNS],
  rows: { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS },
  identities: BASIC_AND_PROJECT,
});

const split = defineSection({
  key: "main",
  columns: [SEQUENCE, ...FUNCTIONAL_COLUMNS, ...SPLIT_EXPENDITURE_COLUMNS],
  rows: { kind: "codes", classification: "functional", totalLabels: TOTAL_LABELS },
  identities: [...BASIC_AND_PROJECT, PERSONNEL_AND_PUBLIC],
});

/** The same with 基本支出 divided into 人员经费 and 公用经费. */
export const SPLIT_FISCAL_EXPENDITURE: Arrangement = { source: SPLIT_SOURCE, sections: [split] };
