import type { CellValue } from "../../src/domain/grid";
import { recognise, type TargetTable } from "../../src/domain/recognition";
import { catalogue } from "../../src/domain/catalogue";
import type { SampleName } from "../../src/workbench/samples";
import { snapshotOfSample } from "./fixtures";

/** What a published target table says, apart from how it is printed. */
export interface TargetContent {
  readonly project: string;
  readonly code: string;
  readonly rows: readonly ContentRow[];
}

export interface ContentRow {
  readonly first: string;
  readonly second: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly basis: string;
}

/** The documents that print target tables. */
export const TARGET_DOCUMENTS = ["beidaihe-2021", "tangshan-2022", "zhangjiakou-disclosure-2023", "zunhua-2025"] as const satisfies readonly SampleName[];

/** The target tables of a published document as they are recognised there. */
export function publishedTargets(name: SampleName): readonly TargetTable[] {
  return recognise(snapshotOfSample(name), catalogue).tables.filter((table) => table.shape === "targets");
}

/** What they say, to be printed in another way. */
export function publishedContents(name: SampleName): readonly TargetContent[] {
  return publishedTargets(name).map(({ projectName, projectCode, indicators }, index) => ({
    project: projectName?.value ?? "",
    code: projectCode?.value ?? `1302${String(index)}A0001`,
    rows: indicators.map(({ firstText, secondText, name: indicator, description, value, basis }) => ({ first: firstText, second: secondText, name: indicator, description, value, basis })),
  }));
}

type Cells = readonly CellValue[];

/** How the levels of rows one below the other are printed. */
export type Levels = "merged" | "repeated" | "second-repeated";

/** The rows with the levels printed so; what is not printed is blank. */
export function levelsOf(rows: readonly ContentRow[], levels: Levels): readonly Cells[] {
  return rows.map(({ first, second }, index) => {
    const above = rows[index - 1];
    const isFirst = above?.first !== first;
    const isSecond = isFirst || above.second !== second;
    if (levels === "repeated") return [first, second];
    return [isFirst ? first : null, levels === "second-repeated" || isSecond ? second : null];
  });
}

/** An 指标值 as operator, number and unit; what is no number with a unit is its middle part alone. */
export function partsOf(value: string): readonly [string | null, CellValue, string | null] {
  const [, operator = "", number, unit = ""] = /^\s*([≥≤><=]?)\s*(\d+(?:\.\d+)?)\s*(%|百分比|[个项次场期种件所家人名户台套份篇亩吨天年]|个月|人次|平方米|公里|万元|万人次|万度)?\s*$/u.exec(value) ?? [];
  if (number === undefined) return [null, value === "" ? null : value, null];
  return [operator === "" ? null : operator, Number(number), unit === "" ? null : unit];
}
