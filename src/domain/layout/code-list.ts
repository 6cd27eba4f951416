import { economicCodes, functionalCodes, levelOf, withAncestors, type ClassificationList, type CodeLevel } from "../catalogue/codes";
import type { SheetPlan } from "../edits";
import type { Rect } from "../grid";
import type { CodeInUse } from "../spec";
import type { CodeListPlace } from "./body-writer";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK, PAGE } from "./look";
import type { LayoutOptions } from "./options";
import { planHead } from "./plan-head";

/** What a sheet of codes is marked with; no table of the catalogue. */
export const CODE_LIST_ID = "code-list";
export const CODE_LIST_NAME = "科目编码表";

const WIDTHS = [14, 62, 14] as const;
const HEADING = ["编码", "科目名称", "级次"] as const;
/** Both lists stand one below the other under one heading, which comes again on each page. */
const ROWS = { title: 0, hint: 1, source: 2, heading: 3, lists: 4 } as const;
const LEVEL_NAMES: Readonly<Record<CodeLevel, string>> = { class: "类", section: "款", item: "项" };
const UNCONFIRMED = "＊";
const HINT = "各表新增行的科目名称、编码下拉列表取自本表。\n删除本表之前，请先将各表的科目名称复制并“粘贴为数值”。";

/** The codes of both classifications as they will be listed: those of the catalogue and those in use. */
export interface CodeList {
  readonly functional: readonly CodeInUse[];
  readonly economic: readonly CodeInUse[];
}

/** What the sheet of codes lists. */
export function codeListOf({ codes }: LayoutOptions): CodeList {
  return {
    functional: withAncestors([...(codes?.functional ?? []), ...functionalCodes.codes], functionalCodes),
    economic: withAncestors([...(codes?.economic ?? []), ...economicCodes.codes], economicCodes),
  };
}

/** Where the lists stand in a sheet of that name: codes and names. */
export function codeListPlace(list: CodeList, sheet: string): CodeListPlace {
  const { functional, economic } = rowsOf(list);
  const area = ({ first, bottom }: ListRows): Rect => ({ top: first, left: 0, bottom, right: 1 });
  return { sheet, lists: { functional: area(functional), economic: area(economic) } };
}

/** The sheet of codes, from which the tables by code take names and drop-down lists. */
export function codeListSheet(list: CodeList, options: LayoutOptions, name: string): SheetPlan {
  const draft = draftSheet(WIDTHS.length);
  const { functional, economic } = rowsOf(list);
  const area = rowBlock(0, 0, draft.right, economic.bottom);
  draft.style(area, LOOK.sheet);
  writeMasthead(draft);
  writeHeading(draft, economic.bottom);
  writeList(draft, functionalCodes, list.functional, functional);
  writeList(draft, economicCodes, list.economic, economic);
  return draft.finish({
    ...planHead({ id: CODE_LIST_ID, version: 1 }, options, CODE_LIST_NAME),
    name,
    columnWidths: WIDTHS,
    freeze: { rows: ROWS.lists, columns: 0 },
    page: {
      ...PAGE,
      orientation: "Portrait",
      printArea: area,
      titleRows: { top: ROWS.heading, bottom: ROWS.heading },
      pageBreaks: [economic.name],
    },
    inputs: [],
    shaded: [],
    help: [],
  });
}

/** Rows of one list. */
interface ListRows {
  /** Its name. */
  readonly name: number;
  readonly first: number;
  readonly bottom: number;
}

function rowsOf({ functional, economic }: CodeList): Readonly<Record<keyof CodeList, ListRows>> {
  const from = (name: number, count: number): ListRows => ({ name, first: name + 1, bottom: name + count });
  const upper = from(ROWS.lists, functional.length);
  return { functional: upper, economic: from(upper.bottom + 1, economic.length) };
}

function writeMasthead(draft: SheetDraft): void {
  const lines = [
    { row: ROWS.title, text: CODE_LIST_NAME, style: LOOK.title, height: HEIGHT.title },
    { row: ROWS.hint, text: HINT, style: LOOK.prose, height: HEIGHT.indicator },
    { row: ROWS.source, text: sourceText(), style: LOOK.prose, height: HEIGHT.indicator },
  ];
  for (const { row, text, style, height } of lines) {
    draft.span(rowBlock(row, 0, draft.right), text);
    draft.style(rowBlock(row, 0, draft.right), style);
    draft.height(row, height);
  }
}

function sourceText(): string {
  const { source, years } = functionalCodes;
  return `来源（${String(years.from)}—${String(years.to)}年）：${source}。\n级次后带${UNCONFIRMED}的编码未见文本印证，使用前请核对当年的政府收支分类科目。`;
}

function writeHeading(draft: SheetDraft, bottom: number): void {
  HEADING.forEach((text, column) => draft.put(ROWS.heading, column, text));
  draft.style(rowBlock(ROWS.heading, 0, draft.right, bottom), LOOK.grid);
  draft.style(rowBlock(ROWS.heading, 0, draft.right), LOOK.heading);
  draft.style(rowBlock(ROWS.lists, 0, 0, bottom), LOOK.code);
  draft.style(rowBlock(ROWS.lists, draft.right, draft.right, bottom), LOOK.center);
}

function writeList(draft: SheetDraft, { name, codes }: ClassificationList, rows: readonly CodeInUse[], at: ListRows): void {
  const confirmed = new Set(codes.flatMap((code) => (code.confirmed ? [code.code] : [])));
  draft.span(rowBlock(at.name, 0, draft.right), name);
  draft.style(rowBlock(at.name, 0, draft.right), LOOK.heading);
  rows.forEach(({ code, name: own }, index) => {
    const level = levelOf(code);
    const row = at.first + index;
    draft.put(row, 0, Number(code));
    draft.put(row, 1, own);
    draft.put(row, 2, `${level === undefined ? "" : LEVEL_NAMES[level]}${confirmed.has(code) ? "" : UNCONFIRMED}`);
  });
}
