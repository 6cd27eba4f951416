import type { CellRef, Rect } from "../grid";
import type { TableSpec } from "../spec";
import { foldText, rememberedOf } from "../text";
import { amountTableOf, areaOf } from "./amount-table";
import { bandsAround, isContinued, TALLEST, type Band } from "./band";
import { readBody } from "./body";
import { withCodeLevels } from "./code-levels";
import { isOfFinalAccounts, lastColumnOf } from "./final-accounts";
import { readMasthead, type Masthead } from "./masthead";
import { matchColumns, type HeaderMatch } from "./match-columns";
import { foldHeader, type ArrangementMatcher, type Matchers, type NeededColumn } from "./matchers";
import type { AmountTable, RefusedBlock } from "./recognised";
import { judgeRows } from "./row-evidence";
import type { Search } from "./search";
import { nextSegment, type Segment } from "./segments";
import type { Territory } from "./territory";
import { isCompared, isUnlike, namesAnother } from "./title-meaning";
import type { SheetView } from "./view";

/** Finds the tables of amounts with headings in a row, from left to right. */
export function findAmountTables(search: Search, row: number): readonly (AmountTable | RefusedBlock)[] {
  if (!search.view.headed(row)) return [];
  const found: (AmountTable | RefusedBlock)[] = [];
  for (let segment = nextSegment(search, row, search.view.left); segment !== undefined; ) {
    segment = nextSegment(search, row, searchSegment(search, row, segment, found));
  }
  return found;
}

/** Keeps the best table of a stretch and what stands left of it; tells the column to go on from. */
function searchSegment(search: Search, row: number, segment: Segment, found: (AmountTable | RefusedBlock)[]): number {
  const candidate = bestCandidate(search, row, segment);
  if (candidate === undefined) return segment.right + 1;
  const block = blockOf(search.view, candidate);
  // What looks like a table only together with cells of another one is none.
  if (!search.territory.overlaps(block.area)) {
    search.territory.take(block.area);
    if ("sheet" in block) found.push(block);
  }
  const { left } = candidate.match;
  if (left > segment.left) searchSegment(search, row, { left: segment.left, right: left - 1 }, found);
  return candidate.match.right + 1;
}

/** A table of final accounts is nothing of ours, nor is any part of it: only its area is kept. */
function blockOf(view: SheetView, candidate: Candidate): AmountTable | RefusedBlock | { readonly area: Rect } {
  if (candidate.ofFinalAccounts) {
    const area = areaOf(candidate, readBody(candidate).bottom);
    return { area: { ...area, right: lastColumnOf(view, candidate.band, area.right) } };
  }
  if (candidate.accepted) return amountTableOf(candidate);
  const refused = refusedBlock(view, candidate);
  const isNothing = candidate.ofAnother && (candidate.named === undefined || refused.missingColumns.length === 0);
  return isNothing ? { area: areaOf(candidate, readBody(candidate).bottom) } : refused;
}

/** A heading with what stands above it. */
interface Titled {
  readonly view: SheetView;
  readonly matchers: Matchers;
  readonly territory: Territory;
  readonly band: Band;
  readonly match: HeaderMatch;
  readonly masthead: Masthead;
  /** The spec that the title names, or else the sheet. */
  readonly named: TableSpec | undefined;
  /** The title says that it is another table than the spec's. */
  readonly ofAnother: boolean;
}

interface Candidate extends Titled {
  readonly score: number;
  readonly accepted: boolean;
  readonly ofFinalAccounts: boolean;
  /** The rows are such a table's. */
  readonly confirmed: boolean;
}

/** Below this share of its needed columns a heading is not even like the table's. */
const LIKE = 0.6;

function bestCandidate({ view, matchers, territory }: Search, row: number, { left, right }: Segment): Candidate | undefined {
  const words = wordsIn(view, matchers, row, { left, right });
  // A long list with words of headings in each row is looked at once: what did not fit above does not fit here.
  if ([1, 2].some((above) => wordsIn(view, matchers, row - above, { left, right }) === words)) return undefined;
  if (isAmongHeadings(view, matchers, row, { left, right })) return undefined;
  const bands = bandsAround({ view, territory }, row, left, right).map((band) => ({ band, lastStarts: lastStartsIn(band, matchers) }));
  const candidates = matchers.arrangements.flatMap((arrangement) => {
    const fits = bands.flatMap(({ band, lastStarts }) => fitsIn(band, arrangement, lastStarts.get(arrangement), matchers)).sort(byHeading);
    const best = fits.find(({ band, match }) => !isContinued(view, band, match)) ?? fits[0];
    return best === undefined ? [] : [titled({ view, matchers, territory, band: best.band, match: withCodeLevels(view, best.band, best.match) })];
  });
  // What the title denies is never accepted: its rows need not be read where there is something that is.
  const accepted = candidates.filter(({ ofAnother }) => !ofAnother).map(judge).filter((candidate) => candidate.accepted);
  return (accepted.length > 0 ? accepted : candidates.map(judge).filter(isWorthKeeping)).sort(byWorth)[0];
}

/** What is accepted, then what the title names, then the better fit. */
function byWorth(a: Candidate, b: Candidate): number {
  const isNamed = ({ named, match }: Candidate): number => Number(named === match.arrangement.spec);
  return Number(b.accepted) - Number(a.accepted) || (a.accepted ? 0 : isNamed(b) - isNamed(a)) || b.score - a.score;
}

/** No heading is so tall: what stands in the middle of more rows of headings belongs to none. */
function isAmongHeadings(view: SheetView, matchers: Matchers, row: number, stretch: Segment): boolean {
  return Array.from({ length: TALLEST }, (_, index) => row + 1 + index).every((below) => wordsIn(view, matchers, below, stretch).includes("|"));
}

interface Fit {
  readonly band: Band;
  readonly match: HeaderMatch;
}

/** What the columns of a band are as those of an arrangement, from each column on that such a table may begin with. */
function fitsIn(band: Band, arrangement: ArrangementMatcher, lastStart: number | undefined, { headerWords }: Matchers): readonly Fit[] {
  if (lastStart === undefined) return [];
  return band.columns.flatMap((start) => {
    const match = start.column > lastStart ? undefined : matchColumns(arrangement, band, start, headerWords);
    return match === undefined || match.coverage < LIKE ? [] : [{ band, match }];
  });
}

/** The last column from which on a band has enough of the headings that an arrangement needs; none for most arrangements. */
function lastStartsIn({ columns }: Band, { needing }: Matchers): ReadonlyMap<ArrangementMatcher, number> {
  const seen = new Set<NeededColumn>();
  const counts = new Map<ArrangementMatcher, number>();
  const lastStarts = new Map<ArrangementMatcher, number>();
  const count = (needed: NeededColumn, start: number): void => {
    const { arrangement } = needed;
    if (seen.has(needed) || lastStarts.has(arrangement)) return;
    seen.add(needed);
    const found = (counts.get(arrangement) ?? 0) + 1;
    counts.set(arrangement, found);
    if (found >= LIKE * arrangement.needed.length) lastStarts.set(arrangement, start);
  };
  for (const { column, names, spans } of [...columns].reverse()) {
    for (const text of [...names, ...spans]) needing.get(text)?.forEach((needed) => { count(needed, column); });
  }
  return lastStarts;
}

/** The known headings in a stretch of a row, with their columns. */
function wordsIn(view: SheetView, matchers: Matchers, row: number, { left, right }: Segment): string {
  const words: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const word = foldHeader(view.text(row, column));
    if (matchers.headerWords.has(word)) words.push(`${String(column)} ${word}`);
  }
  return words.join("|");
}

/** The better match, then the lower heading, then the one further left. */
function byHeading(a: Fit, b: Fit): number {
  return b.match.score - a.match.score || a.band.bottom - a.band.top - (b.band.bottom - b.band.top) || a.match.left - b.match.left;
}

/** A table that its title names may lack columns; one that nothing names must be complete and its rows must tell. */
const NAMED = 6;
const MISNAMED = -4;

function titled(heading: Pick<Titled, "view" | "matchers" | "territory" | "band" | "match">): Titled {
  const { view, matchers, territory, band, match } = heading;
  const isTaken = (at: CellRef): boolean => territory.isTaken(at);
  const masthead = readMasthead({ view, matchers, top: band.top, bottom: band.bottom, left: match.left, right: match.right, isTaken });
  const named = masthead.title?.match?.spec ?? matchers.titles.match(view.sheet.name.length < 4 ? "" : view.sheet.name)?.spec;
  return { ...heading, masthead, named, ofAnother: isOfAnother(view, masthead, match.arrangement.spec, named) };
}

const judge = rememberedOf((heading: Titled): Candidate => {
  const { view, territory, band, match, masthead, named, ofAnother } = heading;
  const rows = judgeRows(readBody(heading, SAMPLE_ROWS));
  const own = named === match.arrangement.spec;
  const isReadable = match.sections.every(hasLabels);
  return {
    ...heading,
    confirmed: rows.verdict === "confirm",
    score: match.score + rows.score + (own ? NAMED : named === undefined ? 0 : MISNAMED),
    ofFinalAccounts: isOfFinalAccounts({ view, band, match, masthead, isTaken: (at) => territory.isTaken(at) }),
    accepted: ofAnother || !isReadable ? false : own ? match.coverage >= NAMED_COVERAGE && rows.verdict !== "contradict" : match.coverage === 1 && rows.verdict === "confirm",
  };
});

/** What a title says, or without one the sheet's name, goes before columns and rows that many tables have alike. */
function isOfAnother(view: SheetView, { title }: Masthead, spec: TableSpec, named: TableSpec | undefined): boolean {
  if (title?.match !== undefined) return title.match.spec !== spec && isCompared(spec.id);
  if (title === null) return named === undefined && namesAnother(spec.id, foldText(view.sheet.name));
  return namesAnother(spec.id, view.text(title.at.row, title.at.column));
}

/** Fixed rows are known by their labels; where there is only one, its headings do. */
function hasLabels({ spec: { rows, columns: specs }, columns }: HeaderMatch["sections"][number]): boolean {
  return rows.kind !== "lines" || rows.lines.length === 1 || specs.some(({ key, type }) => type === "label" && columns.has(key));
}

const NAMED_COVERAGE = 0.7;
/** Enough rows to tell what a table is. */
const SAMPLE_ROWS = 60;

/** What is not accepted is worth a word only when it has a title, and the title or the rows are a budget table's. */
function isWorthKeeping({ view, accepted, ofFinalAccounts, confirmed, masthead: { title }, match }: Candidate): boolean {
  if (accepted || ofFinalAccounts) return true;
  if (title === null || match.coverage < LIKE) return false;
  return title.match !== undefined || (confirmed && !isUnlike(match.arrangement.spec.id, view.text(title.at.row, title.at.column)));
}

function refusedBlock(view: SheetView, candidate: Candidate): RefusedBlock {
  const { title } = candidate.masthead;
  return {
    sheet: view.sheet.name,
    area: areaOf(candidate, candidate.band.bottom),
    title: title === null ? null : { value: view.shown(title.at.row, title.at.column), at: title.at },
    resembles: title?.match?.spec.id ?? candidate.match.arrangement.spec.id,
    missingColumns: missingOf(candidate, title?.match?.spec),
  };
}

/** What the table that the title names lacks; its headings are looked for wherever they stand. */
function missingOf({ band, match, matchers }: Candidate, named: TableSpec | undefined): readonly string[] {
  const arrangement = matchers.arrangements.find(({ spec }) => spec === named);
  if (arrangement === undefined || arrangement.spec === match.arrangement.spec) return match.missing;
  const words = new Set(band.columns.flatMap(({ own }) => own));
  return arrangement.needed.filter(({ headers }) => ![...headers].some((header) => words.has(header))).map(({ spec }) => spec.headers[0]);
}
