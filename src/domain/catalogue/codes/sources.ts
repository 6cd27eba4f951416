const UNTITLED = "其他公开的预算、决算文本（题名、年份未录）";

/**
 * What the keys in `ClassificationCode.seenIn` stand for: the document's name with its year. Of some documents only
 * the codes are on record, not the title; they say so.
 */
export const CODE_SOURCES: Readonly<Record<string, string>> = {
  "zhangjiakou-2023": "张家口市科学技术协会2023年部门预算",
  "01": UNTITLED,
  "02": UNTITLED,
  "04": "上海市普陀区商务委员会2025年部门预算",
  "06": "上海市普陀区人民政府办公室2025年部门预算",
  "08": UNTITLED,
  "09": "上海市普陀区人民政府万里街道办事处2025年部门预算",
  "10": "上海市普陀区人民政府石泉路街道办事处（本级）2026年单位预算",
  "11": "上海市普陀区城市管理行政执法局2026年部门预算",
  "12": UNTITLED,
  "13": UNTITLED,
  "14": UNTITLED,
  "15": UNTITLED,
  "16": UNTITLED,
  "18": "上海市2024年度部门决算模板",
  software: "公开的决算软件源代码（年份未录）",
};
