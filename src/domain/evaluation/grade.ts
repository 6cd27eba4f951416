import { rectToA1, toA1 } from "../grid";
import type { ScoredCells } from "../layout";
import type { Profile } from "../spec";

/** 优, 良, 中 or 差 of the total score, once everything that has points has a score and the points add up to 100. */
export function gradeFormula(at: ScoredCells, { grades }: Profile): string {
  const { points, score, execution, total, first, last } = at;
  const [pointCells, scoreCells] = [points, score].map((column) => rectToA1({ top: first, left: column, bottom: last, right: column }));
  const isDone = `COUNT(${toA1(execution)})*COUNT(${String(scoreCells)})>0,COUNT(${String(scoreCells)})=COUNT(${String(pointCells)}),N(${toA1({ ...total, column: points })})=100`;
  const reached = `ROUND(${toA1(total)},2)`;
  const { excellent, good, fair } = grades;
  return `=IF(AND(${isDone}),"等级："&IF(${reached}>=${String(excellent)},"优",IF(${reached}>=${String(good)},"良",IF(${reached}>=${String(fair)},"中","差"))),"")`;
}

/** What is still to be done by hand, gone once it is done: reasons for lost points, scores that no formula could give. */
export function reminderFormula({ first, last, achieved, points, score, reason }: ScoredCells): string {
  const [done, worth, earned, said] = [achieved, points, score, reason].map((column) => rectToA1({ top: first, left: column, bottom: last, right: column }));
  const unexplained = `SUMPRODUCT(ISNUMBER(${String(worth)})*ISNUMBER(${String(earned)})*(${String(earned)}<${String(worth)})*(LEN(TRIM(${String(said)}))=0))`;
  const unscored = `SUMPRODUCT((LEN(TRIM(${String(done)}))>0)*(1-ISNUMBER(${String(earned)})))`;
  const reasons = `IF(${unexplained}=0,"","有"&${unexplained}&"项得分低于分值，请写明偏差原因。")`;
  const scores = `IF(${unscored}=0,"","有"&${unscored}&"项实际完成值不能自动计分，请核对写法（如95%、21次）或手工填写得分。")`;
  return `=IF(${unexplained}+${unscored}=0,"","注："&${reasons}&${scores})`;
}
