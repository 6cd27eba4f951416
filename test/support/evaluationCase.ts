import { toA1, fromA1 } from "../../src/domain/grid";
import { gridOf, rowsOf } from "./gridOf";
import { recognisedTable } from "./recognisedTable";
import type { RuleCase } from "./ruleTester";

/**
 * A made-up 自评表, computed by hand: 19 ÷ 20 = 0.95, 9.5 points; 180 ÷ 200 × 20 = 18; 9.5 + 30 + 18 + 30 + 10 = 97.5.
 * Its indicators stand in rows 13 to 16: 三级指标 C, 年度指标值 D, 实际完成值 E, 分值 F, 得分 G, 偏差原因 H; 总分 in row 17.
 */
const DRAWING = `项目支出绩效自评表
（2023年度）
项目名称|科普经费
主管部门|科学技术协会|||实施单位|科技馆
项目资金（万元）||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
|年度资金总额|20|20|19|10|0.95|9.5
|其中：当年财政拨款|20|20|19|—||—
|上年结转资金||||—||—
|其他资金||||—||—
年度总体目标|预期目标|||实际完成情况
|举办科普活动|||办了4次
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|活动次数|≥4次|4次|30|30
||参加人数|≥200人|180人|20|18|天气
效益指标|社会效益指标|知晓率|≥90%|91%|30|30
满意度指标|服务对象满意度指标|满意度|≥90%|95%|10|10
总分|||||100|97.5`;

/** The made-up 自评表 with other contents in some cells: `'text`, a number, "" for blank; and formulas. */
export function evaluationCase(name: string, cells: Readonly<Record<string, string | number>> = {}, formulas: Readonly<Record<string, string>> = {}): RuleCase {
  const drawn = rowsOf(DRAWING);
  for (const address of Object.keys(cells)) if (fromA1(address) === undefined) throw new Error(`not a cell: ${address}`);
  const rows = drawn.map((row, r) => Array.from({ length: 8 }, (_, c) => {
    const typed = cells[toA1({ row: r, column: c })];
    return typed === undefined ? (row[c] ?? null) : typed === "" ? null : typed;
  }));
  return { name, sheet: gridOf(rows, { formulas }), table: recognisedTable };
}

/** The same with nothing but targets and points: nobody has begun to fill it in. */
export const BEFORE_FILLING: Readonly<Record<string, string>> = Object.fromEntries(["C6", "D6", "E6", "G6", "H6", "C7", "D7", "E7", "E11", "E13", "E14", "E15", "E16", "G13", "G14", "G15", "G16", "H14", "G17"].map((address) => [address, ""]));
