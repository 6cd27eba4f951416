import type { CellValue, Sheet } from "../../src/domain/grid";

const HEAD: readonly (readonly CellValue[])[] = [
  ["项目预算执行情况表", null, null, null, null],
  [null, null, null, null, "单位：万元"],
  ["单位", "项目", "调整预算数", "实际执行数", "支出进度"],
];

/** A table of execution of so many projects, so many of them of each unit, without rates. */
export function projectList(projects: number, ofUnit: number): Sheet {
  const rows = Array.from({ length: projects }, (_, index): readonly CellValue[] => {
    const hundredths = ((index * 7919) % 100_000) + 100;
    const unit = index % ofUnit === 0 ? `第${String(index / ofUnit + 1)}所` : null;
    return [unit, `项目${String(index + 1)}`, hundredths / 100, Math.floor(hundredths * 0.87) / 100, null];
  });
  return { name: "执行", visibility: "visible", origin: { row: 0, column: 0 }, values: [...HEAD, ...rows], formulas: new Map(), formats: "General" };
}
