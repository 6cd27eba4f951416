import type { Sheet } from "../../src/domain/grid";
import published from "../fixtures/department-targets.json";
import zhangjiakou from "../fixtures/zhangjiakou-department-targets-2023.json";
import { gridOf } from "./gridOf";

/** Places whose documents were published with their first part, 部门整体绩效目标. */
export type PublishedGoals = keyof typeof published | "zhangjiakou-disclosure-2023";

/** The first part of a published document, pasted into one column of a sheet of its own. */
export function publishedGoals(name: PublishedGoals): Sheet {
  return gridOf(linesOf(name).map((line) => [line]), { name: "部门整体绩效目标" });
}

function linesOf(name: PublishedGoals): readonly string[] {
  if (name !== "zhangjiakou-disclosure-2023") return published[name].lines;
  const { overall, projects, measures } = zhangjiakou;
  const listed = projects.flatMap((project, index) => [`${String(index + 1)}、${project.name}`, `绩效目标：${project.objective}`, `绩效指标：${project.indicators}`]);
  return ["部门整体绩效目标", "（一）总体绩效目标", ...overall, "（二）分项绩效目标", ...listed, "（三）工作保障措施", ...measures];
}

/** A first part with these lines under 分项绩效目标, the first of them in A5. */
export function goalsSheet(...lines: readonly string[]): Sheet {
  return gridOf(["部门整体绩效目标", "一、总体绩效目标", "提高公民科学素质。", "二、分项绩效目标", ...lines, "三、工作保障措施", "加强管理。"].map((line) => [line]), { name: "整体" });
}
