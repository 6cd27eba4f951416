import type { Fix } from "../edits";
import type { CellRef, Sheet } from "../grid";
import type { AmountTable, EvaluationTable, RecognisedTable, RefusedBlock, TargetTable } from "../recognition/recognised";
import type { Profile } from "../spec";
import type { NOT_CHECKED_REASONS, Place, ReasonId, Severity } from "./finding";

/** Message ids of a rule, each with the names of its placeholders. */
export type Messages = Readonly<Record<string, readonly string[]>>;

export interface RuleMeta<M extends Messages = Messages, I extends string = string> {
  /** Public and stable: file, test, documentation page and report use the same id; never reused. */
  readonly id: I;
  readonly category: "form" | "arithmetic" | "codes" | "ties" | "targets" | "execution";
  /** Default severity; one finding may carry its own. */
  readonly severity: Severity;
  readonly fixable: "safe" | "review" | "no";
  readonly messages: M;
}

export interface RuleContext<T> {
  readonly table: T;
  /** Only the table's rows, and the four above and below, may be looked at: when no other cell changes, nobody asks again. */
  readonly sheet: Sheet;
  readonly profile: Profile;
  /** Says that (a part of) the table could not be judged, and why. */
  readonly notChecked: <R extends ReasonId>(reasonId: R, data: { readonly [P in (typeof NOT_CHECKED_REASONS)[R][number]]: string }) => void;
}

/** What a rule yields: an unknown message id, a missing or a superfluous placeholder is a compile error. */
export type RuleFinding<M extends Messages = Messages> = {
  [I in keyof M & string]: {
    readonly messageId: I;
    readonly at: CellRef;
    readonly data: { readonly [P in M[I][number]]: string };
    readonly related?: readonly Place[];
    readonly severity?: Severity;
    readonly expected?: string;
    readonly actual?: string;
    readonly fix?: Fix;
  };
}[keyof M & string];

export interface AmountRule<M extends Messages = Messages, I extends string = string> {
  readonly meta: RuleMeta<M, I>;
  readonly judges: "amounts";
  /** Whether the table holds anything that the rule judges; every table of amounts when absent. */
  readonly applies?: (table: AmountTable) => boolean;
  check(context: RuleContext<AmountTable>): Iterable<RuleFinding<M>>;
}

export interface TargetRule<M extends Messages = Messages, I extends string = string> {
  readonly meta: RuleMeta<M, I>;
  readonly judges: "targets";
  check(context: RuleContext<TargetTable>): Iterable<RuleFinding<M>>;
}

/** Judges tables of any shape: what every table must have, whatever it holds. */
export interface TableRule<M extends Messages = Messages, I extends string = string> {
  readonly meta: RuleMeta<M, I>;
  readonly judges: "tables";
  /** Whether the table holds anything that the rule judges; every table when absent. */
  readonly applies?: (table: RecognisedTable) => boolean;
  check(context: RuleContext<RecognisedTable>): Iterable<RuleFinding<M>>;
}

/** What a rule between tables may look at. */
export interface WorkbookContext {
  /** The recognised tables that the rule reads, in the order of the sheets, then from top to bottom. */
  readonly tables: readonly RecognisedTable[];
  /** Blocks that look like a budget table but are none that the catalogue has. */
  readonly refused: readonly RefusedBlock[];
  readonly sheetOf: (table: Pick<RecognisedTable, "sheet">) => Sheet;
  readonly profile: Profile;
  /** Whether somebody chose the profile by name (pane, workbook, `--profile`), or it is only the default. */
  readonly profileChosen: boolean;
  /** Says what could not be judged, and why; `sheet` null for the whole workbook. */
  readonly notChecked: <R extends ReasonId>(sheet: string | null, reasonId: R, data: { readonly [P in (typeof NOT_CHECKED_REASONS)[R][number]]: string }) => void;
}

/** A finding between tables says in which sheet it stands. */
export type WorkbookFinding<M extends Messages = Messages> = RuleFinding<M> & { readonly sheet: string };

/** Judges tables against each other (勾稽关系 between tables), or the workbook as a whole. */
export interface WorkbookRule<M extends Messages = Messages, I extends string = string> {
  readonly meta: RuleMeta<M, I>;
  readonly judges: "workbook";
  /** Ids of the specs that it reads: it judges anew when one of their tables changed, and is not checked when none is there. `all`: every table, and judges a workbook without tables too. */
  readonly reads: readonly string[] | "all";
  /** What it says of a 项目绩效目标表 by itself, whatever the others hold: asked of each that it reads, and asked anew only when that one changed. */
  ofTargets?(context: RuleContext<TargetTable>): Iterable<RuleFinding<M>>;
  check(context: WorkbookContext): Iterable<WorkbookFinding<M>>;
}

/** Knows no other rule and not the engine. */
export type Rule = AmountRule | TargetRule | TableRule | WorkbookRule;

/** Declares a rule for tables of amounts; its id and messages stay literal types, so that a missing sentence is a compile error. */
export function defineAmountRule<const M extends Messages, const I extends string>(rule: Omit<AmountRule<M, I>, "judges">): AmountRule<M, I> {
  return { ...rule, judges: "amounts" };
}

/** Declares a rule for 项目绩效目标表; as `defineAmountRule`. */
export function defineTargetRule<const M extends Messages, const I extends string>(rule: Omit<TargetRule<M, I>, "judges">): TargetRule<M, I> {
  return { ...rule, judges: "targets" };
}

/** Declares a rule for tables of any shape; as `defineAmountRule`. */
export function defineTableRule<const M extends Messages, const I extends string>(rule: Omit<TableRule<M, I>, "judges">): TableRule<M, I> {
  return { ...rule, judges: "tables" };
}

/** Declares a rule for 项目支出绩效自评表; as `defineAmountRule`. */
export function defineEvaluationRule<const M extends Messages, const I extends string>({ meta, check }: { readonly meta: RuleMeta<M, I>; readonly check: (context: RuleContext<EvaluationTable>) => Iterable<RuleFinding<M>> }): TableRule<M, I> {
  return {
    meta,
    judges: "tables",
    applies: ({ shape }) => shape === "evaluation",
    check: ({ table, ...context }) => (table.shape === "evaluation" ? check({ ...context, table }) : []),
  };
}

/** Declares a rule between tables; as `defineAmountRule`. */
export function defineWorkbookRule<const M extends Messages, const I extends string>(rule: Omit<WorkbookRule<M, I>, "judges">): WorkbookRule<M, I> {
  return { ...rule, judges: "workbook" };
}
