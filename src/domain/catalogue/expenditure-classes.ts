import { FUNCTIONAL_CLASSES } from "./codes/functional-classes";

type ClassCode = (typeof FUNCTIONAL_CLASSES)[number][0];
type ClassKey = `c${ClassCode}`;

/** Wordings of other years and places. */
const OTHER_LABELS: Partial<Record<ClassCode, readonly string[]>> = {
  "207": ["文化体育与传媒支出"],
  "210": ["医疗卫生与计划生育支出"],
  "215": ["资源勘探信息等支出"],
  "220": ["国土海洋气象等支出"],
};

const DIGITS = "一二三四五六七八九";

/** The 31 classes of expenditure as a 收支总表 of 2023 lists them; 人行科目 has no code. */
export const EXPENDITURE_CLASSES: readonly { readonly key: ClassKey | "central-bank"; readonly labels: readonly [string, ...string[]] }[] = [
  ...FUNCTIONAL_CLASSES.map(([code, name], index) => ({
    key: `c${code}` as const,
    labels: [`${ordinal(index + 1)}、${name}`, ...(OTHER_LABELS[code] ?? [])] as const,
  })),
  { key: "central-bank", labels: [`${ordinal(FUNCTIONAL_CLASSES.length + 1)}、人行科目`] },
];

/** Keys of all classes, for the total row below them. */
export const EXPENDITURE_CLASS_KEYS = EXPENDITURE_CLASSES.map(({ key }) => key);

/** 1 to 99 in Chinese: 一 … 十一 … 二十 … 三十一. */
function ordinal(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = DIGITS[(value % 10) - 1] ?? "";
  return tens === 0 ? unit : `${tens === 1 ? "" : (DIGITS[tens - 1] ?? "")}十${unit}`;
}
