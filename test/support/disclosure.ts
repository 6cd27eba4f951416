import type { Sheet } from "../../src/domain/grid";
import { gridOf, rowsOf } from "./gridOf";

/**
 * A whole small disclosure whose tables agree with each other: 四类 of expenditure, one kind of money each, 财政专户管理
 * 资金 3.00 and 上年结转 4.00 beside.
 */
const DRAWINGS = {
  收支总表: `部门预算收支总表
    预算年度：2023 | | | 单位：万元
    收入 | | 支出
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 63.36 | 一、一般公共服务支出 | 5.09
    二、政府性基金预算拨款收入 | 10.00 | 二、教育支出 | 65.27
    三、国有资本经营预算拨款收入 | 2.00 | 三、城乡社区支出 | 10.00
    四、财政专户管理资金收入 | 3.00 | 四、国有资本经营预算支出 | 2.00
    五、事业收入
    本年收入合计 | 78.36 | 本年支出合计 | 82.36
    上年结转结余 | 4.00 | 年终结转结余
    收入总计 | 82.36 | 支出总计 | 82.36`,
  收入总表: `部门预算收入总表
    预算年度：2023 | | | | | | 单位：万元
    功能分类科目 | | 合计 | 本年收入 | | | | 上年结转
    科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 财政专户收入 | 事业收入
     | 合计 | 82.36 | 78.36 | 75.36 | 3.00 | | 4.00
    201 | 一般公共服务支出 | 5.09 | 5.09 | 5.09
    205 | 教育支出 | 65.27 | 61.27 | 58.27 | 3.00 | | 4.00
    212 | 城乡社区支出 | 10.00 | 10.00 | 10.00
    223 | 国有资本经营预算支出 | 2.00 | 2.00 | 2.00`,
  支出总表: `部门预算支出总表
    预算年度：2023 | | | | 单位：万元
    功能分类科目 | | 合计 | 基本支出 | 项目支出
    科目编码 | 科目名称
     | 合计 | 82.36 | 65.27 | 17.09
    201 | 一般公共服务支出 | 5.09 | | 5.09
    205 | 教育支出 | 65.27 | 65.27
    212 | 城乡社区支出 | 10.00 | | 10.00
    223 | 国有资本经营预算支出 | 2.00 | | 2.00`,
  财政拨款收支总表: `部门预算财政拨款收支总表
    预算年度：2023 | | | | | 单位：万元
    收入 | | 支出
    项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
    一、一般公共预算拨款 | 63.36 | 一、一般公共服务支出 | 5.09 | 5.09
    二、政府性基金预算拨款 | 10.00 | 二、教育支出 | 62.27 | 62.27
    三、国有资本经营预算拨款 | 2.00 | 三、城乡社区支出 | 10.00 | | 10.00
     | | 四、国有资本经营预算支出 | 2.00 | | | 2.00
    本年收入合计 | 75.36 | 本年支出合计 | 79.36 | 67.36 | 10.00 | 2.00
    年初财政拨款结转和结余 | 4.00 | 年末财政拨款结转和结余
    收入总计 | 79.36 | 支出总计 | 79.36 | 67.36 | 10.00 | 2.00`,
  一般公共预算支出表: `部门预算一般公共预算财政拨款支出表
    预算年度：2023 | | | | 单位：万元
    功能分类科目 | | 合计 | 基本支出 | 项目支出
    科目编码 | 科目名称
     | 合计 | 67.36 | 62.27 | 5.09
    201 | 一般公共服务支出 | 5.09 | | 5.09
    205 | 教育支出 | 62.27 | 62.27`,
  基本支出表: `部门预算一般公共预算财政拨款基本支出表
    预算年度：2023 | | | | 单位：万元
    支出部门经济分类科目 | | 一般公共预算基本支出
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     | 合计 | 62.27 | 50.27 | 12.00
    301 | 工资福利支出 | 50.27 | 50.27
    30101 | 基本工资 | 50.27 | 50.27
    302 | 商品和服务支出 | 12.00 | | 12.00
    30201 | 办公费 | 5.00 | | 5.00
    30217 | 公务接待费 | 2.00 | | 2.00
    30231 | 公务用车运行维护费 | 5.00 | | 5.00`,
  政府基金支出表: `部门预算政府基金预算财政拨款支出表
    预算年度：2023 | | | | 单位：万元
    功能分类科目 | | 合计 | 基本支出 | 项目支出
    科目编码 | 科目名称
     | 合计 | 10.00 | | 10.00
    212 | 城乡社区支出 | 10.00 | | 10.00`,
  国有资本经营支出表: `部门预算国有资本经营预算财政拨款支出表
    预算年度：2023 | | | | 单位：万元
    功能分类科目 | | 合计 | 基本支出 | 项目支出
    科目编码 | 科目名称
     | 合计 | 2.00 | | 2.00
    223 | 国有资本经营预算支出 | 2.00 | | 2.00`,
  三公经费表: `部门预算财政拨款“三公”经费支出表
    预算年度：2023 | | 单位：万元
    项目 | 合计 | 一般公共预算财政拨款
    合计 | 7.00 | 7.00
    一、因公出国（境）费
    二、公务用车购置及运维费 | 5.00 | 5.00
    其中：公务用车购置费
    公务用车运行维护费 | 5.00 | 5.00
    三、公务接待费 | 2.00 | 2.00`,
  政府采购预算: `部门政府采购预算
     | | | | | | 单位：万元
    政府采购项目来源 | | 采购物品名称 | 政府采购目录序号 | 数量 | 单价 | 政府采购金额
    项目名称 | 预算资金 | | | | | 合计 | 一般公共预算拨款 | 基金预算拨款
    合计 | | | | | | 3.00 | 3.00
    日常公用经费 | 10.00 | 计算机 | A02010105 | 4 | 0.50 | 2.00 | 2.00
    日常公用经费 | 10.00 | 打印机 | A02020100 | 5 | 0.20 | 1.00 | 1.00`,
} as const;

export type DisclosedTable = keyof typeof DRAWINGS;

/**
 * Sheets with these tables. `changes` has, by table, what is typed instead of a text, where it stands first:
 * `[from, to]`.
 * @throws when a table does not hold the text.
 */
export function disclosure(tables: readonly DisclosedTable[], changes: Partial<Record<DisclosedTable, readonly (readonly [string, string])[]>> = {}): readonly Sheet[] {
  return tables.map((name) => gridOf(rowsOf((changes[name] ?? []).reduce<string>(replaced, DRAWINGS[name])), { name }));
}

function replaced(drawing: string, [from, to]: readonly [string, string]): string {
  if (!drawing.includes(from)) throw new Error(`nothing like ${from} in ${drawing}`);
  return drawing.replace(from, to);
}

/** The sheet with its amounts in 元: all figures but those of the first column, which are codes. */
export function inYuan(sheet: Sheet): Sheet {
  const values = sheet.values.map((row) => row.map((value, column) => (typeof value === "number" && column > 0 ? Math.round(value * 10_000) : typeof value === "string" ? value.replace("单位：万元", "单位：元") : value)));
  return { ...sheet, values };
}

/** The change that leaves a table by classification code without any row below its headings. */
export function blank(table: DisclosedTable): readonly [string, string] {
  const body = /\n *\| 合计 \|[\s\S]*$/.exec(DRAWINGS[table])?.[0];
  if (body === undefined) throw new Error(`${table} has no rows by code`);
  return [body, ""];
}
