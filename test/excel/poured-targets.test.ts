import { defaultProfile, profileOf } from "../../src/domain/catalogue";
import { checkSnapshot } from "../../src/domain/check";
import { formulaAt, valueAt, type CellValue, type Sheet } from "../../src/domain/grid";
import type { IndicatorRow, TargetTable } from "../../src/domain/recognition";
import { createExcelWorkbook } from "../../src/excel";
import type { SampleName } from "../../src/workbench/samples";
import { valueOf } from "../support/edits";
import { snapshotOfSample } from "../support/fixtures";
import { insertAlone, insertRows, sheetWith, tablesOf, typeInto, type Typed } from "../support/pour";

const port = createExcelWorkbook(() => true);

/** What a filled-in form says. */
interface Form {
  readonly name: string;
  readonly head: Readonly<Record<string, CellValue>>;
  readonly indicators: readonly Indicator[];
}

type Indicator = Pick<IndicatorRow, "first" | "second" | "name" | "description" | "value" | "basis">;
const TEXTS = ["name", "description", "value", "basis"] as const;

/** Made up: no published text has the form with costs first. */
const MADE_UP: Form = {
  name: "科普示范基地建设经费",
  head: {
    "project-code": "130999Z26X0001", "project-name": "科普示范基地建设经费", budget: 62.35, fiscal: 50, other: 12.35, purpose: "建设三个科普示范基地",
    "plan-1": 0.1, "plan-2": 0.4, "plan-3": 0.85, "plan-4": 1, objective: "建成三个科普示范基地，全年开放",
  },
  indicators: [
    indicator("cost/economic-cost", "建设总成本", "三个基地建设的支出总额", "≤62.35万元", "预算批复"),
    indicator("cost/economic-cost", "单个基地成本", "每个基地的平均支出", "≤21万元", "市场询价"),
    indicator("cost/social-cost", "占用公共场地", "建设占用公共场地的面积", "≤300平方米", "场地协议"),
    indicator("cost/ecological-cost", "废弃物处置", "建筑废弃物按规定处置的比例", "100%", "环保要求"),
    indicator("output/quantity", "基地数量", "建成的科普示范基地数量", "3个", "年度工作计划"),
    indicator("output/quality", "验收合格率", "验收合格的基地占比", "100%", "验收标准"),
    indicator("output/timeliness", "建成时间", "三个基地全部建成的时间", "2026年9月底前", "年度工作计划"),
    indicator("benefit/social", "参观人次", "全年参观的人次", "≥10000人次", "历年数据"),
    indicator("satisfaction/service-object", "参观者满意度", "满意的参观者占比", "≥90%", "问卷调查"),
  ],
};

describe("the published targets, poured into the laid-out forms", () => {
  it.each<[string, SampleName, string, "sheets" | "stacked", number]>([
    ["秦皇岛市北戴河区 2021", "beidaihe-2021", "hebei-2021", "sheets", 4],
    ["遵化市 2025", "zunhua-2025", "hebei-2021", "sheets", 4],
    ["唐山市 2022", "tangshan-2022", "tangshan-2022", "stacked", 4],
    ["张家口市 2023", "zhangjiakou-disclosure-2023", "zhangjiakou-2023", "stacked", 23],
  ])("are read from them as they are read from the text: %s", async (_place, sample, variant, arrangement, count) => {
    const source = snapshotOfSample(sample);
    const published = tablesOf(source, "targets", "performance-target").map((table) => formOf(table, sheetWith(source, table)));
    expect(published).toHaveLength(count);
    const forms = await poured(published, variant, arrangement);
    expect(forms.map(comparable)).toEqual(published.map(comparable));
  });

  it("are complete in the form with costs first, which is filled in with made-up ones", async () => {
    const profile = profileOf("cost-first") ?? defaultProfile;
    expect((await poured([MADE_UP], profile.targetVariant, "sheets")).map(comparable)).toEqual([comparable(MADE_UP)]);
    const { findings } = checkSnapshot(valueOf(await port.read()), { profile });
    expect(findings.filter(({ ruleId, severity }) => ruleId.startsWith("target-") && severity !== "info")).toEqual([]);
  });
});

/** The forms as they are read after the published ones were written into blank ones of their names. */
async function poured(published: readonly Form[], targetVariant: string, arrangement: "sheets" | "stacked"): Promise<readonly Form[]> {
  await insertAlone(port, "performance-target", { projects: published.map(({ name }) => ({ name })), targetVariant, arrangement });
  const blank = tablesOf(valueOf(await port.read()), "targets", "performance-target");
  expect(blank).toHaveLength(published.length);
  // From the bottom, so that what is above stays where it is while rows are inserted.
  for (const [index, table] of [...blank.entries()].reverse()) await fillIn(table, published[index]);

  const snapshot = valueOf(await port.read());
  const filled = tablesOf(snapshot, "targets", "performance-target");
  for (const table of filled) expectSum(table, sheetWith(snapshot, table));
  return filled.map((table) => formOf(table, sheetWith(snapshot, table)));
}

async function fillIn(table: TargetTable, form: Form | undefined): Promise<void> {
  if (form === undefined) return;
  const known = new Set(table.indicators.map(levelOf));
  expect(form.indicators.filter((one) => !known.has(levelOf(one)))).toEqual([]);
  await typeInto(table.sheet, headCells(table, form));
  for (const row of [...table.indicators].reverse()) {
    const wanted = form.indicators.filter((one) => levelOf(one) === levelOf(row));
    if (wanted.length > 1) await insertRows(table.sheet, row.row + 1, wanted.length - 1);
    await typeInto(table.sheet, wanted.flatMap((one, offset) => indicatorCells(table, one, row.row + offset)));
  }
}

/** 预算数 is the form's to compute. */
function headCells(table: TargetTable, { head }: Form): readonly Typed[] {
  return Object.entries(head).flatMap(([key, value]): readonly Typed[] => {
    const at = table.head.get(key);
    if (at === undefined) throw new Error(`the form has no ${key}`);
    return key === "budget" ? [] : [{ at, value }];
  });
}

function indicatorCells({ columns }: TargetTable, one: Indicator, row: number): readonly Typed[] {
  return TEXTS.flatMap((key): readonly Typed[] => {
    const column = columns.get(key);
    if (column === undefined) throw new Error(`the form has no ${key}`);
    return one[key] === "" ? [] : [{ at: { row, column }, value: one[key] }];
  });
}

function formOf(table: TargetTable, sheet: Sheet): Form {
  const head = [...table.head].map(([key, at]) => [key, valueAt(sheet, at.row, at.column)] as const);
  return {
    name: table.projectName?.value ?? "",
    head: Object.fromEntries(head.filter(([, value]) => value !== null && value !== "")),
    indicators: table.indicators.filter((row) => TEXTS.some((key) => row[key] !== "")),
  };
}

/** Without the places, and with the indicators in the order of their levels: a text may have them in another one. */
function comparable({ name, head, indicators }: Form): unknown {
  const levels = [...new Set(indicators.map(levelOf))].sort();
  return { name, head, indicators: levels.map((level) => [level, indicators.filter((one) => levelOf(one) === level).map((one) => TEXTS.map((key) => one[key]))]) };
}

function expectSum({ head }: TargetTable, sheet: Sheet): void {
  const [budget, fiscal, other] = ["budget", "fiscal", "other"].map((key) => head.get(key));
  if (budget === undefined || fiscal === undefined || other === undefined) return;
  expect(formulaAt(sheet, budget.row, budget.column)).toMatch(/^=SUM\(/u);
  const figure = ({ row, column }: typeof budget): number => Number(valueAt(sheet, row, column) ?? 0);
  expect(figure(budget)).toBeCloseTo(figure(fiscal) + figure(other), 6);
}

function levelOf({ first, second }: Pick<Indicator, "first" | "second">): string {
  return `${String(first)}/${String(second)}`;
}

function indicator(level: string, name: string, description: string, value: string, basis: string): Indicator {
  const [first = null, second = null] = level.split("/");
  return { first, second, name, description, value, basis };
}
