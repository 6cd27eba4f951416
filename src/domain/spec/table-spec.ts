import type { EvaluationTableSpec } from "./evaluation-spec";
import type { TextTableSpec } from "./text-table-spec";
import type { Texts } from "./texts";

/** What a column holds; rules judge types, never a named table. */
export type ColumnType = "sequence" | "code" | "label" | "text" | "amount" | "quantity" | "rate";

export interface ColumnSpec<C extends string = string> {
  readonly key: C;
  /** Heading directly above the figures. */
  readonly headers: Texts;
  /** Heading that spans this column and its neighbours with the same `under`, one row higher. */
  readonly under?: Texts;
  readonly type: ColumnType;
  /** Width in characters of the laid-out table. */
  readonly width: number;
  /** A table without this column is still this table. */
  readonly optional?: true;
  /** The budget year is printed before the heading. */
  readonly dated?: true;
}

/** 勾稽关系 inside a row: the figure of `total` equals the sum of `of`. */
export interface RowIdentity<C extends string = string> {
  readonly total: C;
  readonly of: readonly C[];
}

/** One fixed row. `sum` names the rows that add up to it (勾稽关系 inside a column). */
export interface LineSpec<R extends string = string> {
  readonly key: R;
  readonly labels: Texts;
  readonly indent?: number;
  readonly sum?: readonly R[];
  /** 其中: a part that need not exhaust its whole. */
  readonly partOf?: R;
  /** Such things are not counted: the row shows `——` as its quantity. */
  readonly uncounted?: true;
}

export type RowsSpec<C extends string = string, R extends string = string> =
  /** By classification code (类 款 项), with one 合计 row. */
  | { readonly kind: "codes"; readonly classification: "functional" | "economic"; readonly totalLabels: Texts }
  /** Fixed rows, in this order. */
  | { readonly kind: "lines"; readonly lines: readonly LineSpec<R>[] }
  /** Free rows, with 小计 per group and one 合计, e.g. 政府采购, 预算执行. `groupBy` is the column with the group's name. */
  | { readonly kind: "items"; readonly groupBy: C; readonly item: C; readonly totalLabels: Texts; readonly sumRule?: "list-sum"; readonly totals?: TotalsPlace };

/** Where 小计 and 合计 are laid out: below their rows when absent. Both are recognised. */
type TotalsPlace = "above";

/** A block of columns with its rows. 收支总表 has two side by side (收入 and 支出), most tables one. */
export interface SectionSpec<C extends string = string, R extends string = string> {
  readonly key: string;
  /** Heading over the whole section, e.g. 收入. */
  readonly heading?: Texts;
  readonly columns: readonly ColumnSpec<C>[];
  readonly rows: RowsSpec<C, R>;
  readonly identities: readonly RowIdentity<C>[];
}

/** One way to print a table's content, with the document that it was seen in. */
export interface Arrangement {
  readonly source: string;
  readonly sections: readonly [SectionSpec, ...SectionSpec[]];
}

/** A table of amounts; pure data. Columns, headings and rows are those of the document named in `source`. */
export interface AmountTableSpec {
  readonly shape: "amounts";
  readonly id: string;
  readonly version: number;
  /** Accepted titles; compared without year, department, table number and the words 部门, 单位, 预算. */
  readonly title: Texts;
  readonly source: string;
  readonly sections: readonly [SectionSpec, ...SectionSpec[]];
  /** Other arrangements that other places print; recognised, never laid out. */
  readonly alternatives?: readonly Arrangement[];
  readonly page: "portrait" | "landscape";
  /** Note under a table without figures (空表列示). */
  readonly emptyNote?: string;
  /** Note under the table, whatever it holds. */
  readonly note?: string;
  /** What is printed beside the department: budget year and unit when absent, else only the unit, or the day whose state is shown. */
  readonly beside?: "unit" | "closing-day";
}

export interface SecondLevelSpec {
  readonly key: string;
  readonly labels: Texts;
}

export interface FirstLevelSpec {
  readonly key: string;
  readonly labels: Texts;
  readonly second: readonly SecondLevelSpec[];
  /** Whether every form that was seen prints the second levels in this order; where none says so, projects order them as they like. */
  readonly inOrder?: true;
}

/** A field of the head block: label cell, then the value to its right (or below it, for the plan's shares). */
export interface HeadFieldSpec {
  readonly key: string;
  readonly labels: Texts;
  /** Label at the left of the whole line, shared by the neighbours with the same `under`. */
  readonly under?: Texts;
  /** 0-based line of the head block; shares take two lines, labels above values. */
  readonly line: number;
  readonly type: "text" | "amount" | "share";
  /** No label cell of its own is printed: the value fills the line beside `under`. */
  readonly unlabelled?: true;
}

/** One printed form of the 项目绩效目标表; a profile chooses one to lay out, all are recognised. */
export interface TargetVariantSpec {
  readonly id: string;
  readonly source: string;
  readonly head: readonly HeadFieldSpec[];
  readonly levels: readonly FirstLevelSpec[];
  readonly columns: readonly ColumnSpec<TargetColumn>[];
}

/**
 * `value` holds the whole 指标值, or its number where `operator` and `unit` stand in cells of their own; `direction` says
 * whether more or less is better (正向, 反向), or is the operator under another heading.
 */
export type TargetColumn = "first" | "second" | "name" | "description" | "value" | "basis" | "operator" | "unit" | "direction" | "weight";

export interface TargetTableSpec {
  readonly shape: "targets";
  readonly id: "performance-target";
  readonly version: number;
  readonly title: Texts;
  readonly variants: readonly [TargetVariantSpec, ...TargetVariantSpec[]];
  /** Columns that other places print besides, in any form; recognised, never laid out. */
  readonly extras: readonly ColumnSpec<TargetColumn>[];
  /** Headings of the number where that of the value spans operator, number and unit. */
  readonly numberHeaders: Texts;
}

export type TableSpec = AmountTableSpec | TargetTableSpec | TextTableSpec | EvaluationTableSpec;

/** Declares an amount table. A misspelt column or row key in an identity, sum or grouping is a compile error. */
export function defineSection<const C extends string, const R extends string>(section: {
  readonly key: string;
  readonly heading?: Texts;
  readonly columns: readonly ColumnSpec<C>[];
  readonly rows:
    | { readonly kind: "codes"; readonly classification: "functional" | "economic"; readonly totalLabels: Texts }
    | { readonly kind: "lines"; readonly lines: readonly LineDeclaration<R>[] }
    | { readonly kind: "items"; readonly groupBy: NoInfer<C>; readonly item: NoInfer<C>; readonly totalLabels: Texts; readonly sumRule?: "list-sum"; readonly totals?: TotalsPlace };
  readonly identities: readonly RowIdentity<NoInfer<C>>[];
}): SectionSpec<C, R> {
  return section;
}

interface LineDeclaration<R extends string> {
  readonly key: R;
  readonly labels: Texts;
  readonly indent?: number;
  readonly sum?: readonly NoInfer<R>[];
  readonly partOf?: NoInfer<R>;
  readonly uncounted?: true;
}
