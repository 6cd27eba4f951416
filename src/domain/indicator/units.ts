/** What a unit counts. */
export type UnitFamily = "money" | "counting" | "time" | "ratio";

const FAMILIES: Readonly<Record<UnitFamily, readonly string[]>> = {
  money: ["元", "美元", "欧元"],
  counting: [
    "个", "项", "次", "场", "场次", "期", "种", "件", "所", "家", "人", "人次", "人天", "名", "位", "户", "台", "台次", "套", "份", "篇", "本", "册", "部", "条", "张", "块", "幅",
    "只", "头", "株", "棵", "辆", "辆次", "艘", "架", "座", "栋", "幢", "间", "处", "批", "批次", "车次", "班", "班次", "届", "节", "讲", "课时", "学时", "组", "支", "队", "村", "社区",
    "镇", "乡", "县", "县区", "点", "对", "把", "桶", "箱", "袋", "瓶", "盒", "包", "枚", "面", "首", "集", "例", "起", "宗", "单", "款", "类", "级", "层", "平方米", "平米", "平方公里", "公顷", "亩", "立方米",
    "米", "千米", "公里", "里", "厘米", "毫米", "克", "千克", "公斤", "斤", "吨", "升", "毫升", "度", "千瓦", "千瓦时", "兆", "字", "页", "分", "m2", "m3", "km", "kg", "t", "kwh", "人/次", "门", "盏", "根", "床", "床位", "学位", "岗位",
  ],
  time: ["年", "个月", "季度", "个季度", "周", "个星期", "天", "日", "工作日", "日历天", "日历日", "自然日", "个日历天", "个自然日", "个工作日", "小时", "个小时", "分钟", "学期", "个学期"],
  ratio: ["‰", "倍", "个百分点", "百分点"],
};

const FAMILY_OF: ReadonlyMap<string, UnitFamily> = new Map(
  (Object.keys(FAMILIES) as UnitFamily[]).flatMap((family) => FAMILIES[family].map((unit) => [unit, family] as const)),
);

/** The family of a unit as it is written without spaces; null when nobody told us the word. */
export function familyOf(unit: string): UnitFamily | null {
  return FAMILY_OF.get(unit.toLowerCase()) ?? null;
}

/** Words that stand for the sign %, as forms with a column of units write them. */
export const PERCENT_WORDS: readonly string[] = ["百分比", "百分率"];
