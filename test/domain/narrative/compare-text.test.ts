import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultProfile } from "../../../src/domain";
import { atOnce } from "../../../src/domain/steps";
import { compareText as compareInSteps, narrate } from "../../../src/domain/narrative";
import type { ComparedStatement, ComparedText, ExecutionLines } from "../../../src/domain/narrative";
import { toldBy, toldOf2023 } from "../../support/executionLines";

const report = readFileSync(join(__dirname, "../../fixtures/tangshan-execution-2023.report.txt"), "utf8");

const compareText = (text: string, told: ExecutionLines): ComparedText => atOnce(compareInSteps(text, told));

const shown = ({ subject, figures }: ComparedStatement): readonly string[] => [subject.kind, ...figures.map(({ figure, verdict, own }) => `${figure.text.replaceAll(" ", "")} ${verdict}${own === null || verdict === "same" ? "" : ` ${own}`}`)];

describe("the report of 唐山市科学技术协会 2023 held against its table", () => {
  const { statements, others } = compareText(report, toldOf2023());

  it("tells that the nine projects it names do not add up to what it states", () => {
    const named = statements.find(({ statement }) => statement.subject.includes("涉及"));
    expect(named && shown(named)).toEqual(["projects", "9个 same", "3183.53万元 differs 3059.85万元", "1945.89万元 differs 1834.89万元", "61.12% differs 59.97%"]);
    expect(named?.subject.kind === "projects" && named.subject.lines.map(({ name }) => name)).toEqual([
      "唐山市科普专项经费", "唐山科技馆运营服务费", "唐山市总工会房屋租金", "科创中国及科创河北试点城市建设", "全国科技工作者日河北主场活动",
      "科技工作者之家建设活动", "唐山科技馆装修布展工程", "科技馆免费开放中央补助资金", "唐山科技馆装修布展工程司法鉴定费",
    ]);
  });

  it("compares the whole department's figures only with themselves: the table has its projects", () => {
    expect(statements[0] && shown(statements[0])).toEqual(["unknown", "4795.32万元 not-compared", "3380.19万元 not-compared", "70.49% same"]);
  });

  it("finds all 27 projects, each in its unit, and their figures the same", () => {
    const projects = statements.filter(({ subject }) => subject.kind === "projects" && subject.lines.length === 1);
    const cells = projects.flatMap(({ subject }) => (subject.kind === "projects" ? subject.lines.map(({ budgetAt }) => budgetAt.row) : []));
    expect(new Set(cells).size).toBe(27);
    expect(projects.flatMap(({ figures }) => figures).filter(({ figure, verdict }) => figure.role !== "rate" && verdict !== "same")).toEqual([]);
  });

  it("names the seven rates that are cut off", () => {
    const rates = statements.flatMap(({ figures }) => figures).filter(({ verdict }) => verdict === "truncated");
    expect(rates.map(({ figure, own }) => `${figure.text} ${String(own)}`)).toEqual(["96.3% 96.4%", "99.9% 99.98%", "99.7% 99.75%", "99.6% 99.67%", "97.8% 97.87%", "34.3% 34.38%", "56.2% 56.25%"]);
  });

  it("leaves no amount and no percentage out", () => {
    expect(others).toEqual([]);
  });
});

describe("texts of other forms", () => {
  const table = toldBy(`项目预算执行情况表
    2023年度 | | | | 单位：万元
    单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度
    本级 | 科普经费 | 60.00 | 45.00 | 75%
    本级 | 维修费 | 40.00 | 12.33 | 30.83%
    中心 | 维修费 | 30.00 | 21.67 | 72.23%
    中心 | 设备购置 | 0.00 | 0.00
    | 合计 | 130.00 | 79.00 | 60.77%`);
  const compared = (text: string): readonly (readonly string[])[] => compareText(text, table).statements.map(shown);

  it.each([
    ["元 beside 万元", "科普经费预算数600,000元，支出450000元，执行率75.0%", [["projects", "600,000元 same", "450000元 same", "75.0% same"]]],
    ["two projects in one sentence", "科普经费全年预算60万元，执行45万元，设备购置预算数0.5万元", [["projects", "60万元 same", "45万元 same"], ["projects", "0.5万元 differs 0万元"]]],
    ["a name of two units, told by its figures", "维修费预算数30万元，实际支出21.67万元", [["projects", "30万元 same", "21.67万元 same"]]],
    ["a name of two units, of which neither fits", "维修费预算数35万元", [["several", "35万元 not-compared"]]],
    ["a unit and all projects", "本级项目共2项，预算数100万元；预算项目共4项，预算数130万元，剩余52万元", [["group", "2项 same", "100万元 same"], ["total", "4项 same", "130万元 same", "52万元 differs 51万元"]]],
    ["a project that the table does not have", "课题研究预算数10万元，支出进度50%", [["unknown", "10万元 not-compared", "50% not-compared"]]],
    ["a list with such a project", "涉及科普经费、课题研究等2个项目，预算数70万元", [["projects", "2个 same", "70万元 not-compared"]]],
    ["rounding of what is written", "科普经费预算数0.006亿元，中心维修费执行数21.7万元", [["projects", "0.006亿元 same"], ["projects", "21.7万元 same"]]],
    ["a rate on no budget", "设备购置支出进度100%", [["projects", "100% differs"]]],
  ])("%s", (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });

  it("amounts of which nothing says what they are for are listed", () => {
    expect(compareText("另有会议3次，共花去2.5万元。", table)).toMatchObject({ statements: [], others: [{ text: "2.5万元" }] });
  });
});

describe("figures that the table does not have", () => {
  const table = toldBy(`2023年度项目预算执行情况表
    单位：万元
    单位 | 项目 | 调整预算数 | 实际执行数 | 支出进度
    局机关 | 办公楼维修 | 120.00 | 110.50 | 92.08%
    局机关 | 信息化运维 | 1234.50 | 1000.00 | 81%
    培训中心 | 培训费 | 20.00 | 19.99 | 99.95%
    | 合计 | 1374.50 | 1130.49 | 82.25%`);
  const compared = (text: string): readonly (readonly string[])[] => compareText(text, table).statements.map(shown);

  it.each([
    ["a part of a project", "办公楼维修追加预算20万元", [["projects", "20万元 not-compared"]]],
    ["a part of what a unit spends", "局机关公用经费支出200万元，执行率90%", [["group", "200万元 not-compared", "90% not-compared"]]],
    ["the whole of a unit", "局机关2023年部门预算2000万元，支出1900万元，执行率95%", [["group", "2000万元 not-compared", "1900万元 not-compared", "95% same"]]],
    ["what else a unit spends", "局机关水电费支出12万元", [["group", "12万元 not-compared"]]],
    ["another year", "2022年办公楼维修预算80万元，支出80万元", [["projects", "80万元 not-compared", "80万元 not-compared"]]],
    ["another month", "办公楼维修截至9月底支出80万元，支出进度66.67%", [["projects", "80万元 not-compared", "66.67% not-compared"]]],
    ["a month's own figure", "办公楼维修当月支出10万元", [["projects", "10万元 not-compared"]]],
    ["a quarter's own figure", "办公楼维修第四季度支出60万元", [["projects", "60万元 not-compared"]]],
    ["a difference to another year", "办公楼维修较上年减少支出5万元", [["projects", "5万元 not-compared"]]],
    ["a part of the completion", "办公楼维修按期完成率95%", [["projects", "95% not-compared"]]],
    ["a limit", "办公楼维修支出进度90%以上", []],
    ["the rate of some projects", "执行率100%的预算项目有1个", []],
    ["about so much", "办公楼维修预算约119万元", []],
    ["more projects than are named", "办公楼维修等3个项目预算1404.5万元", [["projects", "3个 not-compared", "1404.5万元 not-compared"]]],
  ])("%s", (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });

  it.each([
    ["the end of the year", "截至2023年12月31日，局机关项目支出1110.5万元，支出进度82%", [["group", "1110.5万元 same", "82% same"]]],
    ["all projects, and of those a unit's", "2023年预算项目共3项，其中局机关2项，预算1354.5万元", [["total", "3项 same"], ["group", "1354.5万元 same"]]],
    ["a list of names", "办公楼维修和信息化运维、培训费等3个项目，预算1374.5万元，支出1130万元", [["projects", "3个 same", "1374.5万元 same", "1130万元 same"]]],
    ["projects with their figures in brackets", "办公楼维修项目（预算120万元，支出110.5万元）、信息化运维项目（预算1234.5万元）", [["projects", "120万元 same", "110.5万元 same"], ["projects", "1234.5万元 same"]]],
    ["projects numbered behind a colon", "支出进度低于90%的项目共1项：（1）信息化运维（局机关），预算1234.5万元", [["total", "1项 same"], ["projects", "1234.5万元 same"]]],
    ["万 for 万元, digits of full width, letters of columns", "办公楼维修预算120万，支出１１０．５万元，支出进度（C）92%", [["projects", "120万 same", "１１０．５万元 same", "92% same"]]],
  ])("are compared: %s", (_, text, expected) => {
    expect(compared(text)).toEqual(expected);
  });
});

it("finds in its own text nothing that differs", () => {
  const told = toldOf2023();
  const text = narrate(told, { profile: defaultProfile }).paragraphs.join("\n");
  const { statements, others } = compareText(text, told);
  expect(statements.flatMap(({ figures }) => figures).filter(({ verdict }) => verdict !== "same")).toEqual([]);
  expect(others).toEqual([]);
});

it("never throws, and cites only what stands in the text", () => {
  const told = toldOf2023();
  const word = fc.constantFrom("预算数", "支出进度", "项目共计", "3", "1,234.5", "万元", "%", "，", "。", "（1）", "维修费", "涉及", "、", "\n", " ", "=1+1");
  fc.assert(fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }), (words) => {
    const text = words.join("");
    const { statements, others } = compareText(text, told);
    for (const { from, to, text: cited } of [...statements.flatMap(({ figures }) => figures.map(({ figure }) => figure)), ...others]) expect(text.slice(from, to)).toBe(cited);
  }));
});

describe("what a figure is beside the table's", () => {
  const table = toldBy(`项目预算执行情况表
    单位：万元
    项目 | 调整预算数 | 实际执行数 | 支出进度
    科普经费 | 60.00 | 59.99 | 99.9%
    维修费 | 40.00 | 12.33 | 30.83%
    维修费 | 30.00 | 21.67 | 72.23%
    合计 | 130.00 | 93.99 | 72.3%`);
  const figures = (text: string) => compareText(text, table).statements.flatMap((statement) => statement.figures.map(({ figure, verdict, difference, why }) => [figure.text, verdict, difference?.toString() ?? null, why]));

  it("is told as a difference in the figure's own unit, in percentage points for rates", () => {
    expect(figures("科普经费预算数61.5万元，支出599800元，支出进度99.9%。项目共5项")).toEqual([
      ["61.5万元", "differs", "1.5", null], ["599800元", "differs", "-100", null], ["99.9%", "truncated", "-0.08", null], ["5项", "differs", "2", null],
    ]);
  });

  it("says why there is none", () => {
    expect(figures("课题研究预算数10万元。维修费预算数35万元。科普经费年初预算数50万元，总体完成率100%。科普经费追加预算20万元")).toEqual([
      ["10万元", "not-compared", null, "no-project"], ["35万元", "not-compared", null, "several"], ["50万元", "not-compared", null, "no-value"], ["100%", "not-compared", null, "no-value"],
      ["20万元", "not-compared", null, "other-scope"],
    ]);
    const withoutUnit = toldBy(`项目预算执行情况表
      项目 | 调整预算数 | 实际执行数 | 支出进度
      科普经费 | 60.00 | 45.00 | 75%`);
    expect(compareText("科普经费预算数60万元", withoutUnit).statements[0]?.figures).toMatchObject([{ verdict: "not-compared", why: "no-unit" }]);
  });

  it("takes no long time for a long text beside many projects", () => {
    const [line] = table.lines;
    const many = { ...table, lines: line === undefined ? [] : Array.from({ length: 2000 }, (_, index) => ({ ...line, name: `第${String(index)}项工作经费` })) };
    const text = Array.from({ length: 2000 }, (_, index) => `（${String(index)}）第${String(index)}项工作经费，调整预算数60万元，实际执行数59.99万元，支出进度99.9%。`).join("\n");
    const began = Date.now();
    const { statements } = compareText(text, many);
    expect(statements.flatMap((statement) => statement.figures).map(({ verdict }) => verdict)).toEqual(Array.from({ length: 2000 }, () => ["same", "same", "truncated"]).flat());
    expect(Date.now() - began).toBeLessThan(10_000);
  });
});
