import type { AmountTableSpec, ColumnSpec, EvaluationTableSpec, SectionSpec, TableSpec, TargetTableSpec, TextTableSpec } from "../spec";
import { foldText, remembered, rememberedOf } from "../text";
import { titleIndex, type TitleIndex } from "./titles";

/** The catalogue, prepared for look-ups by folded text. */
export interface Matchers {
  readonly titles: TitleIndex;
  readonly arrangements: readonly ArrangementMatcher[];
  /** The columns that arrangements cannot do without, by each text that may name them. */
  readonly needing: ReadonlyMap<string, readonly NeededColumn[]>;
  readonly targets: readonly TargetTableSpec[];
  readonly texts: readonly TextTableSpec[];
  readonly evaluations: readonly EvaluationTableSpec[];
  /** Every heading, group heading and section heading of the amount tables. */
  readonly headerWords: ReadonlySet<string>;
  /** Whether a folded text is the heading of a column in a table of any shape. */
  isHeading(folded: string): boolean;
}

export interface ArrangementMatcher {
  readonly spec: AmountTableSpec;
  readonly sections: readonly SectionMatcher[];
  /** The columns of all sections that the table cannot do without. */
  readonly needed: readonly ColumnMatcher[];
}

export interface NeededColumn {
  readonly arrangement: ArrangementMatcher;
  readonly column: ColumnMatcher;
}

export interface SectionMatcher {
  readonly spec: SectionSpec;
  readonly columns: readonly ColumnMatcher[];
  /** Those that the table cannot do without. */
  readonly needed: readonly ColumnMatcher[];
  /** The columns by each of their headers. */
  readonly headed: ReadonlyMap<string, readonly ColumnMatcher[]>;
  readonly heading: ReadonlySet<string>;
}

export interface ColumnMatcher {
  readonly spec: ColumnSpec;
  readonly headers: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
}

/** Headings of the columns that a code is divided into. */
export const LEVELS_OF_CODES: ReadonlySet<string> = new Set(["类", "款", "项", "类款项"]);

/** Prepares a catalogue once. */
export const matchersOf: (catalogue: readonly TableSpec[]) => Matchers = rememberedOf(prepare);

const LEADING_YEAR = /^(?:19|20)\d{2}(?:年度|年)/u;
const TRAILING_UNIT = /\((?:金额)?(?:单位:)?(?:人民币)?(?:元|千元|万元|亿元|%)\)$|%$/u;
/** `全年预算数(A)`, `执行率(B/A)`. */
const TRAILING_LETTERS = /\([A-Z](?:[/÷*×-][A-Z])?(?:\*100%)?\)$/u;

/** `项目（按功能分类）`, `事业收入预算`. */
const TRAILING_REMARK = /\(按[^()]*\)$|(?<=..(?:收入|支出))预算$/u;

/** A heading as it is compared: without the year in front, the unit behind, and how its rows are divided. */
export function foldHeader(folded: string): string {
  // Most cells are no headings at all, and asked about only to find that out.
  const mayBeMore = folded.endsWith(")") || folded.endsWith("%") || folded.endsWith("预算") || LEADING_YEAR.test(folded);
  return mayBeMore ? bareHeader(folded) : folded;
}

const bareHeader = remembered((folded: string): string => {
  const bare = folded.replace(LEADING_YEAR, "").replace(TRAILING_LETTERS, "").replace(TRAILING_UNIT, "").replace(TRAILING_REMARK, "");
  return bare === "" ? folded : bare;
});

function prepare(catalogue: readonly TableSpec[]): Matchers {
  const amounts = catalogue.filter((spec) => spec.shape === "amounts");
  const arrangements = amounts.flatMap((spec) => [spec, ...(spec.alternatives ?? [])].map((arrangement) => arrangementMatcher(spec, arrangement.sections)));
  const words = arrangements.flatMap(({ sections }) =>
    sections.flatMap(({ columns, heading }) => [...heading, ...columns.flatMap(({ headers, under }) => [...headers, ...under])]),
  );
  const others = {
    targets: catalogue.filter((spec) => spec.shape === "targets"),
    texts: catalogue.filter((spec) => spec.shape === "texts"),
    evaluations: catalogue.filter((spec) => spec.shape === "evaluation"),
  };
  const headerWords = new Set(words.filter((word) => !REMARKS.has(word)));
  const headings = new Set([...headerWords, ...headerSet(headingsOf(others))]);
  return {
    ...others,
    titles: titleIndex(catalogue),
    arrangements,
    needing: grouped(arrangements.flatMap((arrangement) => arrangement.needed.map((column) => ({ arrangement, column }))), ({ column }) => namesOf(column)),
    headerWords,
    isHeading: (folded) => headings.has(foldHeader(folded)),
  };
}

/** Any table may end with such a column: its heading tells of no other table beside it. */
const REMARKS: ReadonlySet<string> = new Set(["备注", "说明"]);

/** Headings of columns in tables of other shapes. */
function headingsOf({ targets, texts, evaluations }: Pick<Matchers, "targets" | "texts" | "evaluations">): readonly string[] {
  const columns = [
    ...targets.flatMap(({ extras, variants }) => [...extras, ...variants.flatMap((variant) => variant.columns)]),
    ...texts.flatMap(({ body }) => (body.kind === "rows" ? body.columns : [])),
    ...evaluations.flatMap(({ indicators }) => indicators.columns),
  ];
  return columns.flatMap(({ headers }) => headers);
}

function arrangementMatcher(spec: AmountTableSpec, all: readonly SectionSpec[]): ArrangementMatcher {
  const sections = all.map(sectionMatcher);
  return { spec, sections, needed: sections.flatMap(({ needed }) => needed) };
}

function sectionMatcher(spec: SectionSpec): SectionMatcher {
  const columns = spec.columns.map((column): ColumnMatcher => ({ spec: column, headers: headerSet(column.headers), under: headerSet(column.under ?? []) }));
  return { spec, columns, needed: columns.filter(({ spec: { optional } }) => optional !== true), headed: grouped(columns, ({ headers }) => headers), heading: headerSet(spec.heading ?? []) };
}

function namesOf({ spec, headers }: ColumnMatcher): readonly string[] {
  return spec.key === "code" ? [...headers, ...LEVELS_OF_CODES] : [...headers];
}

function grouped<T>(all: readonly T[], textsOf: (one: T) => Iterable<string>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) for (const text of textsOf(one)) groups.set(text, [...(groups.get(text) ?? []), one]);
  return groups;
}

function headerSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => foldHeader(foldText(text))));
}
