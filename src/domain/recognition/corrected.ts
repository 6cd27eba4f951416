import type { Rect } from "../grid";
import type { TargetColumn } from "../spec";
import { foldText } from "../text";
import { amountTableOf } from "./amount-table";
import { bandsAround, bandOf, type Band } from "./band";
import { withCodeLevels } from "./code-levels";
import type { Correction } from "./correction";
import { findEvaluations } from "./evaluations";
import { matchColumns, noMatch, type HeaderMatch, type SectionColumns } from "./match-columns";
import { readMasthead } from "./masthead";
import type { ArrangementMatcher, Matchers } from "./matchers";
import type { RecognisedTable } from "./recognised";
import type { Finder } from "./search";
import { targetTableAt } from "./targets";
import type { Territory } from "./territory";
import { textFinder } from "./text-tables";
import { rowsOf, windowOf, type SheetView } from "./view";

/** Whether the headings that a correction was given for still stand in their cells. */
export function holds(view: SheetView, { headings }: Correction): boolean {
  return headings.every(({ at, text }) => foldText(view.shown(at.row, at.column)) === foldText(text));
}

/** The tables that a person told; a block that is none is kept from being found. A correction that fits nothing is passed over. */
export function findCorrected(view: SheetView, matchers: Matchers, territory: Territory, corrections: readonly Correction[]): readonly RecognisedTable[] {
  const found: RecognisedTable[] = [];
  for (const correction of corrections) {
    if (territory.overlaps(correction.area)) continue;
    if (correction.specId === null) territory.take(correction.area);
    const table = correction.specId === null ? undefined : tableOf({ view, matchers, territory, correction });
    if (table === undefined) continue;
    const area = { ...around(table.area, correction.area), bottom: table.area.bottom };
    if (territory.overlaps(area)) continue;
    territory.take(area);
    found.push({ ...table, area, evidence: [{ kind: "correction", text: table.spec.id, at: { row: area.top, column: area.left }, score: 10 }, ...table.evidence] });
  }
  return found;
}

function around(one: Rect, other: Rect): Rect {
  return { top: Math.min(one.top, other.top), left: Math.min(one.left, other.left), bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
}

interface Input {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly correction: Correction;
}

function tableOf(input: Input): RecognisedTable | undefined {
  const { matchers, correction } = input;
  const isMeant = ({ id }: { readonly id: string }): boolean => id === correction.specId;
  const target = matchers.targets.find(isMeant);
  if (target !== undefined) return targetOf(input, target);
  if ([...matchers.texts, ...matchers.evaluations].some(isMeant)) return inWindow(input);
  return amountsOf(input, matchers.arrangements.filter(({ spec }) => isMeant(spec)));
}

/** Rows of the correction's headings; a heading cannot be told without one. */
function headingRows({ headings, area }: Correction): readonly number[] {
  const rows = headings.map(({ at }) => at.row).filter((row) => row >= area.top && row <= area.bottom);
  return [...new Set(rows)].sort((a, b) => a - b);
}

function targetOf({ view, matchers, territory, correction }: Input, spec: Matchers["targets"][number]): RecognisedTable | undefined {
  const row = headingRows(correction).at(-1);
  const mapped = new Map(Object.entries(correction.columns).map(([path, column]) => [columnKey(path), column]));
  const columns = new Map<TargetColumn, number>();
  for (const { key } of [...spec.variants.flatMap((variant) => variant.columns), ...spec.extras]) {
    const column = mapped.get(key);
    if (column !== undefined) columns.set(key, column);
  }
  if (row === undefined || columns.size === 0) return undefined;
  return targetTableAt({ view, matchers, territory, spec, row }, columns);
}

/** Texts and evaluations have no columns that could be mistaken: the correction says where to look, and for what. */
function inWindow({ view, matchers, territory, correction: { area, specId } }: Input): RecognisedTable | undefined {
  const isMeant = ({ id }: { readonly id: string }): boolean => id === specId;
  const seen = windowOf(view, area);
  const only = { ...matchers, evaluations: matchers.evaluations.filter(isMeant) };
  const search = { view: seen, matchers: only, territory: { ...territory, take: (_area: Rect) => undefined } };
  const finders: readonly Finder<RecognisedTable>[] = [...matchers.texts.filter(isMeant).map(textFinder), findEvaluations];
  return finders.flatMap((find) => rowsOf(seen).flatMap((row) => find(search, row))).find((table) => table.area.top <= area.bottom);
}

interface Choice {
  readonly band: Band;
  readonly match: HeaderMatch;
}

/** The best reading of the headings as one of the arrangements, with the columns that the person mapped. */
function amountsOf(input: Input, arrangements: readonly ArrangementMatcher[]): RecognisedTable | undefined {
  const { view, matchers, territory, correction } = input;
  const choices = bandsOf(input).flatMap((band) => arrangements.map((arrangement) => choiceOf(input, band, arrangement)));
  const best = choices.reduce<Choice | undefined>((found, choice) => (found === undefined || worth(choice, correction) > worth(found, correction) ? choice : found), undefined);
  if (best === undefined || best.match.sections.every(({ columns }) => columns.size === 0)) return undefined;

  const { band } = best;
  const match = withCodeLevels(view, band, best.match);
  const masthead = readMasthead({ view, matchers, top: band.top, bottom: band.bottom, left: match.left, right: match.right, isTaken: (at) => territory.isTaken(at) });
  return amountTableOf({ view, matchers, band, match, masthead });
}

function bandsOf({ view, territory, correction }: Input): readonly Band[] {
  const rows = headingRows(correction);
  const { left, right } = correction.area;
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [...rows.flatMap((row) => bandsAround({ view, territory }, row, left, right)), bandOf({ view, territory }, { top: first, bottom: last, left, right })];
}

function choiceOf({ matchers, correction }: Input, band: Band, arrangement: ArrangementMatcher): Choice {
  const matches = band.columns.flatMap((column) => matchColumns(arrangement, band, column, matchers.headerWords) ?? []);
  const best = matches.reduce<HeaderMatch>((found, match) => (match.score > found.score ? match : found), noMatch(arrangement));
  return { band, match: withColumns(best, correction) };
}

function worth({ match }: Choice, { columns }: Correction): number {
  const followed = Object.entries(columns).filter(([path, column]) => match.sections.some((section) => section.columns.get(columnKey(path)) === column)).length;
  return match.score + 10 * followed;
}

function columnKey(path: string): string {
  return path.slice(path.indexOf(".") + 1);
}

/** The columns as they were found, with those that the person mapped; a column is read as one thing only. */
function withColumns(match: HeaderMatch, { columns }: Correction): HeaderMatch {
  const mapped = new Set(Object.values(columns));
  const sections = match.sections.map((section): SectionColumns => {
    const own = new Map([...section.columns].filter(([, column]) => !mapped.has(column)));
    for (const { key } of section.spec.columns) {
      const column = columns[`${section.spec.key}.${key}`];
      if (column !== undefined) own.set(key, column);
    }
    return { ...section, columns: own };
  });
  const places = sections.flatMap((section) => [...section.columns.values()]);
  return { ...match, sections, left: Math.min(match.left, ...places), right: Math.max(match.right, ...places) };
}
