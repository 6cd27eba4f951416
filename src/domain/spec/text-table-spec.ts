import type { ColumnSpec } from "./table-spec";
import type { Texts } from "./texts";

/** A table of texts, without amounts: rows of texts under headings, or prose under the headings of its blocks. */
export interface TextTableSpec {
  readonly shape: "texts";
  readonly id: string;
  readonly version: number;
  /** Accepted titles, compared as those of amount tables. */
  readonly title: Texts;
  /** The document whose headings these are. */
  readonly source: string;
  readonly body: TextRowsSpec | TextBlocksSpec;
  readonly page: "portrait" | "landscape";
}

/** 部门机构设置情况: one row of texts for each unit. */
export interface TextRowsSpec {
  readonly kind: "rows";
  /** All of type `text` or `label`; the first names the row. */
  readonly columns: readonly [ColumnSpec, ...ColumnSpec[]];
  /** Rows left to fill in. */
  readonly blankRows: number;
}

/** 部门整体绩效目标: prose under headings, in this order. */
export interface TextBlocksSpec {
  readonly kind: "blocks";
  readonly blocks: readonly [TextBlockSpec, ...TextBlockSpec[]];
}

/** A heading, compared without its ordinal (`一、`, `（一）`), and what stands below it. */
export type TextBlockSpec = ProseBlockSpec | ProjectsBlockSpec;

export interface ProseBlockSpec {
  readonly key: string;
  readonly headings: Texts;
  readonly content: "prose";
  /** Rows left to fill in, one paragraph each. */
  readonly blankRows: number;
}

/** For each project a numbered line with its name, then one labelled line for each field. */
export interface ProjectsBlockSpec {
  readonly key: string;
  readonly headings: Texts;
  readonly content: "projects";
  readonly fields: readonly { readonly key: "objective" | "indicators"; readonly labels: Texts }[];
  /** Projects left to fill in when none is known. */
  readonly blankProjects: number;
}
