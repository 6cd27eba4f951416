import type { CellHelp, SheetPlan } from "../edits";
import type { Rect } from "../grid";
import type { AmountTableSpec } from "../spec";
import { columnOfType, type PlacedColumn } from "./amount-columns";
import { writeHeading } from "./amount-heading";
import type { AmountPlace } from "./amount-place";
import { writeBody } from "./amount-rows";
import type { BodyWriter, CodeListPlace } from "./body-writer";
import { collectCells } from "./cell-areas";
import { draftSheet, rowBlock, type SheetDraft } from "./draft";
import { fixedArea } from "./formulas";
import { columnLook, HEIGHT, LOOK, PAGE } from "./look";
import { closingDayText, MASTHEAD, unitText, writeDepartmentLine, writeSides, writeTitle } from "./masthead";
import type { LayoutOptions } from "./options";
import { planHead } from "./plan-head";
import { writeTies, type Places } from "./tie-formulas";

/** 部门预算支出总表 is the printed title; on a tab only what tells the tables apart is wanted. */
const COMMON_PREFIX = /^部门(?:预算)?(?=.{3})/u;
/** Wider tables, in characters, keep codes and names on the screen while the figures are scrolled. */
const WIDEST_UNFROZEN = 150;

/** Rows that are still read easily when all of them are fitted to one page. */
const MOST_ROWS = { portrait: 50, landscape: 36 } as const;

/** What the tables of one insertion know of each other. */
export interface Surroundings {
  readonly places: Places;
  readonly codeList: CodeListPlace | undefined;
}

/** The name that the table's sheet gets where no sheet has it. */
export function amountSheetName(spec: AmountTableSpec): string {
  return spec.title[0].replace(COMMON_PREFIX, "");
}

/** A table of amounts, blank, with its sums and identities as formulas. */
export function amountSheet(place: AmountPlace, options: LayoutOptions, { places, codeList }: Surroundings): SheetPlan {
  const { spec, origin, right, heading, end, bottom } = place;
  const draft = draftSheet(right - origin.column + 1, origin);
  const inputs = collectCells();
  const writer: BodyWriter = { draft, place, options, codeList, inputs };

  writeFrame(draft, place, options);
  // Free rows get higher by themselves while a long name is typed.
  if (spec.sections[0].rows.kind !== "items") for (let row = place.top; row <= bottom; row += 1) draft.height(row, HEIGHT.line);
  writeBody(writer);
  const tied = options.ties === "none" ? [] : writeTies(writer, places);

  return draft.finish({
    ...planHead(spec, options, amountSheetName(spec)),
    name: place.sheet,
    columnWidths: columnsOf(place).map(({ width }) => width),
    freeze: freezeOf(place, options),
    page: {
      ...PAGE,
      orientation: spec.page === "landscape" ? "Landscape" : "Portrait",
      printArea: rowBlock(origin.row, origin.column, right, end),
      onePage: isOnePage(place),
      titleRows: { top: origin.row, bottom: heading },
    },
    inputs: inputs.areas(),
    shaded: options.shadeFormulas === false ? [] : figureAreas(place),
    help: [...codeHelp(writer), ...tied],
  });
}

function writeFrame(draft: SheetDraft, place: AmountPlace, options: LayoutOptions): void {
  const { spec, origin, right, top, bottom, end } = place;
  const columns = columnsOf(place);
  const table = rowBlock(origin.row + MASTHEAD.below, origin.column, right, bottom);
  draft.style(rowBlock(origin.row, origin.column, right, end), LOOK.sheet);
  draft.style(table, LOOK.grid);
  for (const { at, column } of columns) {
    draft.style(rowBlock(top, at, at, bottom), columnLook(column.type, options.profile.rateDecimals));
  }
  writeTitle(draft, spec.title[0]);
  if (spec.beside === undefined) writeDepartmentLine(draft, options, columns.find(({ column }) => column.type === "amount")?.at ?? origin.column + 1);
  else writeSides(draft, options, spec.beside === "unit" ? unitText(options) : closingDayText(options), right);
  writeHeading(draft, place, options.year, table.top);
}

/** Fixed rows do not grow, and the codes in use are most of a table's rows: what just passes the end of a page is fitted to it. */
function isOnePage(place: AmountPlace): boolean {
  const { spec, codes, end, origin } = place;
  if (spec.sections.every(({ rows }) => rows.kind === "lines")) return true;
  return codes.length > 0 && end - origin.row < MOST_ROWS[spec.page];
}

function columnsOf({ sections }: AmountPlace): readonly PlacedColumn[] {
  return sections.flatMap(({ columns }) => columns);
}

function freezeOf(place: AmountPlace, { place: into }: LayoutOptions): SheetPlan["freeze"] {
  if (into !== undefined) return { rows: 0, columns: 0 };
  const columns = columnsOf(place);
  const isWide = place.sections.length === 1 && columns.reduce((sum, { width }) => sum + width, 0) > WIDEST_UNFROZEN;
  const label = columns.findIndex(({ column }) => column.type === "label");
  return { rows: place.heading + 1, columns: isWide ? label + 1 : 0 };
}

/** The columns of figures, neighbours together. */
function figureAreas(place: AmountPlace): readonly Rect[] {
  const cells = collectCells();
  for (const { at, column } of columnsOf(place)) {
    if (column.type !== "amount" && column.type !== "rate") continue;
    for (let row = place.top; row <= place.bottom; row += 1) cells.add(row, at);
  }
  return cells.areas();
}

/** A drop-down list of the codes, and what to type where. */
function codeHelp({ place, inputs, codeList }: BodyWriter): readonly CellHelp[] {
  const [section] = place.sections;
  const rows = section?.section.rows;
  if (codeList === undefined || section === undefined || rows?.kind !== "codes") return [];
  const codes = columnOfType(section, "code");
  const cells = collectCells();
  for (let row = place.top; row <= place.bottom; row += 1) if (inputs.has(row, codes)) cells.add(row, codes);
  const list = codeList.lists[rows.classification];
  return [{
    areas: cells.areas(),
    list: `=${fixedArea(codeList.sheet, { ...list, right: list.left })}`,
    prompt: { title: "科目编码", message: PROMPTS[rows.classification] },
  }];
}

const PROMPTS = {
  functional: "填写支出功能分类科目编码：类 3 位、款 5 位、项 7 位，例如 2010101；也可从下拉列表选取，名称自动带出。合计按各类相加，类、款行也要填列。",
  economic: "填写部门经济分类科目编码：类 3 位、款 5 位，例如 30201；也可从下拉列表选取，名称自动带出。合计按各类相加，类行也要填列。",
} as const;
