import { checkSnapshot, defaultProfile, joinTargets, toA1, type Finding } from "../../src/domain";
import { rules } from "../../src/domain/rules";
import { findingText, notCheckedText } from "../../src/i18n/findings";
import { snapshotOfSample } from "../support/fixtures";

const executionRules = rules.filter(({ meta }) => meta.category === "execution");

const snapshot = snapshotOfSample("tangshan-execution-2023");
const { findings, notChecked, tables } = checkSnapshot(snapshot, { profile: defaultProfile, rules: executionRules });
const of = (id: string): readonly Finding[] => findings.filter(({ ruleId }) => ruleId === id);

describe("the execution of Tangshan 2023", () => {
  it("has no error: no rate is wrong, none is stated of nothing", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(new Set(findings.map(({ ruleId }) => ruleId))).toEqual(new Set(["rate-value", "rate-decimals", "rate-threshold"]));
  });

  it("has seven rates that were cut off", () => {
    expect(of("rate-value").map(({ at, actual }) => `${toA1(at)} ${String(actual)}`)).toEqual(["E9 96.3%", "E11 99.9%", "E13 99.7%", "E14 99.6%", "E19 97.8%", "E22 34.3%", "E33 56.2%"]);
  });

  it("states rates with no, one and two decimals", () => {
    expect(of("rate-decimals").map(({ data }) => [data["decimals"], data["usual"], data["values"]])).toEqual([["0\n1\n2", "1", "60%\n30.83%\n50%\n89%\n72.23%\n59.71%"]]);
  });

  it("has ten of its 27 projects below 90 %, without a reason in the table", () => {
    expect(of("rate-threshold").map((finding) => findingText(finding, "zh-CN"))).toEqual([
      "有 10 个项目的执行率低于 90%，同一行没有说明原因：科技工作者之家建设活动 60.00%、维修费 30.83%、其他交通费 50.00%、其他交通费 34.38%、印刷费 89.00%、维修费 72.23%、委托业务费 59.71%、科技馆免费开放中央补助资金 64.74%、唐山科技馆装修布展工程 10.12%、其他交通费 56.25%（E4、E16、E18、E22、E24、E27:E28、E30:E31、E33）",
    ]);
  });

  it("leaves its sums blank, and has no plan to be compared with", () => {
    const gaps = notChecked.filter(({ ruleId }) => ["total-execution", "rate-plan"].includes(ruleId));
    expect(gaps.map((gap) => `${gap.ruleId} ${notCheckedText(gap, "zh-CN")}`)).toEqual([
      "rate-plan 没有认出需要对照的表：项目绩效目标表",
      "total-execution 合计、小计没有填写，没有核对：C15:D15、C20:D20、C29:D29、C34:D35",
    ]);
  });

  it("joins those of the target tables that are named like its projects, and none of another year", () => {
    const [execution] = tables;
    if (execution?.shape !== "amounts") throw new Error("no table of execution");
    const [sheet] = snapshot.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const targets = checkSnapshot(snapshotOfSample("tangshan-2022"), { profile: defaultProfile, rules: [] }).tables.filter((table) => table.shape === "targets");
    const joinsOf = (years: number | null) => joinTargets(execution, sheet, targets.map((table) => ({ ...table, year: years === null ? null : { value: years, at: { row: 0, column: 0 } } })));
    expect(joinsOf(null).flatMap(({ row, target, by }) => (target === null ? [] : [[row.label, target.projectName?.value, by]]))).toEqual([
      ["唐山市总工会房屋租金", "唐山市总工会房屋租金", "name"],
      ["唐山科技馆运营服务费", "唐山科技馆运营服务费", "name"],
      ["唐山市科普专项经费", "唐山市科普专项经费", "name"],
      ["唐山科技馆装修布展工程", "唐山科技馆装修布展工程", "name"],
    ]);
    expect(joinsOf(2022).filter(({ target }) => target !== null)).toEqual([]);
  });
});
