import type { CellRef } from "../grid";
import type { TextBlocksSpec, TextBlockSpec, TextTableSpec } from "../spec";
import { foldLabel, foldText } from "../text";
import { readInfo, yearInTitle } from "./info";
import type { Located, TextBlock, TextTable } from "./recognised";
import type { Finder, Search } from "./search";
import { distinctColumns, filledColumns } from "./view";

/** Finds prose under the headings of its blocks, such as 部门整体绩效目标, in one column or with the headings beside it. */
export function textBlocksFinder(spec: TextTableSpec, body: TextBlocksSpec): Finder<TextTable> {
  const words = body.blocks.flatMap((block) => block.headings.map((heading) => ({ block, word: foldText(heading) })));
  return (search, row) => {
    const heading = headingIn(search, words, row);
    const table = heading === undefined ? undefined : tableFrom({ ...search, spec, body, words }, heading);
    if (table === undefined) return [];
    search.territory.take(table.area);
    return [table];
  };
}

interface Input extends Search {
  readonly spec: TextTableSpec;
  readonly body: TextBlocksSpec;
  readonly words: HeadingWords;
}

/** The headings, folded. */
type HeadingWords = readonly { readonly block: TextBlockSpec; readonly word: string }[];

interface Heading {
  readonly block: TextBlockSpec;
  readonly at: CellRef;
  /** What follows the heading in its own cell. */
  readonly rest: string;
}

/** The heading in a row; whatever else stands there is its text. A number beside it is the page of a table of contents. */
function headingIn({ view, territory }: Search, words: HeadingWords, row: number, column?: number): Heading | undefined {
  const filled = view.distinct(row);
  const first = column === undefined ? filled[0] : filled.find((place) => place === column);
  if (first === undefined || filled.length > 2 || filled.some((place) => territory.isTaken({ row, column: place }))) return undefined;
  if (filled.some((place) => place > first && view.figure(row, place))) return undefined;
  const label = foldLabel(view.text(row, first));
  const found = words.find(({ word }) => label.startsWith(word) && (label === word || label[word.length] === ":"));
  return found === undefined ? undefined : { block: found.block, at: { row, column: first }, rest: label === found.word ? "" : afterColon(view.shown(row, first)) };
}

function afterColon(shown: string): string {
  return shown.slice(shown.search(/[:：]/u) + 1).trim();
}

/** One heading alone may be a label of any other form. */
const FEWEST_BLOCKS = 2;

function tableFrom(search: Input, first: Heading): TextTable | undefined {
  const { view, spec } = search;
  const { blocks, bottom, right } = readBlocks(search, first);
  const isList = blocks.every(({ paragraphs }) => paragraphs.length === 0) && bottom - first.at.row < blocks.length;
  if (blocks.length < FEWEST_BLOCKS || isList) return undefined;

  const title = titleAbove(search, first.at);
  const top = title?.row ?? first.at.row;
  const left = Math.min(first.at.column, title?.column ?? first.at.column);
  const widest = Math.max(right, title?.column ?? right);
  const rows = Array.from({ length: title === undefined ? 0 : first.at.row - title.row - 1 }, (_, index) => top + 1 + index);
  const info = readInfo(view, rows, left, widest);
  const year = title === undefined ? undefined : yearInTitle(view, title);
  const shown = title === undefined ? null : { value: view.shown(title.row, title.column), at: title };
  return {
    shape: "texts",
    spec,
    sheet: view.sheet.name,
    area: { top, left, bottom, right: widest },
    title: shown,
    unit: null,
    year: info.year ?? (title === undefined || year === undefined ? null : { value: year, at: title }),
    department: info.department,
    body: { kind: "blocks", blocks },
    evidence: [
      ...(shown === null ? [] : [{ kind: "title" as const, text: shown.value, at: shown.at, score: 5 }]),
      { kind: "block-headings", text: blocks.map(({ heading }) => foldText(heading.value)).join(" | "), at: first.at, score: blocks.length },
    ],
  };
}

interface Blocks {
  readonly blocks: readonly TextBlock[];
  readonly bottom: number;
  readonly right: number;
}

/** Blank rows after which a last paragraph has ended. */
const WIDEST_GAP = 3;

/** Goes down from the first heading until something that is no prose begins. */
function readBlocks(search: Input, first: Heading): Blocks {
  const { view } = search;
  const blocks: { key: string; heading: Located; paragraphs: Located[] }[] = [];
  let [bottom, right] = [first.at.row, first.at.column];
  for (let row = first.at.row; row <= view.bottom; row += 1) {
    const heading = headingIn(search, search.words, row, first.at.column);
    if (heading !== undefined && blocks.some(({ key }) => key === heading.block.key)) break;
    if (heading === undefined && (isEnd(search, row, first.at.column) || isNextHead(search, blocks, row))) break;
    const filled = distinctColumns(view, row, first.at.column, view.right);
    if (filled.length === 0) continue;
    if (heading === undefined && row - bottom > WIDEST_GAP + 1 && !goesOn(search, blocks, row, first.at.column)) break;
    const texts = filled.map((column): Located => ({ value: view.shown(row, column), at: { row, column } }));
    if (heading === undefined) blocks.at(-1)?.paragraphs.push(...texts);
    else {
      const [own, ...beside] = texts;
      const inside = heading.rest === "" ? [] : [{ value: heading.rest, at: heading.at }];
      if (own !== undefined) blocks.push({ key: heading.block.key, heading: own, paragraphs: [...inside, ...beside] });
    }
    bottom = row;
    right = Math.max(right, ...filled);
  }
  return { blocks, bottom, right };
}

/** Whether another of the headings is still to come before something that is no prose. */
function goesOn(search: Input, blocks: readonly { readonly key: string }[], from: number, column: number): boolean {
  for (let row = from; row <= search.view.bottom; row += 1) {
    const heading = headingIn(search, search.words, row, column);
    if (heading !== undefined) return !blocks.some(({ key }) => key === heading.block.key);
    if (isEnd(search, row, column)) return false;
  }
  return false;
}

/** A part of the document, a line that states the unit, the head of another table. */
const NEXT_PART = /^第[一二三四五六七八九十\d]{1,3}部分|^(?:金额)?单位:|^项目(?:编码|代码|名称)(?::|$)/u;
/** As a title of a table that the catalogue does not have. */
const LIKE_A_TITLE = /^[^。,;:]{2,50}(?:预算|收入|支出|目标|情况|明细|汇总|总)表(?:\([^()]*\))?$/u;
const LEFT_OF = 1;

/** Prose stands in one cell of a row, or in two with a label in front; whatever is wider, titled or taken is another table. */
function isEnd({ view, matchers, territory }: Input, row: number, column: number): boolean {
  const filled = distinctColumns(view, row, Math.max(view.left, column - LEFT_OF), view.right);
  if (filled.length > 2 || filled.some((place) => place < column || territory.isTaken({ row, column: place }) || view.figure(row, place))) return true;
  return filled.some((place) => {
    const text = view.text(row, place);
    return NEXT_PART.test(text) || LIKE_A_TITLE.test(text) || matchers.titles.match(text) !== undefined;
  });
}

/** After the last block, a bare 绩效目标 is the head of a target table without a title. */
function isNextHead({ view, body }: Input, blocks: readonly { readonly key: string }[], row: number): boolean {
  const isLast = blocks.at(-1)?.key === body.blocks.at(-1)?.key;
  return isLast && filledColumns(view, row, view.left, view.right).some((column) => /^(?:年度)?绩效目标:?$/u.test(view.text(row, column)));
}

const HIGHEST = 6;

/** The title, with nothing but lines on department and year between it and the first heading. */
function titleAbove({ view, matchers, territory, spec }: Input, { row: first, column }: CellRef): CellRef | undefined {
  for (let row = first - 1; row >= Math.max(view.top, first - HIGHEST); row -= 1) {
    const filled = filledColumns(view, row, view.left, view.right);
    if (filled.some((place) => territory.isTaken({ row, column: place })) || view.distinct(row).length > 3) return undefined;
    const title = filled.find((place) => matchers.titles.match(view.text(row, place))?.spec === spec);
    if (title !== undefined && title >= column - 1) return { row, column: title };
  }
  return undefined;
}
