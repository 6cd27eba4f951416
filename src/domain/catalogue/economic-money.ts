/**
 * 部门经济分类: which money a 类 is paid from, by key of the columns of 基本支出表. 工资福利支出 and 对个人和家庭的补助 are
 * 人员经费 only, 商品和服务支出 and 资本性支出 公用经费 only; the others may be either.
 */
export const MONEY_OF_ECONOMIC_CLASS: Readonly<Record<string, "personnel" | "public">> = {
  "301": "personnel",
  "302": "public",
  "303": "personnel",
  "310": "public",
};
