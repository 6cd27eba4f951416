import type { SampleSheet } from "../../src/workbench/samples/sample";
import { samples, toDocument } from "../../src/workbench/samples";
import type { WorkbookDocument } from "../../src/xlsx/document/model";

/**
 * 张家口市科学技术协会's published target tables of 2023, with a table of execution that is made up: no text that states
 * both was at hand. `rows`: 项目, 年初预算数, 调整预算数, 实际执行数.
 */
export function workbookWithExecution(rows: readonly (readonly [string, number | string | null, number | string | null, number | string | null])[], unit = "万元"): WorkbookDocument {
  const sample = samples["zhangjiakou-disclosure-2023"];
  const targets = sample.sheets.filter(({ name }) => name === "项目绩效目标");
  const execution: SampleSheet = {
    name: "项目执行",
    orientation: "landscape",
    widths: [30, 40, 14, 14, 14, 12],
    rows: [
      ["项目预算执行情况表"],
      ["部门：731张家口市科学技术协会", null, null, null, null, `单位：${unit}`],
      ["单位", "项目", "年初预算数", "调整预算数", "实际执行数", "支出进度"],
      ...rows.map(([project, ...figures], index) => [index === 0 ? "科协本级" : null, project, ...figures, null]),
    ],
    merges: [],
    blocks: [{ title: "A1:F1", info: "A2:F2", header: "A3:F3", body: `A4:F${String(rows.length + 3)}` }],
    formats: [],
  };
  return toDocument({ ...sample, sheets: [...targets, execution] });
}

/** The first project of those tables, with these indicators (unchanged): ≥3种, 1个, ≥10次, 100% (three times), 2023年1月-12月, ≤17.5万元, 进一步促进, ≥95%. */
export const FIRST_PROJECT = "2023市科协开展科技工作者助力乡村振兴经费";
