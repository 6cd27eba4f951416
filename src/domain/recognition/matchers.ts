import type { AmountTableSpec, ColumnSpec, EvaluationTableSpec, SectionSpec, TableSpec, TargetTableSpec, TextTableSpec } from "../spec";
import { foldText, remembered } from "../text";
import { titleIndex, type TitleIndex } from "./titles";

/** The catalogue, prepared for look-ups by folded text. */
export interface Matchers {
  readonly titles: TitleIndex;
  readonly arrangements: readonly ArrangementMatcher[];
  readonly targets: readonly TargetTableSpec[];
  readonly texts: readonly TextTableSpec[];
  readonly evaluations: readonly EvaluationTableSpec[];
  /** Every heading, group heading and section heading of the amount tables. */
  readonly headerWords: ReadonlySet<string>;
}

export interface ArrangementMatcher {
  readonly spec: AmountTableSpec;
  readonly sections: readonly SectionMatcher[];
}

export interface SectionMatcher {
  readonly spec: SectionSpec;
  readonly columns: readonly ColumnMatcher[];
  readonly heading: ReadonlySet<string>;
}

export interface ColumnMatcher {
  readonly spec: ColumnSpec;
  readonly headers: ReadonlySet<string>;
  readonly under: ReadonlySet<string>;
}

const prepared = new WeakMap<readonly TableSpec[], Matchers>();

/** Prepares a catalogue once. */
export function matchersOf(catalogue: readonly TableSpec[]): Matchers {
  const known = prepared.get(catalogue);
  if (known !== undefined) return known;
  const matchers = prepare(catalogue);
  prepared.set(catalogue, matchers);
  return matchers;
}

const LEADING_YEAR = /^(?:19|20)\d{2}(?:年度|年)/u;
const TRAILING_UNIT = /\((?:金额)?(?:单位:)?(?:人民币)?(?:元|千元|万元|亿元|%)\)$|%$/u;
/** `全年预算数(A)`, `执行率(B/A)`. */
const TRAILING_LETTERS = /\([A-Z](?:[/÷*×-][A-Z])?(?:\*100%)?\)$/u;

/** A heading as it is compared: without the year in front and the unit behind. */
export const foldHeader = remembered((folded: string): string => {
  const bare = folded.replace(LEADING_YEAR, "").replace(TRAILING_LETTERS, "").replace(TRAILING_UNIT, "");
  return bare === "" ? folded : bare;
});

function prepare(catalogue: readonly TableSpec[]): Matchers {
  const amounts = catalogue.filter((spec) => spec.shape === "amounts");
  const arrangements = amounts.flatMap((spec) =>
    [spec, ...(spec.alternatives ?? [])].map(({ sections }) => ({ spec, sections: sections.map(sectionMatcher) })),
  );
  const words = arrangements.flatMap(({ sections }) =>
    sections.flatMap(({ columns, heading }) => [...heading, ...columns.flatMap(({ headers, under }) => [...headers, ...under])]),
  );
  return {
    titles: titleIndex(catalogue),
    arrangements,
    targets: catalogue.filter((spec) => spec.shape === "targets"),
    texts: catalogue.filter((spec) => spec.shape === "texts"),
    evaluations: catalogue.filter((spec) => spec.shape === "evaluation"),
    headerWords: new Set(words),
  };
}

function sectionMatcher(spec: SectionSpec): SectionMatcher {
  return {
    spec,
    columns: spec.columns.map((column) => ({ spec: column, headers: headerSet(column.headers), under: headerSet(column.under ?? []) })),
    heading: headerSet(spec.heading ?? []),
  };
}

function headerSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map((text) => foldHeader(foldText(text))));
}
