import type { Sheet, WorkbookSnapshot } from "../../src/domain/grid";
import { samples, type Sample } from "../../src/workbench/samples";
import { BLANK, blocksOf, type Block, type Cell, type Row } from "./block";
import { place } from "./place";

/** Indicator rows of a made-up form. */
const INDICATORS = 20;

/** How often each second-level indicator stands in a form, in the order of the published ones. */
const LEVELS: readonly (readonly [first: string, second: string, count: number])[] = [
  ["产出指标", "数量指标", 6], ["产出指标", "质量指标", 4], ["产出指标", "时效指标", 2], ["产出指标", "成本指标", 3],
  ["效益指标", "社会效益指标", 4], ["满意度指标", "服务对象满意度指标", 1],
];

/** Projects of published disclosures, as blocks of a title, a goal, and indicators by their second level. */
interface Published {
  readonly heads: readonly (readonly Row[])[];
  readonly indicators: ReadonlyMap<string, readonly (readonly Cell[])[]>;
}

/** The standard tables of 张家口 2023 and so many forms of projects, whose texts are the published ones in other orders. */
export function disclosureWith(projects: number): WorkbookSnapshot {
  const standard = blocksOf(samples["zhangjiakou-disclosure-2023"]).filter(({ sheet }) => sheet !== TARGETS);
  const { snapshot } = place(standard.map((block) => ({ sheet: block.sheet, block, at: { row: 0, column: 0 } })));
  return { sheets: [...snapshot.sheets, ...projectSheets(projects, FORMS_A_SHEET)] };
}

/** So many forms of projects in one sheet, one below the other. */
export function formsInOneSheet(projects: number): WorkbookSnapshot {
  return { sheets: projectSheets(projects, projects) };
}

/** Cells with anything in them. */
export function filledCells({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((all, { values }) => values.reduce((sum, row) => sum + row.filter((value) => value !== null).length, all), 0);
}

/** A workbook that nobody read yet: the same cells in new sheets. */
export function unread({ sheets }: WorkbookSnapshot): WorkbookSnapshot {
  return { sheets: sheets.map((sheet) => ({ ...sheet })) };
}

const TARGETS = "项目绩效目标";
/** As many projects as a unit of a department may have. */
const FORMS_A_SHEET = 50;

function projectSheets(count: number, perSheet: number): readonly Sheet[] {
  const published = publishedProjects(samples["zhangjiakou-disclosure-2023"]);
  return Array.from({ length: Math.ceil(count / perSheet) }, (_, index) => {
    const forms = Array.from({ length: Math.min(perSheet, count - index * perSheet) }, (__, at) => form(published, index * perSheet + at));
    const block: Block = { sheet: TARGETS, rows: forms.flat() };
    const { snapshot } = place([{ sheet: `${TARGETS}${String(index + 1)}`, block, at: { row: 0, column: 0 } }]);
    return snapshot.sheets;
  }).flat();
}

function publishedProjects(sample: Sample): Published {
  const [block] = blocksOf(sample).filter(({ sheet }) => sheet === TARGETS);
  const rows = block?.rows ?? [];
  const titles = rows.flatMap(({ cells }, at) => (String(cells[0]?.value).endsWith("绩效目标表") ? [at] : []));
  const indicators = new Map<string, (readonly Cell[])[]>();
  for (const { cells } of rows) {
    const second = cells[1]?.value;
    if (typeof second !== "string" || !second.endsWith("指标") || second === "二级指标") continue;
    indicators.set(second, [...(indicators.get(second) ?? []), cells]);
  }
  return { heads: titles.map((at) => rows.slice(at, at + HEAD_ROWS)), indicators };
}

/** Title, goal, headings. */
const HEAD_ROWS = 3;

/** A form with the head of one published project and indicators of many, and a blank row below it. */
function form({ heads, indicators }: Published, number: number): readonly Row[] {
  const head = (heads[number % heads.length] ?? []).map((row, at): Row => (at === 0 ? { ...row, cells: row.cells.map((cell) => numbered(cell, number)) } : row));
  const body = LEVELS.flatMap(([first, second, count], level) => Array.from({ length: count }, (_, at): Row => {
    const known = indicators.get(second) ?? [];
    const cells = known[(number * 7 + level * 3 + at) % known.length];
    if (cells === undefined) throw new Error(`no published ${second}`);
    const isFirst = at === 0 && LEVELS.findIndex((one) => one[0] === first) === level;
    return { part: "body", cells: cells.map((cell, column) => (column === 0 ? { ...cell, value: isFirst ? first : null } : counted(cell, number))) };
  }));
  if (body.length !== INDICATORS) throw new Error(`a form of ${String(body.length)} indicators`);
  const blank: Row = { part: "body", cells: (head[0]?.cells ?? []).map(() => BLANK) };
  return [...head, ...body, blank];
}

/** Another project does as much more of it; years and percentages stay. */
function counted(cell: Cell, number: number): Cell {
  if (typeof cell.value !== "string" || /年|%/u.test(cell.value)) return cell;
  return { ...cell, value: cell.value.replace(/\d+/gu, (digits) => String(Number(digits) + number)) };
}

/** The title of another project: its own number, and a phase behind its name. */
function numbered(cell: Cell, number: number): Cell {
  if (typeof cell.value !== "string") return cell;
  const name = cell.value.replace(/^\d+、/u, "").replace(/绩效目标表$/u, "");
  return { ...cell, value: `${String(number + 1)}、${name}（${String(Math.floor(number / 23) + 1)}期）绩效目标表` };
}
