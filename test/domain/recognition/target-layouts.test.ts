import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { catalogue, profileOf } from "../../../src/domain/catalogue";
import { toA1, type CellValue, type Sheet } from "../../../src/domain/grid";
import { normaliseValue } from "../../../src/domain/indicator";
import { recognise, type TargetTable } from "../../../src/domain/recognition";
import { rules } from "../../../src/domain/rules";
import { foldText } from "../../../src/domain/text";
import { gridOf } from "../../support/gridOf";
import { levelsOf, partsOf, publishedContents, publishedTargets, TARGET_DOCUMENTS, type ContentRow, type Levels, type TargetContent } from "../../support/targetContent";
import counts from "../../fixtures/target-counts.json";

describe.each(TARGET_DOCUMENTS)("the target tables of %s", (name) => {
  it("have as many rows of indicators as a person counts", () => {
    expect(publishedTargets(name).map(({ title, indicators }) => ({ title: title?.value, indicators: indicators.length }))).toEqual(counts[name]);
  });
});

type Rows = readonly (readonly CellValue[])[];

interface Column {
  readonly heading: CellValue;
  /** In a second row of the heading. */
  readonly below?: CellValue;
  readonly cell: (row: ContentRow, index: number) => CellValue;
}

const filled = (text: string): CellValue => (text === "" ? null : text);
const NAME: Column = { heading: "三级指标", cell: ({ name }) => filled(name) };
const DESCRIPTION: Column = { heading: "绩效指标描述", cell: ({ description }) => filled(description) };
const VALUE: Column = { heading: "指标值", cell: ({ value }) => filled(value) };
const BASIS: Column = { heading: "指标值确定依据", cell: ({ basis }) => filled(basis) };
const USUAL = [NAME, DESCRIPTION, VALUE, BASIS] as const;

const PARTS = ([0, 1, 2] as const).map((index): Column["cell"] => ({ value }) => partsOf(value)[index]);
const part = (heading: CellValue, index: 0 | 1 | 2, below?: CellValue): Column => ({ heading, cell: PARTS[index] ?? (() => null), ...(below !== undefined && { below }) });
/** Words that fill a merged cell stand in the first of its cells. */
const wordsFirst = (heading: CellValue, index: 0 | 1 | 2): Column => ({
  heading,
  cell: ({ value }) => (partsOf(value)[0] === null && typeof partsOf(value)[1] === "string" ? [value, null, null][index] ?? null : partsOf(value)[index]),
});
const numberWithSign = ({ value }: ContentRow): CellValue => {
  const [operator, number] = partsOf(value);
  return operator === null ? number : `${operator}${String(number)}`;
};

/** One way to print what a table says. */
interface Layout {
  readonly name: string;
  readonly levels?: Levels;
  readonly columns?: readonly Column[];
  readonly head?: (content: TargetContent, index: number) => Rows;
  /** The printed body, heading included, printed otherwise. */
  readonly body?: (rows: Rows, content: TargetContent) => Rows;
  /** What the table says instead, where the print changes words. */
  readonly content?: (content: TargetContent) => TargetContent;
  /** No project is told. */
  readonly unnamed?: true;
}

const numbered = ({ project }: TargetContent, index: number): Rows => [[`${String(index + 1)}、${project}绩效目标表`], ["绩效目标", "完成全年任务"]];
const withExtra = (heading: string, cell: Column["cell"], at: number = USUAL.length): readonly Column[] => [...USUAL.slice(0, at), { heading, cell }, ...USUAL.slice(at)];
const renamed = (rename: (row: ContentRow, index: number) => Partial<ContentRow>) => (content: TargetContent): TargetContent => ({ ...content, rows: content.rows.map((row, index) => ({ ...row, ...rename(row, index) })) });
const named = (print: (name: string, index: number) => string): readonly Column[] => [{ heading: "三级指标", cell: ({ name }, index) => (name === "" ? null : print(name, index)) }, DESCRIPTION, VALUE, BASIS];
const besideAll = (texts: (index: number) => CellValue) => (rows: Rows): Rows => rows.map((row, index) => [texts(index), ...row]);
const withWords = (words: Readonly<Record<string, string>>) => (text: string): string => words[text] ?? text;

const WORDS = withWords({ 数量指标: "产出数量指标", 质量指标: "质量", 时效指标: "时效", 成本指标: "成本控制指标", 经济效益指标: "经济效益", 社会效益指标: "社会效益", 生态效益指标: "环境效益", 可持续影响指标: "可持续发展影响指标", 服务对象满意度指标: "社会公众满意度指标" });
const CHINESE = ["一", "二", "三", "四"];

const LAYOUTS: readonly Layout[] = [
  { name: "levels merged: only in their first cells", levels: "merged" },
  { name: "levels repeated in each row", levels: "repeated" },
  { name: "first levels merged, second ones repeated", levels: "second-repeated" },
  { name: "levels in words that other places use", content: renamed(({ second }) => ({ second: WORDS(second) })) },
  { name: "levels without 指标", levels: "repeated", content: renamed(({ first, second }) => ({ first: first.replace("指标", ""), second: second.replace("指标", "") })) },
  { name: "levels numbered, with their weights", levels: "repeated", content: renamed(({ first, second }) => ({ first: `${CHINESE[["产出", "效", "满意"].findIndex((word) => first.startsWith(word))] ?? ""}、${first}（30分）`, second: `（一）${second}` })) },
  { name: "levels broken into lines", levels: "merged", content: renamed(({ first, second }) => ({ first: [...first].join("\n"), second: second.replace("指标", "\n指标") })) },
  ...["权重", "分值", "指标权重", "指标分值", "权重（%）"].map((heading): Layout => ({ name: `weights under ${heading}`, columns: withExtra(heading, () => 10) })),
  { name: "weights before the values", levels: "repeated", columns: withExtra("分值", () => 10, 2) },
  ...["计量单位", "度量单位", "单位"].map((heading): Layout => ({ name: `units under ${heading}`, columns: [NAME, DESCRIPTION, { heading: "指标值", cell: numberWithSign }, part(heading, 2), BASIS] })),
  { name: "units before the values", columns: [NAME, DESCRIPTION, part("计量单位", 2), { heading: "指标值", cell: numberWithSign }, BASIS] },
  ...["符号", "运算符号", "指标性质", "方向"].map((heading): Layout => ({ name: `operators under ${heading}`, columns: [NAME, DESCRIPTION, part(heading, 0), part("指标值", 1), part("计量单位", 2), BASIS] })),
  { name: "operators far from the values", columns: [NAME, part("指标性质", 0), DESCRIPTION, part("指标值", 1), part("度量单位", 2), BASIS] },
  { name: "directions and kinds beside whole values", columns: withExtra("指标方向", (_, index) => (index % 2 === 0 ? "正向" : "定性"), 2) },
  { name: "指标值 over 符号, 值 and 单位", columns: [NAME, DESCRIPTION, part("指标值", 0, "符号"), part(null, 1, "值"), part(null, 2, "单位"), BASIS] },
  { name: "指标值 over 运算符号 and 数值", columns: [NAME, DESCRIPTION, part("指标值", 0, "运算符号"), { heading: null, below: "数值", cell: ({ value }) => filled(partsOf(value)[0] === null ? value : value.replace(/^\s*[≥≤><=]/u, "")) }, BASIS] },
  { name: "指标值 over three cells, filled into each", columns: [NAME, DESCRIPTION, part("指标值", 0, "符号"), part("指标值", 1, "指标值"), part("指标值", 2, "计量单位"), BASIS] },
  { name: "operator, number and unit below one heading", columns: [NAME, DESCRIPTION, part("指标值", 0), part(null, 1), part(null, 2), BASIS] },
  { name: "the same, words in the first of the cells", columns: [NAME, DESCRIPTION, wordsFirst("指标值", 0), wordsFirst(null, 1), wordsFirst(null, 2), BASIS] },
  { name: "the same as last column", columns: [NAME, DESCRIPTION, BASIS, part("指标值", 0), part(null, 1), part(null, 2)] },
  { name: "number and unit below one heading", columns: [NAME, DESCRIPTION, { heading: "指标值", cell: numberWithSign }, part(null, 2), BASIS] },
  { name: "values in a merged cell of three columns", columns: [NAME, DESCRIPTION, VALUE, { heading: null, cell: () => null }, { heading: null, cell: () => null }, BASIS] },
  { name: "values filled into each of three cells", columns: [NAME, DESCRIPTION, VALUE, VALUE, VALUE, BASIS] },
  { name: "code and name in the head block, two cells a line", head: ({ project, code }) => [["项目绩效目标表"], ["项目编码", code], ["项目名称", project], ["绩效目标", "完成任务"]] },
  {
    name: "a head block of eight cells a line",
    head: ({ project, code }) => [["项目支出绩效目标申报表"], ["项目编码", code, "项目名称", project, "预算数", 1000, "其他资金", 0], ["绩效目标", "完成任务"]],
  },
  { name: "fields wider than the indicators", head: ({ project, code }) => [["项目绩效目标表"], ["预算数", 1000, "财政资金", 1000, "其他资金", 0, "项目编码", code, "项目名称", project], ["绩效目标", "完成任务"]] },
  { name: "fields spread over merged cells", head: ({ project, code }) => [["项目绩效目标表"], ["项目编码", null, code, "项目名称", null, project], ["绩效目标", null, "完成任务"]] },
  { name: "label and value in one cell", head: ({ project, code }) => [[`项目名称：${project}`, null, null, `项目编码：${code}`], ["绩效目标：完成任务"]] },
  { name: "the name in the title, with the year behind", head: ({ project }, index) => [[`（${CHINESE[index % 4] ?? ""}）${project}项目支出绩效目标表（2025年度）`]] },
  { name: "no title, no head block", head: () => [], unnamed: true },
  { name: "title and goal filled into each of their cells", head: (content, index) => numbered(content, index).map(([first, ...rest]) => (rest.length === 0 ? Array<CellValue>(6).fill(first ?? null) : [first ?? null, ...Array<CellValue>(5).fill(rest[0] ?? null)])) },
  { name: "绩效指标 at the left of the heading", body: besideAll((index) => (index === 0 ? "绩效指标" : null)), head: ({ project }) => [["项目支出绩效目标申报表"], ["项目名称", null, project], ["年度绩效目标", "完成任务"]] },
  { name: "绩效指标 beside the indicators only", body: besideAll((index) => (index === 1 ? "绩\n效\n指\n标" : null)), head: ({ project }) => [["项目支出绩效目标申报表"], ["项目名称", null, project], ["年度绩效目标", "完成任务"]] },
  { name: "绩效指标 filled into each row", levels: "repeated", body: besideAll(() => "绩效指标") },
  { name: "names with 1.", columns: named((name, index) => `${String(index + 1)}.${name}`) },
  { name: "names with ①", columns: named((name, index) => `${String.fromCharCode("①".charCodeAt(0) + index)}${name}`) },
  { name: "names with 指标1：", columns: named((name, index) => `指标${String(index + 1)}：${name}`) },
  { name: "names with （1）", columns: named((name, index) => `（${String(index + 1)}）${name}`) },
  { name: "the heading again on the next page", body: ([heading = [], ...rows]) => [heading, ...rows.slice(0, 3), heading, ...rows.slice(3)] },
  { name: "title and heading again on the next page", body: ([heading = [], ...rows], { project }) => [heading, ...rows.slice(0, 3), [`1、${project}绩效目标表`], heading, ...rows.slice(3)], head: ({ project }) => [[`1、${project}绩效目标表`]] },
  { name: "续表 and heading on the next page, levels again", levels: "repeated", body: ([heading = [], ...rows], { project }) => [heading, ...rows.slice(0, 3), [`${project}绩效目标表（续）`], [null, null, null, null, null, "单位：万元"], heading, ...rows.slice(3)] },
];

function print(layout: Layout, content: TargetContent, index: number): Rows {
  const { levels = "merged", columns = USUAL, head = numbered, body = (rows) => rows } = layout;
  const { rows } = content;
  const second = columns.some(({ below }) => below !== undefined) ? [[null, null, ...columns.map(({ below }) => below ?? null)]] : [];
  const indicators = levelsOf(rows, levels).map((cells, at) => [...cells, ...columns.map(({ cell }) => cell(rows[at] ?? EMPTY, at))]);
  return [...head(content, index), ...body([["一级指标", "二级指标", ...columns.map(({ heading }) => heading)], ...second, ...indicators], content)];
}

const EMPTY: ContentRow = { first: "", second: "", name: "", description: "", value: "", basis: "" };

/** What a person reads, whatever white space is in it. */
function said(rows: readonly (ContentRow | TargetTable["indicators"][number])[]): readonly object[] {
  return rows.map(({ name, description, value, basis }) => ({ name: foldText(name), description: foldText(description), value: normaliseValue(value), basis: foldText(basis) }));
}

const levelKeys = (table: TargetTable): readonly string[] => table.indicators.map(({ first, second }) => `${String(first)}/${String(second)}`);

const STRUCTURE = new Set(["target-first-level", "target-second-level", "target-mandatory", "target-row-complete"]);
const structural = rules.filter(({ meta }) => STRUCTURE.has(meta.id));

function expectRead(sheet: Sheet, printed: readonly TargetContent[], levels: readonly (readonly string[])[], unnamed: boolean): void {
  const { tables, refused } = recognise({ sheets: [sheet] }, catalogue);
  const targets = tables.filter((table) => table.shape === "targets");
  expect([tables.length, refused]).toEqual([targets.length, []]);
  expect(targets.map(({ indicators }) => said(indicators))).toEqual(printed.map(({ rows }) => said(rows)));
  expect(targets.map(levelKeys)).toEqual(levels);
  if (!unnamed) expect(targets.map(({ projectName }) => foldText(projectName?.value ?? ""))).toEqual(printed.map(({ project }) => foldText(project)));

  const { findings } = checkSnapshot({ sheets: [sheet] }, { profile: profileOf("tangshan-2022") ?? defaultProfile, rules: structural });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
}

describe.each(TARGET_DOCUMENTS)("what the tables of %s say", (name) => {
  const contents = publishedContents(name);
  const levels = publishedTargets(name).map(levelKeys);

  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("is read from %s", (_, layout) => {
    const { content = (same) => same } = layout;
    for (const [index, published] of contents.entries()) {
      const own = content(published);
      expectRead(gridOf(print(layout, own, index), { at: index % 2 === 0 ? "A1" : "C4" }), [own], [levels[index] ?? []], layout.unnamed === true);
    }
  });

  it.each(LAYOUTS.filter(({ unnamed }) => unnamed !== true).map((layout) => [layout.name, layout] as const))("is read from one sheet with all of them: %s", (_, layout) => {
    const { content = (same) => same } = layout;
    const own = contents.map(content);
    expectRead(gridOf(own.flatMap((one, index) => [...print(layout, one, index), []])), own, levels, false);
  });
});

describe.each(LAYOUTS.filter(({ columns = [] }) => columns.some(({ cell }) => cell === PARTS[1])))("values spread over cells: $name", (layout) => {
  const { sheet, table } = onlyTable(layout);
  const partial = table.indicators.filter(({ valueColumns }) => valueColumns.length > 1);
  const cells = new Set(partial.flatMap(({ row, valueColumns }) => valueColumns.map((column) => toA1({ row, column }))));
  const { findings } = checkSnapshot({ sheets: [sheet] }, { profile: defaultProfile, rules: rules.filter(({ meta }) => meta.category === "targets") });

  it("are judged as a whole, at the cell of the number", () => {
    const { row } = table.indicators[1] ?? { row: -1 };
    expect(findings.filter(({ ruleId }) => ruleId === "target-value-unit").map(({ messageId, at, data }) => [messageId, toA1(at), data["values"]])).toEqual([["word", toA1({ row, column: table.columns.get("value") ?? -1 }), "≥90百分比"]]);
  });

  it("have no fix that writes a whole value into one of its cells", () => {
    expect(cells.size).toBeGreaterThan(2);
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.flatMap((edit) => (edit.kind === "write" && cells.has(toA1(edit.at)) ? [toA1(edit.at)] : []))).toEqual([]);
  });
});

function onlyTable(layout: Layout): { readonly sheet: Sheet; readonly table: TargetTable } {
  const content: TargetContent = {
    project: "科普活动经费",
    code: "1302A0001",
    rows: [
      { first: "产出指标", second: "数量指标", name: "活动次数", description: "全年举办的活动", value: "≥10次", basis: "工作计划" },
      { first: "产出指标", second: "质量指标", name: "合格率", description: "合格的活动占比", value: "≥90百分比", basis: "工作计划" },
      { first: "效益指标", second: "社会效益指标", name: "知晓率", description: "公众知晓的比例", value: ">80%", basis: "历年数据" },
    ],
  };
  const sheet = gridOf(print(layout, content, 0));
  const [table] = recognise({ sheets: [sheet] }, catalogue).tables;
  if (table?.shape !== "targets") throw new Error(`no table printed with ${layout.name}`);
  return { sheet, table };
}
