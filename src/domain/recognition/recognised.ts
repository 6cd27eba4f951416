import type { CellRef, Rect } from "../grid";
import type {
  AmountTableSpec, EvaluationColumn, EvaluationTableSpec, GoalColumn, MoneyColumn, SectionSpec, TargetColumn, TargetTableSpec, TextTableSpec,
} from "../spec";

/** Unit that the table's amounts are stated in. */
export type AmountUnit = "元" | "千元" | "万元" | "亿元";

/** A text of the sheet with its place. */
export interface Located<T = string> {
  readonly value: T;
  readonly at: CellRef;
}

/** Why a block was taken for a table, or refused: facts, no sentences. */
export interface Evidence {
  /** `correction`: a person said so; `text` is the id of the spec. */
  readonly kind: "correction" | "title" | "header" | "code-column" | "row-labels" | "sequence-row" | "unit" | "indicator-levels" | "block-headings";
  readonly text: string;
  readonly at: CellRef;
  readonly score: number;
}

interface TableBase {
  readonly sheet: string;
  /** The whole table, with its title above and its notes below. */
  readonly area: Rect;
  readonly title: Located | null;
  readonly unit: Located<AmountUnit> | null;
  readonly year: Located<number> | null;
  readonly department: Located | null;
  readonly evidence: readonly Evidence[];
}

/** A recognised table of amounts. */
export interface AmountTable extends TableBase {
  readonly shape: "amounts";
  readonly spec: AmountTableSpec;
  readonly sections: readonly TableSection[];
}

export interface TableSection {
  readonly spec: SectionSpec;
  /** Sheet column (0-based) of each column key that was found. Code columns split in three (类 款 项) are `code`, `code-2`, `code-3`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Sheet row, 0-based. */
  readonly row: number;
  readonly kind: "line" | "code" | "item" | "subtotal" | "total";
  /** Key of the `LineSpec` for `line` rows. */
  readonly key?: string;
  /** Joined classification code for `code` rows: 3, 5 or 7 digits. */
  readonly code?: string;
  readonly label: string;
  /** Name of the group the row belongs to, for `items` sections with groups. */
  readonly group?: string;
}

/** A recognised 项目绩效目标表. */
export interface TargetTable extends TableBase {
  readonly shape: "targets";
  readonly spec: TargetTableSpec;
  readonly variant: string;
  readonly projectCode: Located | null;
  readonly projectName: Located | null;
  /** Values of the head block by `HeadFieldSpec.key`; a share or amount keeps the cell's own value. */
  readonly head: ReadonlyMap<string, CellRef>;
  readonly columns: ReadonlyMap<TargetColumn, number>;
  readonly indicators: readonly IndicatorRow[];
}

/** One row of indicators; merged or blank-continued levels are filled in. */
export interface IndicatorRow {
  readonly row: number;
  /** Key of the first level; null when the wording is unknown. */
  readonly first: string | null;
  readonly firstText: string;
  readonly second: string | null;
  readonly secondText: string;
  /** Texts, trimmed, a name without its number; "" when the cell is blank, an ideographic space or a dash. */
  readonly name: string;
  readonly description: string;
  /** The whole value, put together where operator, number and unit stand apart: `≥90%`. */
  readonly value: string;
  /** Sheet columns (0-based) of the cells that make up the value, in its order. */
  readonly valueColumns: readonly number[];
  readonly basis: string;
  /** 权重 or 分值 as it is shown; "" where the form has none, or where a merged cell goes on. */
  readonly weight: string;
}

/** A recognised table of texts: 部门机构设置情况, 部门整体绩效目标. */
export interface TextTable extends TableBase {
  readonly shape: "texts";
  readonly spec: TextTableSpec;
  readonly body: TextRows | TextBlocks;
}

export interface TextRows {
  readonly kind: "rows";
  /** Sheet column (0-based) of each column key that was found. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet rows with a text in one of the columns. */
  readonly rows: readonly number[];
}

export interface TextBlocks {
  readonly kind: "blocks";
  /** In the order of the sheet. */
  readonly blocks: readonly TextBlock[];
}

export interface TextBlock {
  /** Key of the `TextBlockSpec`. */
  readonly key: string;
  readonly heading: Located;
  /** Every text below the heading, as it is shown, up to the next heading. */
  readonly paragraphs: readonly Located[];
}

/** A recognised 项目支出绩效自评表. */
export interface EvaluationTable extends TableBase {
  readonly shape: "evaluation";
  readonly spec: EvaluationTableSpec;
  readonly projectName: Located | null;
  /** Cell of the value of each field of the head that was found. */
  readonly head: ReadonlyMap<string, CellRef>;
  readonly money: {
    readonly columns: ReadonlyMap<MoneyColumn, number>;
    /** Row of each line that was found, by key. */
    readonly lines: ReadonlyMap<string, number>;
  };
  /** Cells of the year's goal and of what became of it. */
  readonly goals: ReadonlyMap<GoalColumn, CellRef>;
  readonly columns: ReadonlyMap<EvaluationColumn, number>;
  readonly indicators: readonly EvaluatedRow[];
  /** Row of 总分. */
  readonly total: number | null;
}

/** One row of indicators with its levels; merged or blank-continued levels are filled in. */
export interface EvaluatedRow {
  readonly row: number;
  /** Key of the first level; null when the wording is unknown. */
  readonly first: string | null;
  readonly second: string | null;
  /** 三级指标, trimmed; "" when the row is left to fill in. */
  readonly name: string;
}

export type RecognisedTable = AmountTable | TargetTable | TextTable | EvaluationTable;

/** A block that looks like a budget table but is none that the catalogue has: named, so that nobody thinks it was checked. */
export interface RefusedBlock {
  readonly sheet: string;
  readonly area: Rect;
  readonly title: Located | null;
  /** Id of the spec it comes closest to. */
  readonly resembles: string;
  /** Headings of that spec that were not found. */
  readonly missingColumns: readonly string[];
}

export interface Recognition {
  /** In the order of the sheets, then from top to bottom, then from left to right. */
  readonly tables: readonly RecognisedTable[];
  readonly refused: readonly RefusedBlock[];
}
