import type { Fix } from "../edits";
import type { CellRef } from "../grid";

export type Severity = "error" | "warning" | "info";

/** A cell on a named sheet. */
export interface Place {
  readonly sheet: string;
  readonly at: CellRef;
}

/** Serialisable facts about one objection; the sentence is made from them in `i18n/`. */
export interface Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: Severity;
  /** Fills the placeholders of the message. Amounts are exact decimal texts; several values of one placeholder stand on a line each. */
  readonly data: Readonly<Record<string, string>>;
  readonly sheet: string;
  readonly at: CellRef;
  readonly related: readonly Place[];
  /** The figure that was expected and the one found, where the rule compares two. */
  readonly expected?: string;
  readonly actual?: string;
  readonly fixable: "safe" | "review" | "no";
  readonly fix?: Fix;
}

/** Why something was not checked, each reason with the names of its placeholders. */
export const NOT_CHECKED_REASONS = {
  /** The workbook has no table that the rule judges. */
  "no-table": [],
  /** A column that an identity needs was not found; `columns`: its headings. */
  "column-missing": ["columns"],
  /** A row that an identity needs was not found; `rows`: its labels. */
  "row-missing": ["rows"],
  /** Formulas without a calculated result; `cells`: where. */
  "not-calculated": ["cells"],
  /** A form that nobody has begun to fill in. */
  "not-filled": [],
  /** What is no figure cannot be added up; `cells`: where. */
  "not-a-number": ["cells"],
  /** Tables that the check compares were not recognised; `tables`: their names. */
  "table-missing": ["tables"],
  /** Amounts of tables whose unit is not known cannot be compared; `tables`: their titles or sheets. */
  "unit-unknown": ["tables"],
  /** Tables that stand several times and cannot be told apart, so that it is not known which belong together; `tables`: their titles. */
  "several-tables": ["tables"],
  /** The first part's 分项绩效目标 have none of the target tables' projects: they are divided by something else. */
  "goals-not-projects": [],
  /** Rows of sums that nobody has filled in; `cells`: where. */
  "total-blank": ["cells"],
  /** Nothing in the table says up to which month its figures go; `table`: its title. */
  "month-unknown": ["table"],
  /** Figures of a part of the year cannot be judged as those of the whole; `month`: up to which they go. */
  "year-not-over": ["month"],
  /** Projects of which no target table with a plan of spending was found; `projects`: their names. */
  "plan-missing": ["projects"],
  /** The check needs a profile (口径) that was chosen by name, and none was. */
  "profile-not-chosen": [],
} as const;

export type ReasonId = keyof typeof NOT_CHECKED_REASONS;

/** A rule that could not judge a table (or the workbook, `sheet` null), and why. Silence is never a pass. */
export interface NotChecked {
  readonly ruleId: string;
  readonly sheet: string | null;
  readonly reasonId: ReasonId;
  readonly data: Readonly<Record<string, string>>;
}

/** A rule that threw: a bug of ours, reported; the other rules still ran. */
export interface Crash {
  readonly ruleId: string;
  readonly sheet: string | null;
  readonly error: string;
}
