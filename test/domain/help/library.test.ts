import { checkSnapshot, defaultProfile } from "../../../src/domain";
import { indicatorLibrary, LIBRARY_SOURCES } from "../../../src/domain/catalogue/indicator-library";
import { inYear, ROW_RULES, rowHelp, valueForm, type IndicatorExample } from "../../../src/domain/help";
import { normaliseValue, parseValue } from "../../../src/domain/indicator";
import type { IndicatorRow } from "../../../src/domain/recognition/recognised";
import type { SampleName } from "../../../src/workbench/samples";
import { snapshotOfSample } from "../../support/fixtures";
import { targetForm } from "../../support/targetCase";
import { COMPLETE_TARGETS } from "../../support/targetTableOf";

/** The transcribed document behind each key. */
const DOCUMENTS: Readonly<Record<string, SampleName>> = {
  "zhangjiakou-2023": "zhangjiakou-disclosure-2023",
  "zunhua-2025": "zunhua-2025",
  "tangshan-2022": "tangshan-2022",
  "beidaihe-2021": "beidaihe-2021",
};

const rowsOf = new Map(Object.entries(DOCUMENTS).map(([source, sample]) => [source, indicatorsOf(sample)]));

function indicatorsOf(sample: SampleName): readonly IndicatorRow[] {
  const { tables } = checkSnapshot(snapshotOfSample(sample), { profile: defaultProfile, rules: [] });
  return tables.flatMap((table) => (table.shape === "targets" ? table.indicators : []));
}

/** The department in front of what it bases its figures on is no part of an example. */
const DEPARTMENT = /^(?:市科协|市科技馆|科技馆)(?=(?:19|20)\d\d年|上年|满意度)/u;
const YEARS = [2021, 2022, 2023, 2025] as const;

function standsIn(example: IndicatorExample, row: IndicatorRow): boolean {
  return row.first === example.first && row.second === example.second && YEARS.some((year) =>
    row.name === example.name
    && row.description === example.description
    && normaliseValue(row.value) === normaliseValue(inYear(example.value, year))
    && row.basis.replace(DEPARTMENT, "") === inYear(example.basis, year));
}

const shown = (example: IndicatorExample): string => `${example.second} ${example.name} ${example.description}`;

describe.each(indicatorLibrary.map((example) => [shown(example), example] as const))("%s", (_, example) => {
  it("stands in the document that it names, so but for department and year", () => {
    expect(rowsOf.get(example.source)?.filter((row) => standsIn(example, row)).length).toBeGreaterThan(0);
  });

  it("is nothing that the checks would warn of, and is told of only for repeating its name, or as a benefit in words", () => {
    const found = findingsOn(example).map(({ severity, ruleId, messageId }) => `${severity} ${ruleId} ${messageId}`);
    const told = ["info target-description same", ...(example.first === "benefit" ? ["info target-qualitative vague"] : [])];
    expect(told).toEqual(expect.arrayContaining(found));
  });

  it("names no department, person, place or year", () => {
    expect(`${example.name}${example.description}${example.value}${example.basis}`).not.toMatch(/科协(?!学)|唐山|张家口|遵化|北戴河|秦皇岛|河北|冀财|(?:19|20)\d\d年/u);
  });
});

describe("the library", () => {
  it("holds each example once", () => {
    expect(new Set(indicatorLibrary.map((example) => `${shown(example)} ${valueForm(example, null)} ${example.basis}`)).size).toBe(indicatorLibrary.length);
  });

  it("has examples for these second levels, from all documents", () => {
    const counts = Object.fromEntries([...new Set(indicatorLibrary.map(({ second }) => second))].map((second) => [second, indicatorLibrary.filter((example) => example.second === second).length]));
    expect(counts).toEqual({ quantity: 19, quality: 14, timeliness: 10, cost: 6, social: 10, sustainable: 3, "service-object": 14 });
    expect([...new Set(indicatorLibrary.map(({ source }) => source))].sort()).toEqual(Object.keys(LIBRARY_SOURCES).sort());
  });

  it("leaves a blank for every number that belongs to one project, and only for those", () => {
    for (const example of indicatorLibrary) {
      const { kind } = parseValue(inYear(example.value, 2026), { dated: example.second === "timeliness" });
      expect([shown(example), valueForm(example, 2026).includes("___")]).toEqual([shown(example), kind === "quantity" || kind === "duration"]);
    }
  });
});

const YEAR = 2026;
const PLACES: Readonly<Record<string, string>> = {
  quantity: "产出指标 | 数量指标", quality: "产出指标 | 质量指标", timeliness: "产出指标 | 时效指标", cost: "产出指标 | 成本指标",
  social: "效益指标 | 社会效益指标", sustainable: "效益指标 | 可持续影响指标", "service-object": "满意度指标 | 服务对象满意度指标",
};

/** What the checks say about a row with the example, number and all, in a form that is filled in well. */
function findingsOn(example: IndicatorExample) {
  const place = PLACES[example.second] ?? "";
  const line = [place, example.name, example.description, inYear(example.value, YEAR), inYear(example.basis, YEAR)].join(" | ");
  const above = COMPLETE_TARGETS.findLastIndex((row) => row.startsWith(place.split(" | ")[0] ?? ""));
  const sameLevel = COMPLETE_TARGETS.findIndex((row) => row.startsWith(place));
  const index = sameLevel === -1 ? above + 1 : sameLevel;
  const rows = COMPLETE_TARGETS.toSpliced(index, sameLevel === -1 ? 0 : 1, line);
  const sheet = targetForm({ title: `${String(YEAR)}年项目绩效目标表`, funding: ["100000", "100000", "0"], rows });
  const snapshot = { sheets: [sheet] };
  const help = rowHelp({ snapshot, report: checkSnapshot(snapshot, { profile: defaultProfile, rules: ROW_RULES }) }, sheet.name, { row: 9 + index, column: 2 });
  expect(help?.row).toMatchObject({ name: example.name, second: example.second });
  return help?.findings ?? [];
}
