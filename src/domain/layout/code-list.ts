import { economicCodes, functionalCodes, levelOf, withAncestors, type ClassificationList, type CodeLevel } from "../catalogue/codes";
import type { SheetPlan } from "../edits";
import type { CodeInUse } from "../spec";
import type { CodeListPlace } from "./body-writer";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { HEIGHT, LOOK, PAGE } from "./look";
import type { LayoutOptions } from "./options";
import { unusedSheetName } from "./sheet-name";

/** What a sheet of codes is marked with; no table of the catalogue. */
export const CODE_LIST_ID = "code-list";
export const CODE_LIST_NAME = "科目编码表";

const WIDTHS = [10, 38, 8, 3, 10, 38, 8] as const;
const ROWS = { title: 0, hint: 1, source: 2, group: 3, heading: 4, first: 5 } as const;
const LEFT = { functional: 0, economic: 4 } as const;
const LEVEL_NAMES: Readonly<Record<CodeLevel, string>> = { class: "类", section: "款", item: "项" };
const UNCONFIRMED = "＊";
const HINT = "各表新增行的科目名称、编码下拉列表取自本表。删除本表之前，请先将各表的科目名称复制并“粘贴为数值”。";

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
  const area = (id: "functional" | "economic") => ({ top: ROWS.first, left: LEFT[id], bottom: ROWS.first + list[id].length - 1, right: LEFT[id] + 1 });
  return { sheet, lists: { functional: area("functional"), economic: area("economic") } };
}

/** The sheet of codes, from which the tables by code take names and drop-down lists. */
export function codeListSheet(list: CodeList, options: LayoutOptions, name: string): SheetPlan {
  const draft = draftSheet(WIDTHS.length);
  const bottom = ROWS.first - 1 + Math.max(list.functional.length, list.economic.length);
  draft.style(rowBlock(0, 0, draft.right, bottom), LOOK.sheet);
  writeMasthead(draft);
  writeList(draft, functionalCodes, list.functional);
  writeList(draft, economicCodes, list.economic);
  return draft.finish({
    specId: CODE_LIST_ID,
    specVersion: 1,
    profileId: options.profile.id,
    name,
    wantedName: unusedSheetName(CODE_LIST_NAME, []),
    columnWidths: WIDTHS,
    freeze: { rows: ROWS.first, columns: 0 },
    page: {
      ...PAGE,
      orientation: "Portrait",
      printArea: rowBlock(0, 0, draft.right, bottom),
      titleRows: { top: ROWS.group, bottom: ROWS.heading },
    },
    inputs: [],
    shaded: [],
    help: [],
    locked: options.lockFormulas ?? false,
  });
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
  return `来源（${String(years.from)}—${String(years.to)}年）：${source}。级次后带${UNCONFIRMED}的编码未见文本印证，使用前请核对当年的政府收支分类科目。`;
}

function writeList(draft: SheetDraft, { id, name, codes }: ClassificationList, rows: readonly CodeInUse[]): void {
  const left = LEFT[id];
  const confirmed = new Set(codes.flatMap((code) => (code.confirmed ? [code.code] : [])));
  draft.span(rowBlock(ROWS.group, left, left + 2), name);
  ["编码", "科目名称", "级次"].forEach((text, index) => draft.put(ROWS.heading, left + index, text));
  rows.forEach(({ code, name: own }, index) => {
    const level = levelOf(code);
    draft.put(ROWS.first + index, left, Number(code));
    draft.put(ROWS.first + index, left + 1, own);
    draft.put(ROWS.first + index, left + 2, `${level === undefined ? "" : LEVEL_NAMES[level]}${confirmed.has(code) ? "" : UNCONFIRMED}`);
  });
  const bottom = ROWS.first + rows.length - 1;
  draft.style(rowBlock(ROWS.group, left, left + 2, bottom), LOOK.grid);
  draft.style(rowBlock(ROWS.group, left, left + 2, ROWS.heading), LOOK.heading);
  draft.style(rowBlock(ROWS.first, left, left, bottom), LOOK.code);
  draft.style(rowBlock(ROWS.first, left + 2, left + 2, bottom), LOOK.center);
}
